import { describe, expect, it } from 'vitest';
import { createMatcher } from './assign/matcher.ts';
import { topics } from './catalogue/catalogue.fixture.ts';
import { wordBody, wordOf, wordParagraph, zipOf } from './generated-documents.ts';
import { importNote } from './import-note.ts';
import { readNote } from './read-note.ts';

const matcher = createMatcher(topics);
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
    const { format, sections } = importNote(note, matcher);
    expect([note.encoding, format]).toEqual(['docx', 'html']);
    expect(sections.map(({ assignment, mdx }) => [assignment.topic, mdx.trim()])).toEqual([
      ['integration/sqs', '\\<대기열>로 \\{결합}을 느슨하게 한다'],
    ]);
  });

  it.each([
    ['압축 폭탄', () => wordOf(Buffer.alloc(30 * 1024 * 1024, 'x')), '압축 폭탄'],
    ['크기를 속인 압축 폭탄', () => wordOf(Buffer.alloc(30 * 1024 * 1024, 'x'), 10), '압축 폭탄'],
    ['XML만 커지는 문서', () => wordOf(Buffer.alloc(11 * 1024 * 1024, 'x')), 'word/document.xml이(가) 10MB를 넘는다'],
    ['태그가 너무 많은 문서', () => wordOf(wordBody('<w:p/>'.repeat(260_000))), '태그 2600'],
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
    const [section] = importNote(note, matcher).sections;
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
    ['옛 Word 문서', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), '.docx나 PDF로'],
    ['0바이트가 섞인 파일', new Uint8Array(100), '글이 아닌 파일'],
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

  it('글자 중간에서 잘린 UTF-8도 읽는다', async () => {
    const whole = bytes('람다 함수를 돌린다. 버킷에 담는다. 대기열에 쌓는다.');
    const note = await readNote('a.md', whole.subarray(0, whole.length - 2));
    expect(note.encoding).toBe('utf-8');
    expect(note.lines[0]).toContain('대기열에 쌓는');
  });
});
