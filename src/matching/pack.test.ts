import { expect, it } from 'vitest';
import type { PageStatement } from './page-statements.ts';
import { packClaims, packStatements, unpackClaims, unpackStatements } from './pack.ts';

const statements: PageStatement[] = [
  { topic: 'storage/s3', anchor: 'fact-size', kind: 'fact', text: '50TB', about: '객체 크기', examEra: '5TB', called: ['객체 최대', '오브젝트 크기'], source: 'https://docs.aws.amazon.com/s3' },
  { topic: 'storage/s3', anchor: 'fact-size', kind: 'text', text: '조각은 1만 개까지다.', about: '객체 크기', source: 'https://docs.aws.amazon.com/s3' },
  { topic: 'storage/s3', anchor: 'correction-a', kind: 'correction', text: '아니다', about: '', wrong: '된다', status: 'wrong' },
  { topic: 'compute/ec2', anchor: '', kind: 'summary', text: '서버다', about: 'EC2' },
]; // prettier-ignore

it('싸서 풀면 그대로다', () => {
  expect(unpackStatements(packStatements(statements))).toEqual(statements);
});

it('말의 자리는 주제가 섞여 있어도 그대로다', () => {
  const mixed = [...statements.slice(2), ...statements.slice(0, 2)];
  const claims = mixed.map((place) => ({
    place,
    of: ['S3'],
    yes: ['된다'],
    no: [],
    old: ['안 된다 !다만'],
    wrong: ['된다'],
    partly: [],
    ...(place.kind === 'fact' ? { now: '새 이름' } : {}),
    ...(place.kind === 'correction' ? { until: 2020 } : {}),
  }));
  expect(unpackClaims(packClaims(claims, mixed), unpackStatements(packStatements(mixed)))).toEqual(claims);
});
