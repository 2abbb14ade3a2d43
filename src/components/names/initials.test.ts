import { describe, expect, it } from 'vitest';
import { narrow } from './find-both.ts';
import { findTopics } from './find-topics.ts';
import { initialsOf } from './initials.ts';

const CHOICES = [
  {
    ...{ id: 'networking/cloudfront', title: 'Amazon CloudFront', names: 'CloudFront,클라우드프론트' },
    ...{ rivals: ['networking/global-accelerator'], related: ['storage/s3'] },
  },
  { id: 'management/cloudformation', title: 'AWS CloudFormation', names: 'CloudFormation' },
  { id: 'networking/cloudfront-functions', title: 'CloudFront Functions', names: '클라우드프론트 함수' },
  {
    ...{ id: 'networking/global-accelerator', title: 'AWS Global Accelerator', names: 'GA' },
    rivals: ['networking/cloudfront'],
  },
  { id: 'storage/s3', title: 'Amazon S3', names: 'S3', related: ['networking/cloudfront'] },
  { id: 'networking/security-groups', title: '보안 그룹', names: 'SG,security group' },
  { id: 'storage/storage-gateway', title: 'AWS Storage Gateway', names: '스토리지 게이트웨이' },
  { id: 'ml/sagemaker', title: 'Amazon SageMaker AI', names: 'SageMaker' },
  { id: 'networking/route-tables', title: '라우팅 테이블', names: 'route tables,경로' },
];
const found = (typed: string) => findTopics(typed, CHOICES).map(({ id }) => id.split('/')[1]);
const beside = (typed: string, other: string) =>
  narrow(typed, findTopics(typed, CHOICES), findTopics(other, CHOICES), CHOICES).map(({ id }) => id.split('/')[1]);

it.each([
  ['AWS CloudFormation', 'cf'],
  ['Elastic Load Balancing', 'elb'],
  ['FSx for Lustre', 'fl'],
  ['AWS Certificate Manager(ACM)', 'cm'],
  ['VPC', 'v'],
  ['Route 53', ''],
  ['보안 그룹', ''],
])('%s → %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

describe('what letters are short for', () => {
  it.each([
    ['cf', ['cloudfront', 'cloudformation']],
    ['cff', ['cloudfront-functions']],
    // What is called just so stands first, and the other reading is offered, too.
    ['sg', ['security-groups', 'storage-gateway']],
    ['sm', ['sagemaker']],
    // Where no title begins so, another name does.
    ['rt', ['route-tables']],
    ['ga', ['global-accelerator']],
    ['s3', ['s3']],
    ['zq', []],
  ])('%s: %j', (typed, ids) => {
    expect(found(typed)).toEqual(ids);
  });

  it('the other field decides: what it is confused with, else what it is something to', () => {
    expect(beside('cf', 'ga')).toEqual(['cloudfront']);
    expect(beside('cf', 's3')).toEqual(['cloudfront']);
    expect(beside('cf', '')).toHaveLength(2);
    expect(beside('cf', 'cloudformation')).toEqual(['cloudfront']);
  });
});
