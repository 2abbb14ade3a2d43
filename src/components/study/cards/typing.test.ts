import { expect, test } from 'vitest';
import { linesOf } from './typing.ts';

test('an answer of which all is wrong stands there once; of another what was written comes before what of it is right', () => {
  const wrong = { agrees: [], differs: ['NAT 게이트웨이'], missing: ['SCP'] };
  expect(linesOf('NAT 게이트웨이', wrong, '다시')).toEqual([
    ['답과 다른 것', 'NAT 게이트웨이'],
    ['권하는 것', '다시. 스스로 보고 정한다'],
  ]);
  expect(linesOf('SQS, 5분', { agrees: ['SQS'], differs: ['5분'], missing: ['DLQ'] }, undefined)).toEqual([
    ['적은 답', 'SQS, 5분'],
    ['답과 같은 것', 'SQS'],
    ['답과 다른 것', '5분'],
    ['적지 않은 것', 'DLQ'],
  ]);
  expect(linesOf('무엇', undefined, undefined)).toEqual([['적은 답', '무엇']]);
});
