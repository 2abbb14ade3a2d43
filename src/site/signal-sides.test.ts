import { describe, expect, it } from 'vitest';
import { speakers, type Nameable } from './signal-sides.ts';
import { titleNames } from './title-names.ts';

const topic = (id: string, title: string, also: readonly string[] = []): Nameable => ({
  ...{ id, page: id, names: titleNames(title), also: [...titleNames(title), ...also] },
});
const ALL: readonly Nameable[] = [
  topic('compute/lambda', 'AWS Lambda'),
  topic('compute/lambda-at-edge', 'Lambda@Edge'),
  topic('networking/vpc', 'Amazon VPC'),
  topic('networking/vpc-peering', 'VPC 피어링'),
  topic('migration/schema-conversion-tool', 'AWS SCT(스키마 변환 도구)'),
  topic('migration/dms', 'AWS DMS'),
  topic('storage/s3', 'Amazon S3', ['버킷', 'S3 이벤트 알림']),
  topic('storage/storage-gateway', 'AWS Storage Gateway', ['S3 File Gateway']),
  topic('database/dax', 'DynamoDB Accelerator(DAX)'),
  topic('analytics/lake-formation', 'AWS Lake Formation과 데이터 레이크'),
  { id: 'SQS FIFO', page: 'integration/sqs-standard-vs-fifo', names: ['SQS FIFO'], also: ['FIFO'] },
  { id: 'SQS 표준', page: 'integration/sqs-standard-vs-fifo', names: ['SQS 표준'], also: ['표준 대기열'] },
];
const speaksFor = (own: string, choose: string, see?: string) =>
  speakers(own, ALL)(see === undefined ? { choose } : { choose, see }).for;

describe('for whom a signal speaks', () => {
  it.each([
    ['storage/s3', 'Lambda@Edge', ['compute/lambda-at-edge']],
    ['compute/lambda', 'VPC 피어링', ['networking/vpc-peering']],
    ['storage/storage-gateway', 'S3 File Gateway', ['storage/storage-gateway']],
    ['migration/schema-conversion-tool', 'SCT(그다음 데이터는 DMS)', ['migration/schema-conversion-tool']],
    ['compute/lambda', 'Lake Formation의 계정 간 공유', ['analytics/lake-formation']],
    ['compute/lambda', '이벤트 알림 → SQS 표준', ['SQS 표준']],
    ['storage/s3', '버킷 정책', ['storage/s3']],
    ['compute/lambda', '예약된 동시성', ['compute/lambda']],
  ])('on %s “%s” is %j', (own, choose, spoken) => {
    expect(speaksFor(own, choose)).toEqual(spoken);
  });

  it('is never what the answer turns down', () => {
    expect(speaksFor('integration/sqs-standard-vs-fifo', 'FIFO 대신 가시성 제한 시간을 늘린다')).toEqual([]);
    expect(speaksFor('integration/sqs-standard-vs-fifo', 'FIFO 대신 표준 대기열')).toEqual(['SQS 표준']);
    expect(speaksFor('database/dax', 'DAX 없이 강력한 일관성 읽기')).toEqual([]);
    expect(speaksFor('migration/schema-conversion-tool', 'SCT가 아니라 DMS')).toEqual(['migration/dms']);
  });

  it('is what explains it where no name stands', () => {
    expect(speaksFor('storage/s3', '키 교체', 'database/dax#when')).toEqual(['database/dax']);
    expect(speaksFor('storage/s3', '키 교체', 'storage/s3#when')).toEqual(['storage/s3']);
    expect(speaksFor('storage/s3', '키 교체', 'security/unknown#when')).toEqual([]);
  });
});
