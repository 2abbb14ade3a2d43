import { describe, expect, it } from 'vitest';
import { areRivals, findMany, findTwo } from './find-two.ts';

const CHOICES = [
  { id: 'integration/sqs', title: 'Amazon SQS', names: 'SQS,큐' },
  { id: 'integration/sns', title: 'Amazon SNS', names: 'SNS' },
  { id: 'storage/s3', title: 'Amazon S3', names: 'S3' },
  { id: 'storage/s3-glacier', title: 'S3 Glacier', names: '글래시어' },
  { id: 'migration/snow-family', title: 'AWS Snow Family', names: '스노우콘,스노우모빌' },
  { id: 'Snowcone', title: 'Snowcone', names: '스노우콘', url: '/s/#cone', page: 'AWS Snow Family' },
  { id: 'Snowmobile', title: 'Snowmobile', names: '스노우모빌', url: '/s/#mobile', page: 'AWS Snow Family' },
  { id: 'S3 Standard', title: 'S3 Standard', names: 'Standard,S3 표준,표준', url: '/c/#standard', page: 'S3 클래스' },
  {
    id: 'SQS 표준',
    title: 'SQS 표준',
    names: 'SQS Standard,표준',
    url: '/q/#standard',
    page: 'SQS 유형',
    rivals: ['FIFO'],
  },
  { id: 'FIFO', title: 'SQS FIFO', names: 'FIFO,FIFO 큐', url: '/q/#fifo', page: 'SQS 유형', rivals: ['SQS 표준'] },
  { id: 'sqs-vs-sns', title: 'SQS vs SNS', names: 'SQS SNS 차이', article: '/integration/sqs-vs-sns/' },
];

describe('two names in one field', () => {
  it.each([
    ['SQS SNS', ['SQS', 'SNS']],
    ['sqs vs sns', ['sqs', 'sns']],
    ['SQS, Amazon SNS', ['SQS', 'Amazon SNS']],
    ['SQS와 SNS', ['SQS', 'SNS']],
    ['아마존 SQS aws s3', ['아마존 SQS', 'aws s3']],
    ['스노우콘 스노우모빌', ['스노우콘', '스노우모빌']],
    ['SQS랑 SNS 차이', ['SQS', 'SNS']],
    ['스노우콘이랑 스노우모빌 차이', ['스노우콘', '스노우모빌']],
    ['SQS하고 SNS', ['SQS', 'SNS']],
    ['S3와 SQS 뭐가 달라?', ['S3', 'SQS']],
    ['표준 FIFO', ['표준', 'FIFO']],
    ['Standard vs SNS', ['Standard', 'SNS']],
    // the kind of a thing, and no other thing
    ['Standard SNS', undefined],
    ['스노우콘 표준', undefined],
    // one name, or two of one thing, or words of none
    ['S3 글래시어', undefined],
    ['S3 Glacier', undefined],
    ['sqs 큐', undefined],
    ['SQS 김치찌개', undefined],
    ['', undefined],
  ])('%s: %j', (typed, two) => {
    expect(findTwo(typed, CHOICES)).toEqual(two);
  });
});

describe('three names or more in one field', () => {
  it.each([
    ['SQS vs SNS vs S3', ['Amazon SQS', 'Amazon SNS', 'Amazon S3']],
    ['SQS, SNS, S3 Glacier 차이', ['Amazon SQS', 'Amazon SNS', 'S3 Glacier']],
    ['큐 SNS 스노우모빌', ['Amazon SQS', 'Amazon SNS', 'Snowmobile']],
    // what several are called stands for itself
    ['SNS S3 Glacier 표준', ['Amazon SNS', 'S3 Glacier', '표준']],
    // two, one of them twice, or words of none
    ['SQS SNS', []],
    ['SQS SNS 큐', []],
    ['SQS SNS 김치찌개', []],
  ])('%s: %j', (typed, titles) => {
    expect(findMany(typed, CHOICES).map(({ title }) => title)).toEqual(titles);
  });
});

describe('several that are set against one another by their names alone', () => {
  const named = (id: string, rivals: readonly string[]) => ({ id, title: id, names: '', rivals });

  it('are each taken for another of them', () => {
    const [sync, gateway] = [named('datasync', ['gateway', 'snow']), named('gateway', ['datasync'])];
    expect(areRivals([sync, gateway, named('snow', ['datasync'])])).toBe(true);
    expect(areRivals([sync, gateway, named('lambda', ['ec2'])])).toBe(false);
  });
});
