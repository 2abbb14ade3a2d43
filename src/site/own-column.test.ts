import { describe, expect, it } from 'vitest';
import { ownColumn, sharedNames } from './own-column.ts';

const head = ['비교', '읽기 복제본', '다중 AZ 인스턴스', 'IA'];
const declared = new Map([
  ['RDS 읽기 복제본', '읽기 복제본'],
  ['RDS 다중 AZ', '다중 AZ 인스턴스'],
]);
const none = new Set<string>();

describe('the column of a table that is about one thing', () => {
  it.each([
    ['RDS 읽기 복제본', ['읽기 복제본'], 1],
    ['RDS 다중 AZ', ['다중 AZ'], 2],
    ['EFS IA', ['IA'], 3],
  ])('%s: what the pairs call it there, else its name', (id, names, column) => {
    expect(ownColumn({ id, names }, none)(head, declared)).toBe(column);
  });

  it('what is another’s by the pairs, a thing of the same name has not', () => {
    expect(ownColumn({ id: 'Aurora 복제본', names: ['읽기 복제본'] }, none)(head, declared)).toBe(-1);
  });

  it('a name of several is of none of them, unless the pairs say so', () => {
    const [ia, standardIa] = [
      { id: 'EFS IA', names: ['IA'] },
      { id: 'S3 Standard-IA', names: ['IA'] },
    ];
    const shared = sharedNames([ia, standardIa, { id: 'RDS 다중 AZ', names: ['다중 AZ'] }]);
    expect([...shared]).toEqual(['ia']);
    expect(ownColumn(ia, shared)(head, declared)).toBe(-1);
    expect(ownColumn(ia, shared)(head, new Map([['EFS IA', 'IA']]))).toBe(3);
    expect(ownColumn(standardIa, shared)(head, new Map([['EFS IA', 'IA']]))).toBe(-1);
  });

  it('the first column says what the rows are', () => {
    expect(ownColumn({ id: 'IA', names: [] }, none)(['IA', '값'], new Map())).toBe(-1);
  });
});
