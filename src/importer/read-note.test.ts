import { describe, expect, it } from 'vitest';
import { createPlacer } from './places/placer.ts';
import { topics } from './places/catalogue.fixture.ts';
import { asZip64, wordBody, wordOf, wordParagraph, zipOf } from './generated-documents.ts';
import { importNote } from './import-note.ts';
import { readNote } from './read-note.ts';
import { summarizeNote } from './summarize-note.ts';

const placer = await createPlacer(topics);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A PDF of one page with lines of Helvetica: size and place of each. */
function pdf(lines: readonly (readonly [size: number, x: number, y: number, text: string])[]): Uint8Array {
  const stream = lines.map(([size, x, y, text]) => `BT /F1 ${size} Tf ${x} ${y} Td (${text}) Tj ET`).join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = text.length;
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  return bytes(
    `${text}xref\n0 6\n0000000000 65535 f \n${table}trailer << /Size 6 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
  );
}

describe('Word 문서', () => {
  it('제목과 글을 옮기고, 괄호와 부등호는 글자로 남긴다', async () => {
    const note = await readNote(
      'a.docx',
      wordOf(
        wordBody(wordParagraph('Amazon SQS', 'Heading1'), wordParagraph('&lt;대기열&gt;로 {결합}을 느슨하게 한다')),
      ),
    );
    const { format, sections } = await importNote(note, placer);
    expect([note.encoding, format]).toEqual(['docx', 'html']);
    expect(sections.map(({ assignment, mdx }) => [assignment.topic, mdx.trim()])).toEqual([
      ['integration/sqs', '\\<대기열>로 \\{결합}을 느슨하게 한다'],
    ]);
  });

  it('수식은 뜻이 같은 글로 옮기고, 본문이 아닌 메모·머리글·지운 글은 격리한다', async () => {
    const math = '<m:oMath><m:sSup><m:e><m:r><m:t>2</m:t></m:r></m:e><m:sup><m:r><m:t>16</m:t></m:r></m:sup></m:sSup><m:r><m:t>-5</m:t></m:r></m:oMath>'; // prettier-ignore
    const body = wordBody(
      wordParagraph('Amazon SQS', 'Heading1'),
      `<w:p><w:r><w:t>주소는 </w:t></w:r>${math}<w:del w:id="1"><w:r><w:delText>옛 한도</w:delText></w:r></w:del></w:p>`,
    );
    const others = {
      'word/comments.xml': wordBody(wordParagraph('확인할 것')),
      'word/header1.xml': wordBody(wordParagraph('수업 자료')),
    };
    const note = await readNote('a.docx', wordOf(body, undefined, others)); // prettier-ignore
    const { sections, quarantine } = summarizeNote(await importNote(note, placer), '001');
    expect(sections.map(({ text }) => text)).toEqual(['## Amazon SQS\n\n주소는 2^16-5']);
    expect(quarantine.map(({ reason, text }) => [reason, text])).toEqual([
      ['Word의 메모', '확인할 것'],
      ['Word의 머리글', '수업 자료'],
      ['Word에서 지운 글(변경 내용)', '옛 한도'],
    ]);
  });

  it.each([
    ['괄호와 합과 두 첨자', '<m:d><m:e><m:r><m:t>x+1</m:t></m:r></m:e></m:d><m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub><m:r><m:t>1</m:t></m:r></m:sub><m:sup><m:r><m:t>n</m:t></m:r></m:sup><m:e><m:sSubSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sub><m:r><m:t>1</m:t></m:r></m:sub><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSubSup></m:e></m:nary>', '(x+1)∑_1^n x_1^2'],
    ['분수와 근', '<m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:rad><m:deg/><m:e><m:r><m:t>2</m:t></m:r></m:e></m:rad></m:den></m:f>', '1/(√2)'],
  ])('수식의 수는 다른 수가 되지 않는다: %s', async (_name, math, text) => {
    const math_ = `<w:p><m:oMath>${math}</m:oMath></w:p></w:body>`;
    const body = wordBody(wordParagraph('SQS', 'Heading1')).replace('</w:body>', math_);
    expect((await readNote('a.docx', wordOf(body))).lines[1]).toBe(`<p>${text}</p>`);
  }); // prettier-ignore

  it('옮기지 못한 글은 격리에 남는다', async () => {
    const moved = '<w:p><w:moveFrom><w:r><w:t>옮긴 문단</w:t></w:r></w:moveFrom></w:p></w:body>';
    const body = wordBody(wordParagraph('SQS', 'Heading1')).replace('</w:body>', moved);
    const { skipped, lines } = await readNote('a.docx', wordOf(body));
    expect([skipped?.[0]?.reason, lines.at(-1)]).toEqual(['Word에서 옮기지 못한 글', '옮긴 문단']);
  });

  it('Zip64로 묶은 문서도 읽는다', async () => {
    const body = wordBody(wordParagraph('Amazon SQS', 'Heading1'));
    expect((await readNote('a.docx', asZip64(wordOf(body)))).lines).toEqual(['<h1>Amazon SQS</h1>']);
  });

  it.each([
    ['압축 폭탄', () => wordOf(Buffer.alloc(30 * 1024 * 1024, 'x')), '압축 폭탄'],
    ['크기를 속인 압축 폭탄', () => wordOf(Buffer.alloc(30 * 1024 * 1024, 'x'), 10), '압축 폭탄'],
    ['XML만 커지는 문서', () => wordOf(Buffer.alloc(11 * 1024 * 1024, 'x')), 'word/document.xml이(가) 10MB를 넘는다'],
    ['Excel 문서', () => zipOf({ 'xl/workbook.xml': '<x/>' }), 'Excel 문서다. 표를 CSV로'],
    ['한글 문서', () => zipOf({ 'Contents/section0.xml': '<x/>' }), '한글(.hwpx) 문서다'],
    ['Word가 아닌 압축 파일', () => zipOf({ 'note.md': '# 글' }), 'Word 문서(.docx)가 아닌'],
    ['깨진 압축 파일', () => wordOf(wordBody(wordParagraph('글'))).subarray(0, 200), '깨진'],
    ['깨진 XML', () => wordOf('<w:document><w:body>'), '읽을 수 없다'],
  ])('%s은 한 줄로 거절한다', async (_name, make, message) => {
    await expect(readNote('a.docx', make())).rejects.toThrow(message);
  });
});

describe('PDF의 크기', () => {
  it('글 조각이 너무 많으면 한 줄로 거절한다', async () => {
    const many = pdf(Array.from({ length: 200_001 }, (_, index) => [1, (index % 97) * 6, index % 800, 'a'] as const));
    await expect(readNote('a.pdf', many)).rejects.toThrow('글 조각이 너무 많다');
  });
});

describe('PDF', () => {
  it('큰 글자는 제목, 떨어진 칸은 표가 된다', async () => {
    const note = await readNote('a.pdf', pdf([
      [20, 50, 700, 'Amazon ECR'],
      [10, 50, 670, 'keeps container images'],
      [10, 50, 650, 'Item'], [10, 300, 650, 'Value'],
      [10, 50, 638, 'Scan'], [10, 300, 638, 'yes'],
    ])); // prettier-ignore
    expect(note.lines.filter((line) => line !== '')).toEqual([
      '# Amazon ECR',
      'keeps container images',
      'Item\tValue',
      'Scan\tyes',
    ]);
    const [section] = (await importNote(note, placer)).sections;
    expect(section?.assignment.topic).toBe('compute/ecr');
    expect(section?.mdx).toContain('| Item | Value |');
  });

  it('두 단으로 짠 글은 왼쪽 단부터 읽는다', async () => {
    const left = ['S3 stores objects in buckets', 'and each object has one key', 'a bucket name is unique all', 'over the world of accounts'];
    const right = ['EBS volumes attach to one host', 'in the same zone and snapshots', 'are kept in S3 as increments', 'of what has changed since then'];
    const note = await readNote('a.pdf', pdf([
      [10, 200, 750, 'A line that runs across the middle of the page'],
      ...left.flatMap((text, row) => [[10, 50, 700 - 12 * row, text], [10, 250, 700 - 12 * row, right[row] ?? '']] as const),
    ]));
    expect(note.lines.filter((line) => line !== '').slice(1)).toEqual([...left, ...right]);
  }); // prettier-ignore

  it.each([
    ['깨진 PDF', () => bytes('%PDF-1.7 깨졌다'), '깨졌거나'],
    ['글자 없는 PDF', () => pdf([]), '스캔한 그림'],
  ])('%s는 한 줄로 거절한다', async (_name, make, message) => {
    await expect(readNote('a.pdf', make())).rejects.toThrow(message);
  });
});

describe('글이 아닌 파일', () => {
  it.each([
    ['gzip', Uint8Array.from([0x1f, 0x8b, 8, 0, 97]), '압축 파일이다. 풀어서'],
    ['옛 Word 문서', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), '.docx나 PDF로'],
    ['0바이트가 섞인 파일', new Uint8Array(100), '글이 아닌 파일'],
    ['RTF 문서', bytes('{\\rtf1\\ansi 글}'), 'RTF 문서 파일은 노트가 아니다. .docx나 PDF로'],
    ['메일', bytes('From: a@b.c\nSubject: S3\nMIME-Version: 1.0\n\n글'), '메일이나 웹 보관 파일'],
    ['JSON', bytes('{"nodes": [{"text": "S3"}]}'), 'JSON 파일은 노트가 아니다'],
    ['XML', bytes('<?xml version="1.0"?>\n<opml><body/></opml>'), 'XML 파일은 노트가 아니다'],
    ['어느 인코딩도 아닌 파일', Uint8Array.from([0xff, 0xff, 0xff, 0x80, 0x81]), '인코딩'],
  ])('%s은 한 줄로 거절한다', async (_name, content, message) => {
    await expect(readNote('a.md', content)).rejects.toThrow(message);
  });

  it('너무 큰 노트는 크기를 말하고 거절한다', async () => {
    await expect(readNote('a.md', new Uint8Array(21 * 1024 * 1024))).rejects.toThrow('너무 크다(21MB)');
  });
});

describe('글자', () => {
  it('제어 문자와 방향 뒤집기를 없애고, 전각은 반각으로, 자모는 음절로 바꾼다', async () => {
    const note = await readNote('a.md', bytes('A\u0007W\u202ES ５０％\u3000한\u1112\u1161\u11ab'));
    expect(note.lines).toEqual(['AWS 50% 한한']);
  });

  it('표식 없는 UTF-16과 서유럽 글자를 읽고, 표식 뒤에 섞인 다른 인코딩은 알린다', async () => {
    const korean = '# 가용성\n\n- 가상 서버가 가동된다\n';
    const utf16 = Buffer.from(korean, 'utf16le');
    expect(await readNote('a.md', utf16)).toMatchObject({ encoding: 'utf-16le', lines: ['# 가용성', '', '- 가상 서버가 가동된다'] });
    expect((await readNote('a.md', utf16.swap16())).encoding).toBe('utf-16be');
    const western = Buffer.from('S3 doesn\u0092t lose objects \u0096 it keeps \u0093copies\u0094 in caf\u00e9 zones\n'.repeat(4), 'latin1');
    expect((await readNote('a.md', western)).lines[0]).toBe('S3 doesn’t lose objects – it keeps “copies” in café zones');
    const tail = Buffer.concat([Buffer.from('\uFEFF# S3\n\n버킷\n\n'), Buffer.from('c7d4bcf6b8a620b5b9b8b0b4d90a', 'hex')]);
    expect(await readNote('a.md', tail)).toMatchObject({ lines: ['# S3', '', '버킷', '', '함수를 돌린다'], doubts: [{ line: 5 }] });
  }); // prettier-ignore

  it('글자 중간에서 잘린 UTF-8도 읽는다', async () => {
    const whole = bytes('람다 함수를 돌린다. 버킷에 담는다. 대기열에 쌓는다.');
    const note = await readNote('a.md', whole.subarray(0, whole.length - 2));
    expect(note.encoding).toBe('utf-8');
    expect(note.lines[0]).toContain('대기열에 쌓는');
  });
});
