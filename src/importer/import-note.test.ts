import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMdxProblems } from '../markdown/verify-mdx.ts';
import { createPlacer } from './places/placer.ts';
import { topics } from './places/catalogue.fixture.ts';
import { decodeNote } from './decode.ts';
import { hostileText } from './generated-notes.ts';
import { importNote, importPlainly } from './import-note.ts';
import { readNote } from './read-note.ts';
import { summarizeNote } from './summarize-note.ts';

const placer = await createPlacer(topics);

async function read(source: string | Uint8Array, path = 'note.md') {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  return summarizeNote(await importNote(decodeNote(path, bytes), placer), '001');
}

/** Text of all drafts of a note. */
async function draft(source: string | Uint8Array, path?: string): Promise<string> {
  return (await read(source, path)).sections.map((section) => section.text).join('\n\n');
}

describe('초안의 글', () => {
  it.each([
    ['할 일의 표시', '## SQS\n\n- [x] DLQ\n- [ ] 롱 폴링\n', '- [x] DLQ\n- [ ] 롱 폴링'],
    ['머리보다 넓은 표', '## EBS\n\n| 가 | 나 |\n| - | - |\n| 다 | 라 | 마 |\n', '| 가 | 나 | |\n| - | - | - |\n| 다 | 라 | 마 |'],
    ['HTML 바로 아래의 목록', '## EBS\n\n<h3>특징</h3>\n- 하나\n- 둘\n', '### 특징\n\n- 하나\n- 둘'],
    ['닫지 않은 코드', '## EC2\n\n```bash\naws ec2 ls\n\n## S3\n\n- 버킷\n', '```bash\naws ec2 ls\n```\n\n## S3\n\n- 버킷'],
    ['항목 밖으로 밀린 코드', '## EC2\n\n1. 실행\n   ```bash\naws s3 ls\n   ```\n2. 끝\n\n## S3\n', '1. 실행\n   ```bash\n   aws s3 ls\n   ```\n2. 끝\n'],
    ['여러 문단과 목록이 든 칸', '## S3\n\n<table><tr><th>가</th></tr><tr><td><p>하나</p><p>둘</p><ol><li>셋</li></ol>넷<br>다섯</td></tr></table>\n', '| 가 |\n| - |\n| 하나 / 둘 / 1. 셋 / 넷 / 다섯 |'],
    ['닫지 않은 주석', '## S3\n\n<!-- 나중에\n\n## EC2\n\n- 글\n', '\\<!-- 나중에'],
    ['닫지 않은 pre', '## S3\n\n<pre>\n버킷\n\n## EC2\n\n- 글\n', '```text\n버킷\n```'],
    ['HTML이 아닌 표시', '## S3\n\n<?php echo 버킷\n\n- 글\n', '\\<?php echo 버킷\n\n- 글'],
    ['줄 맨 앞의 화살표', '1) S3\n\n• 버킷\n-> 객체\n\n2) EC2\n\n• 서버\n• 가상\n', '-> 객체'],
    ['굵게 쓴 정답', '## S3\n\n**정답: B**\n\n수명 주기 규칙이다.\n', '**정답: B**\n\n수명 주기 규칙이다.'],
    ['끝나지 않은 태그', '## S3\n\n- <b>버킷</b\n', '\\</b'],
    ['차례대로 세지 않는 번호', '## EC2\n\n1. 하나\n3. 셋\n\n글\n\n1986. 해\n7. 일곱\n', '- 1\\. 하나\n- 3\\. 셋\n\n글\n\n- 1986\\. 해\n- 7\\. 일곱'],
    ['0으로 시작하는 번호', '## EC2\n\n007. 일곱\n', '- 007\\. 일곱'],
    ['닫지 않은 글자 꾸밈', '## EC2\n\n- a<b>c\n- <i>x</i> 둘\n- 셋\n', '- a\\<b>c\n- *x* 둘\n- 셋'],
    ['지수뿐인 수식', '## VPC\n\n\\(2^{8}\\)개\n', '`2^{8}`개'],
    ['모두 1인 번호', '## EC2\n\n1. 하나\n1. 둘\n', '1. 하나\n2. 둘'],
    ['그림과 참조의 제목', '## VPC\n\n![구성](a.png "세 계층") [문서][d]\n\n[d]: https://a.com "공식 문서"\n', '(그림: 구성 세 계층 a.png) [문서](https://a.com "공식 문서")'],
    ['MathML', '## VPC\n\n주소는 <math><msup><mn>2</mn><mn>8</mn></msup></math>-5, <math><mfrac><mn>1</mn><mi>n</mi></mfrac></math>\n', '주소는 2^8-5, 1/n'],
    ['표의 제목', '## VPC\n\n<table><caption>한도 5개</caption><tr><th>가</th></tr><tr><td>나</td></tr></table>\n', '한도 5개\n\n| 가 |\n| - |\n| 나 |'],
    ['폴더가 있는 위키 링크', '## VPC\n\n[[AWS/서브넷]]과 [[VPC#요금]]\n', 'AWS/서브넷과 VPC › 요금'],
  ])('%s', async (_name, source, expected) => {
    expect(await draft(source)).toContain(expected);
    expect((await read(source)).quarantine).toEqual([]);
  }); // prettier-ignore

  it('HTML 문서의 머리 없는 표는 첫 줄이 머리가 되고, 꺾쇠 속 형은 글로 남는다', async () => {
    const page = '<html><body>\n<h2>EFS</h2>\n<table><tr><td>구분</td></tr>\n<tr><td>EFS</td></tr></table>\n<p>List<String></p></body></html>'; // prettier-ignore
    expect(await draft(page, 'note.html')).toContain('| 구분 |\n| - |\n| EFS |');
    expect(await draft(page, 'note.html')).toContain('List\\<String>');
  });

  it('닫지 않은 script는 다음 빈 줄에서 끝나고, 나머지 글은 초안에 있다', async () => {
    const source = '## S3\n\n<script>\nalert(1)\n\n## EC2\n\n- 서버\n';
    expect(await draft(source)).toContain('- 서버');
    expect((await read(source)).quarantine.map(({ lines }) => lines)).toEqual([[3, 4]]);
  });

  it('줄바꿈 없이 쓴 HTML은 덩어리마다 한 줄이 된다', async () => {
    const style = `<style>${'.c{}'.repeat(400)}</style>`;
    const page = `<html><head>${style}</head><body><p class="title">AWS</p><h1>S3</h1><p>버킷</p><h1>EC2</h1><p>서버</p></body></html>`;
    const note = await readNote('doc.html', new TextEncoder().encode(page));
    const { blocks, quarantine } = summarizeNote(await importNote(note, placer), '001');
    expect(quarantine).toEqual([]);
    expect(new Set(blocks.map(({ topic }) => topic))).toEqual(new Set([undefined, 'storage/s3', 'compute/ec2']));
  });

  it('Google 문서의 나란한 목록은 서로의 안에 들고, 거쳐 가는 링크는 곧장 간다', async () => {
    const list = (level: number, text: string): string => `<ul class="c1 lst-kix_a-${level}"><li>${text}</li></ul>\n`;
    const link = '<p><a href="https://www.google.com/url?q=https://aws.amazon.com/s3/&amp;sa=D">문서</a></p>';
    const page = `<html><body>\n<h1>S3</h1>\n${list(0, '버킷')}${list(1, '정책')}${list(1, '수명 주기')}${list(0, '객체')}${link}\n</body></html>`;
    expect(await draft(page, 'doc.html')).toContain(
      '- 버킷\n\n  - 정책\n  - 수명 주기\n\n- 객체\n\n[문서](https://aws.amazon.com/s3/)',
    );
    expect((await read(page, 'doc.html')).quarantine).toEqual([]);
  });

  it('목록 바로 안의 목록은 앞 항목의 것이다', async () => {
    const page = '<html><body>\n<h1>S3</h1>\n<ul><li>하나</li>\n<ul><li>안</li></ul>\n<li>둘</li></ul>\n</body></html>';
    expect(await draft(page, 'a.html')).toContain('- 하나\n  - 안\n- 둘');
    expect((await read(page, 'a.html')).quarantine).toEqual([]);
  });

  it('닫지 않은 문단 아래의 표는 표로 남는다', async () => {
    expect(await draft('<p>S3<p>버킷\n<table><tr><td>가</td></tr><tr><td>나</td></tr></table>', 'note.html')).toContain(
      '버킷\n\n| 가 |\n| - |\n| 나 |',
    );
  });

  it('인용 속에서 종류가 다른 목록은 저마다의 줄을 가진다', async () => {
    const source = '> - 람다\n> 1. VPC 한도\n> - 그 밖\n';
    expect((await read(source)).blocks.map(({ lines }) => lines)).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
    expect((await read(source)).quarantine).toEqual([]);
  });

  it('TOML로 쓴 머리말도 머리말이다', async () => {
    const { title, blocks } = await read('+++\ntitle = "S3 정리"\ndate = 2024-03-02\n+++\n\n- 버킷\n');
    expect(title).toBe('S3 정리');
    expect(blocks.map(({ lines, status }) => [lines, status])).toEqual([
      [[1, 4], 'meta'],
      [[6, 6], 'placed'],
    ]);
  });

  it.each([
    ['title: S3 정리: 고르기', 'S3 정리: 고르기'],
    ['title: [AWS] S3 #2', '[AWS] S3 #2'],
    ['title: "S3: \\"버킷\\""', 'S3: "버킷"'],
    ["tags: [a\ntitle: 'it''s S3'", "it's S3"],
    ['title: >-\n  S3\n  정리', 'S3 정리'],
    ['title: "안 닫힘\ndate: 2024-01-01', '"안 닫힘'],
  ])('깨진 머리말에서도 읽을 수 있는 것은 읽는다: %s', async (front, title) => {
    const { title: read_, blocks } = await read(`---\n${front}\n---\n\n- 버킷\n`);
    expect([read_, blocks[0]?.status, blocks.length]).toEqual([title, 'meta', 2]);
  });

  it('닫지 않은 머리말은 빈 줄에서 끝나고, 머리말이 아닌 줄은 글로 남는다', async () => {
    const open = await read('---\ntitle: S3 정리\ntags: a\n\n- 버킷\n');
    expect([open.title, open.blocks.map(({ lines }) => lines)]).toEqual([
      'S3 정리',
      [
        [1, 3],
        [5, 5],
      ],
    ]);
    const odd = await read('---\ntitle: S3 정리\n버킷은 100개다\ntags: a\n---\n\n- 객체\n');
    expect(odd.title).toBe('S3 정리');
    expect(odd.sections[0]?.text).toContain('버킷은 100개다\n\n- 객체');
    // a rule and words with colons are no front matter
    expect((await read('---\n용어: 뜻\n답: 둘\n\n- 버킷\n')).sections[0]?.text).toContain('용어: 뜻');
  });

  it('장식뿐인 제목은 절을 만들지 않는다', async () => {
    expect((await read('## 👨‍👩‍👧‍👦\n\n- S3 버킷\n')).sections.map(({ title }) => title)).not.toContain('');
  });
});

