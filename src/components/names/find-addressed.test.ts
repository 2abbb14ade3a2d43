import { expect, it } from 'vitest';
import type { Choice } from '../../site/choices.ts';
import { findAddressed } from './find-addressed.ts';

const choice = (id: string, title: string, names = ''): Choice => ({ id, title, names });
const CHOICES = [
  choice('storage/s3', 'Amazon S3', 'S3,버킷'),
  choice('storage/efs', 'Amazon EFS', 'EFS,Elastic File System'),
  choice('storage/s3-object-lock', 'S3 객체 잠금', 'Object Lock,WORM'),
  choice('security/artifact', 'AWS Artifact', 'Artifact'),
  choice('migration/serverless-repo', 'Serverless Application Repository', 'SAR'),
  { ...choice('storage/efs-vs-ebs', 'EFS vs EBS'), article: '/storage/efs-vs-ebs/' },
];

it.each([
  ['storage/s33', ['storage/s3']],
  ['storage/efss', ['storage/efs']],
  ['s3-objectlock', ['storage/s3-object-lock']],
  ['storage/elastic-file-system', ['storage/efs']],
  ['foo/bar', []],
  ['', []],
])('the address %s is near %j', (address, ids) => {
  expect(findAddressed(address, CHOICES).map(({ id }) => id)).toEqual(ids);
});
