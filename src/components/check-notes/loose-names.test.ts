import { describe, expect, it } from 'vitest';
import { openSiteReader } from './fixtures/site-reader.ts';

describe('lines of hurried notes, half in English', () => {
  const { read } = openSiteReader();
  const LINES: [line: string, kind: string][] = [
    ['EFS 는 windows 에서도 mount 됨', 'differs'],
    ['CRR 하면 기존 object 도 자동으로 복제됨', 'differs'],
    ['peering 은 같은 region 만', 'differs'],
    ['RDS encryption 은 생성 후에도 켤수있음', 'differs'],
    ['VPC peering 은 transitive routing 안됨', 'said'],
    ['NACL 은 subnet 단위, allow/deny 둘 다', 'said'],
    ['gateway endpoint 는 S3, DynamoDB 만', 'said'],
  ];
  it.each(LINES)('%s: %s', (line, kind) => {
    expect(read(line).map((one) => one.kind)).toEqual([kind]);
  });
  it('does not hear no in 안에서만', () => {
    expect(read('io2 Multi-Attach 는 같은 AZ 안에서만').map((one) => one.kind)).not.toContain('differs');
  });
});