describe('Obsidian의 주석', () => {
  const source = (body: string): string => `---\ntags: [aws]\naliases: [S3]\n---\n\n# S3\n\n[[버킷]]\n\n${body}`;

  it('표시 사이의 글만 빠지고, 코드 속의 표시는 표시가 아니다', async () => {
    const text = await draft(source('`date +%%Y`로 쓴다. 버킷%% 사적인 말 %% 정책\n\n앞 %% 하나\n둘\n셋 %% 뒤\n\n%%\n블록\n%%\n\n```bash\ndate +%%Y\n```\n\n끝\n')); // prettier-ignore
    for (const kept of ['`date +%%Y`로 쓴다. 버킷 정책', '앞\n\n뒤', '```bash\ndate +%%Y', '끝'])
      expect(text).toContain(kept);
    for (const gone of ['사적인', '하나', '둘', '셋', '블록']) expect(text).not.toContain(gone);
  });

  it('닫지 않은 표시는 알리고 뒤의 글을 모두 옮긴다', async () => {
    expect(await draft(source('앞 %% 열림\n\n뒤의 글\n'))).toMatch(/앞 %% 열림[^]*뒤의 글/);
    expect((await read(source('앞 %% 열림\n\n뒤의 글\n'))).findings).toMatchObject([
      { rule: 'import/check', line: 10 },
    ]);
  });

  it('거듭제곱은 블록 id가 아니다', async () => {
    expect(await draft(source('- 2 ^16\n- 글 ^37066d\n'))).toMatch(/- 2 \^16\n- 글$/m);
  });
});

