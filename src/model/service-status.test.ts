import { describe, expect, it } from 'vitest';
import { explainStatus, namesService, serviceStatus } from './service-status.ts';

describe('the state of a service', () => {
  it.each([
    [{ state: 'closed', since: '2026-04-30', now: 'ECS' }, '2026년 4월 30일부터 신규 가입을 받지 않는다. 대신: ECS'],
    [{ state: 'ended', since: '2024-10' }, '2024년 10월에 종료되었다.'],
    [{ state: 'renamed', since: '2021', now: 'B' }, '2021년에 이름이 바뀌었다. 지금: B'],
    [{ state: 'new' }, '최근에 나왔다.'],
  ] as const)('%j is said as %s', (status, says) => {
    expect(explainStatus(status)).toBe(says);
  });

  it('is found by its names, not inside longer ones', () => {
    expect(namesService('옛 답은 QLDB다.', { names: ['QLDB'] })).toBe(true);
    expect(namesService('XQLDB, QLDB2', { names: ['QLDB'] })).toBe(false);
    expect(namesService('S3 (Select)', { names: ['(Select)'] })).toBe(true);
  });

  it('needs its present name when it was renamed', () => {
    const status = {
      service: 'A',
      state: 'renamed',
      names: ['A'],
      source: 'https://docs.aws.amazon.com/a',
      verifiedOn: '2026-11-21',
    };
    expect(serviceStatus.safeParse(status).success).toBe(false);
    expect(serviceStatus.safeParse({ ...status, now: 'B' }).success).toBe(true);
  });
});
