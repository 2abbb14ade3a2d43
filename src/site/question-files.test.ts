import { expect, test } from 'vitest';
import { questionsAnkiText, type PlacedQuestion } from './question-files.ts';

const option = (text: string, right?: true) => ({
  text,
  ...(right && { right }),
  why: `${text}: 까닭`,
  see: { title: 'Amazon S3: 요금', url: '/notes/storage/s3/#price' },
});
const placed = (more: Partial<PlacedQuestion['question']>): PlacedQuestion => ({
  domain: '보안 아키텍처 설계',
  task: { id: '1.1', title: '리소스 접근' },
  url: '/notes/study/questions/1-1/2/#question-one',
  question: {
    id: 'one',
    hash: 'h',
    level: 1,
    stem: '`s3:*`를\t허용하면 "무엇"이 되는가?',
    options: [option('가'), option('나', true), option('다 <b>'), option('라')],
    source: 'https://docs.aws.amazon.com/a.html?x=1&y=2',
    verifiedOn: '2026-11-21',
    ...more,
  },
});
/** A field as Anki reads it. */
const read = (field = ''): string => (field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);

test('a question is a note of Anki: options in front, behind the answer, each reason and its place, and where it is read', () => {
  const text = questionsAnkiText(
    [
      placed({}),
      placed({ id: 'two', options: ['가', '나', '다'].map((each) => option(each, each === '다' || undefined)) }),
    ],
    new URL('https://saa.example'),
  );
  const lines = text.trimEnd().split('\n');
  const notes = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t').map(read));
  expect(notes.map(({ length }) => length)).toEqual([5, 5]);
  const [[id, front, back, tags, deck] = []] = notes;
  expect(id).toBe('question:one');
  expect(front).toBe(
    '<small>1.1 리소스 접근</small><br><code>s3:*</code>를 허용하면 &quot;무엇&quot;이 되는가?<ol><li>가</li><li>나</li><li>다 &lt;b&gt;</li><li>라</li></ol>',
  );
  const link = '<a href="https://saa.example/notes/storage/s3/#price">Amazon S3: 요금</a>';
  expect(back).toContain(
    `<b>답: 2번</b><ol><li><b>아니다.</b> 가: 까닭 ${link}</li><li><b>맞다.</b> 나: 까닭 ${link}</li>`,
  );
  expect(back).toContain(
    '근거: <a href="https://docs.aws.amazon.com/a.html?x=1&amp;y=2">AWS 문서</a>, 2026-11-21에 확인',
  );
  expect(back).toContain('<a href="https://saa.example/notes/study/questions/1-1/2/#question-one">이 문항 보기</a>');
  expect(tags).toBe('SAA노트::문항 SAA노트::보안_아키텍처_설계 SAA노트::과제::1.1');
  expect(deck).toBe('SAA 노트 문항');
});

test('one with two answers says so before it is answered', () => {
  const two = [option('가', true), option('나'), option('다', true), option('라'), option('마')];
  const text = questionsAnkiText([placed({ options: two })], new URL('https://saa.example'));
  expect(text).toContain('(2개를 선택한다)');
  expect(text).toContain('<b>답: 1번, 3번</b>');
});