it('Jekyll이 끼운 것의 설명은 글이고, 주석은 빠진다', async () => {
  const text = await draft(
    '---\nlayout: post\n---\n\n## S3\n\n{% include fig.html src="a.png" caption="버킷 구성도" %}\n\n앞{% comment %}숨김{% endcomment %} 뒤\n\n{% comment %}\n감춤\n{% endcomment %}\n',
  );
  expect(text).toContain('(버킷 구성도)\n\n앞 뒤');
  expect(text).not.toMatch(/숨김|감춤/);
});

it('MathJax의 수식은 LaTeX로 남는다', async () => {
  const page = '<html><body>\n<h2>VPC</h2>\n<p>주소 <script type="math/tex">2^{8}-5</script>개</p>\n</body></html>';
  expect(await draft(page, 'a.html')).toContain('주소 `2^{8}-5`개');
});

it('Jekyll의 표시도 코드 속에서는 코드다', async () => {
  const source = '---\nlayout: post\n---\n\n## S3\n\n{% raw %}글{% endraw %}과 `{% raw %}` 표시\n';
  expect(await draft(source)).toContain('글과 `{% raw %}` 표시');
});

describe('CSV', () => {
  it.each([
    ['따옴표는 칸의 처음에서만 칸을 연다', 'a.csv', '이름,값\n3.5" 디스크,1\n"가, ""나""",2\n"여러\n줄",3\n', '| 3.5" 디스크 | 1 |\n| 가, "나" | 2 |\n| 여러 / 줄 | 3 |'],
    ['세로줄이 든 칸', 'a.csv', '이름,값\nA\\|B,x|y\n', '| A\\\\\\|B | x\\|y |'],
    ['탭으로 나눈 파일', 'a.tsv', '이름, 값, 설명\t둘째\nS3, a\t버킷\n', '| 이름, 값, 설명 | 둘째 |\n| - | - |\n| S3, a | 버킷 |'],
    ['sep= 줄', 'a.csv', 'sep=;\n이름;값, 설명, 셋\nS3;버킷, 객체\n', '| 이름 | 값, 설명, 셋 |\n| - | - |\n| S3 | 버킷, 객체 |'],
    ['닫지 않은 따옴표', 'a.csv', '이름,값\n"열림,1\nS3,버킷\n', '| "열림 | 1 |\n| S3 | 버킷 |'],
  ])('%s', async (_name, path, source, expected) => {
    expect(await draft(source, path)).toContain(expected);
    expect((await read(source, path)).quarantine).toEqual([]);
  }); // prettier-ignore
});

