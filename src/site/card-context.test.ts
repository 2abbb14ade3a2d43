import { expect, test } from 'vitest';
import { contexts } from './card-context.ts';

const topic = (id: string, title: string) => ({ id, title, domain: 'database', kind: 'service' }) as const;
const dynamodb = topic('database/dynamodb', 'Amazon DynamoDB');
const modes = { ...topic('database/dynamodb-capacity-modes', 'DynamoDB 용량 모드'), kind: 'concept' } as const;
const dax = topic('database/dax', 'DynamoDB Accelerator(DAX)');
const contextOf = contexts([dynamodb, modes, dax]);
const need = '일정한 부하를 가장 싸게 감당한다';

test('a part of a topic is asked under its title', () => {
  expect(contextOf(modes, { need, choose: '온디맨드' })).toBe('DynamoDB 용량 모드');
});

test('what the title would tell is asked under the service, unless the card names it', () => {
  expect(contextOf(modes, { need, choose: '프로비저닝 + 예약 용량' })).toBe('Amazon DynamoDB');
  expect(contextOf(modes, { need: 'DynamoDB를 싸게 쓴다', choose: '예약 용량' })).toBe('데이터베이스');
  expect(contextOf(modes, { need, choose: 'DynamoDB 예약 용량' })).toBe('데이터베이스');
});

test('an answer that is a service itself is asked under the domain', () => {
  expect(contextOf(dynamodb, { need, choose: 'DAX', see: 'database/dax#when' })).toBe('데이터베이스');
});
