import { expect, it } from 'vitest';
import type { Checked } from './checked.ts';
import { mendsOf } from './corrected-note.ts';
import { countLine, placeName } from './labels.ts';
import { resultMarkdown } from './result-markdown.ts';

const like = (kind: 'fact' | 'correction'): Checked => ({
  ...{ kind: 'likely', line: 1, text: 'A는 B다', heading: '', marks: [], sure: 0.5, words: [], search: '' },
  place: { kind, topic: 'storage/s3', anchor: 'a', about: 'A', text: 'A는 C다.' },
});

it('takes what is like a known mistake for no agreement, and says of no note that it has it', () => {
  const checked = [like('fact'), like('correction')];
  expect(countLine(checked)).toBe('2개 문장: 다름 0, 같은 듯 1, 같음 0, 못 찾음 1');
  const text = resultMarkdown(
    { checked, titles: { 'storage/s3': 'Amazon S3' }, headings: [], rest: [] },
    () => 'https://a/',
  );
  expect(text).toContain(
    '## 못 찾음\n\n- 1줄: A는 B다 → 가장 가까운 곳: [Amazon S3: 흔한 노트가 어긋난 점](https://a/)',
  );
});

it('leaves what may be of another thing to its reader, and neither counts nor mends it as different', () => {
  const differs = (sure: number): Checked => ({ ...like('fact'), kind: 'differs', sure, marks: [[0, 1]] });
  const checked = [differs(0.5), differs(0.9)];
  expect(countLine(checked)).toBe('2개 문장: 다름 1, 같은 듯 0, 같음 0, 못 찾음 1');
  const titles = { 'storage/s3': 'Amazon S3' };
  expect(resultMarkdown({ checked, titles, headings: [], rest: [] }, () => 'https://a/')).toContain(
    '→ 이 점을 확인: [Amazon S3: A]',
  );
  expect(mendsOf('A는 B다', { checked: [differs(0.5)], titles })).toEqual([]);
});

it('names a place by what stands above it, and by nothing where nothing does', () => {
  const place = { ...like('fact').place, about: ' / 이름이 바뀌었다' } as NonNullable<Checked['place']>;
  expect(placeName(place, 'MGN')).toBe('MGN: 이름이 바뀌었다');
  expect(placeName({ ...place, about: '' }, 'MGN')).toBe('MGN');
});

it('leads to the AWS pages of a page where a place has none of its own', () => {
  const checked = [{ ...like('fact'), kind: 'differs' as const, sure: 1 }];
  const result = { checked, titles: { 'storage/s3': 'Amazon S3' }, headings: [], rest: [] };
  expect(resultMarkdown(result, ({ topic, anchor }) => `${topic}#${anchor}`)).toContain(
    '- 근거: <storage/s3#references>',
  );
});