describe('글자', () => {
  it('Windows가 더한 한글(CP949)을 읽는다', async () => {
    // "- 똠방각하 뷁" in code page 949.
    expect(await draft(Buffer.from('2320533320b9f6c5b60a0a2d208c63b9e6b0a2c7cf2094ee0a', 'hex'))).toContain(
      '- 똠방각하 뷁',
    );
  });

  it('다른 나라의 인코딩일 수 있으면 알린다', async () => {
    // Chinese in GBK: read as code page 949 it is Hangul and Chinese at random.
    const gbk = Buffer.from(
      'd1c7c2edd1b7b4e6b4a2cdb0d7eeb6e0d2bbb0d9b8f6a1a3b6d4cff3d7eeb4f3a1a3d5e2cac7d2bbb8f6b1cabcc7a1a30a',
      'hex',
    );
    expect((await read(gbk)).findings).toContainEqual(expect.objectContaining({ rule: 'import/mixed', line: 1 }));
  });

  it('0바이트 하나로 UTF-16이라 여기지 않는다', async () => {
    expect(await draft('# S3\n\n- 버\u0000킷\n')).toContain('- 버킷');
    expect((await read('# S3\n\n- a\u0000b\n')).encoding).toBe('utf-8');
    expect((await read(Buffer.from('# S3\n\n- 버킷 정책\n', 'utf16le'))).encoding).toBe('utf-16le');
  });
});

it('촘촘한 노트는 꾸밈 없는 글로 옮기고 그렇다고 말한다', async () => {
  const source = '# S3\n\n- [ ] **버킷** {x} <b>\n| 가 |\n\n## EC2\n\n1. 서버\n';
  const note = decodeNote('a.md', new TextEncoder().encode(source));
  const { sections, blocks, findings } = summarizeNote(await importPlainly(note, placer, '늦다'), '001');
  expect(sections.map(({ topic, text }) => [topic, text])).toEqual([
    ['storage/s3', '## S3\n\n\\- \\[ ] \\*\\*버킷\\*\\* \\{x} \\<b>\n\\| 가 |'],
    ['compute/ec2', '## EC2\n\n1\\. 서버'],
  ]);
  expect(blocks.every(({ status }) => status === 'placed')).toBe(true);
  expect(findings).toContainEqual(expect.objectContaining({ rule: 'import/over-limit', line: 1 }));
});

it('어떤 노트든 꾸밈 없이 옮기면 낱말을 잃지 않고, 초안에는 살아 있는 것이 없다', () =>
  fc.assert(
    fc.asyncProperty(hostileText, async (text) => {
      const note = decodeNote('a.md', new TextEncoder().encode(text));
      const { sections, blocks } = summarizeNote(await importPlainly(note, placer, '늦다'), '001');
      expect(blocks.filter(({ status, reason }) => status !== 'meta' && reason !== undefined)).toEqual([]);
      expect(findMdxProblems(sections.map((section) => section.text)).filter(Boolean)).toEqual([]);
    }),
    { numRuns: 100, seed: 20261201 },
  ));
