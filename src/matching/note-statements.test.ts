import { expect, it } from 'vitest';
import { parseGfm } from '../markdown/parse-gfm.ts';
import { noteStatements } from './note-statements.ts';

const read = (text: string): string[] =>
  [...noteStatements(parseGfm(text).children, 'SQS')].map(({ text: one, lines }) => `${lines.join('-')} ${one}`);

it('줄과 문장과 항목을 하나씩, 줄 번호와 함께', () => {
  expect(
    read('보존은 4일이다. 최대는 14일이다.\n배치는 열 개까지\n\n- 순서를 지킨다\n  - 같은 그룹에서만 지킨다\n'),
  ).toEqual([
    '1-1 보존은 4일이다.',
    '1-1 최대는 14일이다.',
    '2-2 배치는 열 개까지',
    '4-4 순서를 지킨다',
    '5-5 같은 그룹에서만 지킨다',
  ]);
});

it('표의 칸은 머리와 함께, 두 칸짜리는 한 줄로', () => {
  expect(
    read(
      '| 종류 | 순서 | 처리량 |\n|---|---|---|\n| FIFO | 지킨다 | 300건 |\n\n| 한도 | 값 |\n|---|---|\n| 보존 | 14일 |\n',
    ),
  ).toEqual(['3-3 FIFO 순서 | 지킨다', '3-3 FIFO 처리량 | 300건', '7-7 보존 | 14일']);
});

it('값이 한 열에 있는 표는 줄 하나가 말 하나다', () => {
  expect(read('| 서비스 | 항목 | 값 | 비고 |\n|---|---|---|---|\n| SQS | 보존 | 14일 | 최대 |\n')).toEqual([
    '3-3 SQS 보존 | 14일 (최대)',
  ]);
});

it('코드와 HTML은 말이 아니다', () => {
  expect(read('```\naws s3 ls 버킷\n```\n\n<script>alert(1)</script>\n')).toEqual([]);
});
