import { expect, it } from 'vitest';
import { parseGfm } from '../markdown/parse-gfm.ts';
import { readStatements, statementsOf } from './statements.ts';

const NOTE = `---
title: 메모
---
# S3

- 객체는 최대 5TB
  - PUT 한 번은 5GB. 그 위는 나눈다.
[Lambda]
타임아웃 15분

| 볼륨 | 최대 IOPS | 비고 |
|---|---|---|
| gp3 | 80,000 | 범용 |

\`\`\`
타임아웃 99분
\`\`\`
`;

it('붙여 넣은 글을 줄마다, 제목과 표의 머리와 함께 읽는다', () => {
  const read = readStatements(NOTE).map(({ text, lines, headings }) => [lines[0], headings.join(' > '), text]);
  expect(read).toEqual([
    [6, 'S3', '객체는 최대 5TB'],
    [7, 'S3 > 객체는 최대 5TB', 'PUT 한 번은 5GB.'],
    [7, 'S3 > 객체는 최대 5TB', '그 위는 나눈다.'],
    [9, 'S3 > Lambda', '타임아웃 15분'],
    [13, 'S3 > Lambda', 'gp3, 최대 IOPS: 80,000, 범용'],
  ]);
});

it('읽은 글의 조각에서도 같은 말이 나온다', () => {
  const { children } = parseGfm(
    '- 객체는 최대 5TB\n  - PUT 한 번은 5GB\n\n| 볼륨 | 최대 IOPS |\n|---|---|\n| gp3 | 80,000 |\n',
  );
  const read = [...statementsOf(children, ['S3'])].map(({ text, lines, headings }) => [
    lines[0],
    headings.join(' > '),
    text,
  ]);
  expect(read).toEqual([
    [1, 'S3', '객체는 최대 5TB'],
    [2, 'S3 > 객체는 최대 5TB', 'PUT 한 번은 5GB'],
    [6, 'S3', 'gp3, 최대 IOPS: 80,000'],
  ]);
});

it('아무도 쓰지 않을 글에도 곧 끝난다', () => {
  const deep = Array.from({ length: 2000 }, (_, at) => `${' '.repeat(at)}- 객체 5TB`).join('\n');
  const notes = ['1GB '.repeat(50_000), '**a '.repeat(50_000), '|a'.repeat(9000), '# S3\n'.repeat(50_000), deep];
  const started = performance.now();
  expect(notes.map((note) => readStatements(note).length)).toEqual([0, 0, 0, 0, 2000]);
  expect(performance.now() - started).toBeLessThan(10_000);
});
