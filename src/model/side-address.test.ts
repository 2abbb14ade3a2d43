import { describe, expect, it } from 'vitest';
import { isTopicId, sideAddress } from './side-address.ts';

describe('the address of one side', () => {
  it.each([
    ['storage/s3', true],
    ['networking/alb-vs-nlb', true],
    ['RDS 블루/그린', false],
    ['TCP/UDP', false],
    ['RDS 다중 AZ', false],
    ['', false],
  ])('%s is a topic: %s', (id, isTopic) => {
    expect(isTopicId(id)).toBe(isTopic);
  });

  it('is that of the topic, or of the section by its name in plain letters', () => {
    expect(sideAddress('storage/s3')).toBe('storage/s3.json');
    expect(sideAddress('거버넌스 모드')).toMatch(/^sections\/[a-z0-9]+\.json$/);
    expect(sideAddress('거버넌스 모드')).not.toBe(sideAddress('규정 준수 모드'));
  });
});
