import { describe, expect, it } from 'vitest';
import { teachWords, words } from '../../korean/words.ts';
import { createVocabulary } from '../../korean/vocabulary.ts';
import { unitsOf } from '../../korean/terms.ts';
import { spareForms, spareNames } from './spare-names.ts';

teachWords({ ...words(), stopwords: `${words().stopwords} amazon` });
const concepts = [
  { key: 'athena', forms: ['Athena', 'Amazon Athena', '아테나'] },
  { key: '멀티파트업로드', forms: ['멀티파트 업로드', '멀티파트업로드', '멀티 파트 업로드'] },
];
const vocabulary = createVocabulary(concepts.map(spareForms), ['요금', '절약']);
const spare = (...names: string[]): string[] =>
  spareNames(
    names,
    names.map((name) => unitsOf(name, vocabulary)),
    (glued) => vocabulary.conceptsOf(glued) !== undefined,
  );

describe('목록에 싣는 이름', () => {
  it('용어집이 아는 같은 이름은 싣지 않고, 영어 제목의 자리는 비운다', () => {
    expect(spare('Athena', 'Amazon Athena', '아테나', '아테나 요금')).toEqual(['Athena', '', '아테나 요금']);
  });
  it('낱말의 차례만 다른 이름은 하나만 싣고, 처음 보는 철자는 남긴다', () => {
    expect(spare('Athena', 'Query', '아테나 요금 절약', '절약 아테나 요금', '에이테나')).toEqual([
      'Athena',
      'Query',
      '아테나 요금 절약',
      '에이테나',
    ]);
  });
  it('띄어쓰기나 회사 이름만 다른 표기는 싣지 않되, 낱말을 드러내는 띄어쓰기는 남긴다', () => {
    expect(concepts.map(spareForms).map(({ forms }) => forms)).toEqual([
      ['Athena', '아테나'],
      ['멀티파트 업로드', '멀티 파트 업로드'],
    ]);
  });
});
