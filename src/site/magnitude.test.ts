import { describe, expect, it } from 'vitest';
import { magnitudeOf } from './magnitude.ts';

describe('the magnitude of a value', () => {
  it.each([
    ['최대 15분(900초)', 900],
    ['약 8시간마다 또는 노드당 5GB가 바뀔 때마다', 8 * 3600],
    ['512MB~10,240MB(10GB), 기본 512MB', 512e6],
    ['1,000만 개', 1e7],
    ['99.999999999%(9가 11개)', 99.999999999],
    ['10·25·100Gbps 포트', 10],
  ])('%s', (value, size) => {
    expect(magnitudeOf(value)?.size).toBeCloseTo(size, 6);
  });

  it('이름에 든 숫자는 값이 아니다', () => {
    expect(magnitudeOf('S3와 DynamoDB 둘뿐')).toBeUndefined();
    expect(magnitudeOf('io2 Block Express')).toBeUndefined();
  });
});
