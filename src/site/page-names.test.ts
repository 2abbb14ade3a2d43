import { load } from 'js-yaml';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pageTitles } from '../model/page-title.ts';
import { namePage } from './page-names.ts';

const { guides } = pageTitles.parse(load(readFileSync('content/_titles.yaml', 'utf8')));

it.each([
  ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/DataDurability.html', 'S3 · Data durability'],
  ['https://docs.aws.amazon.com/lambda/latest/dg/with-s3.html', 'Lambda · With S3'],
  ['https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html', 'EC2 · API CreateVolume'],
  ['https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/limits.html', 'Aurora · 할당량'],
  ['https://docs.aws.amazon.com/general/latest/gr/iam-service.html', 'IAM · 엔드포인트와 할당량'],
  ['https://docs.aws.amazon.com/transit-gateway/', 'Transit Gateway'],
  ['https://aws.amazon.com/cloudfront/pricing/', 'CloudFront · 요금'],
  ['https://aws.amazon.com/blogs/aws/ebs-at-last/', 'AWS 블로그 · EBS at last'],
  ['https://aws.amazon.com/about-aws/whats-new/2024/01/one-more/', 'AWS 새 소식 · One more'],
  [
    'https://docs.aws.amazon.com/whitepapers/latest/how-aws-pricing-works/lambda.html',
    'AWS 백서 How AWS pricing works · Lambda',
  ],
  ['https://aws.amazon.com/', 'aws.amazon.com'],
])('reads what a page is called from %s', (url, name) => {
  expect(namePage(url, { guides })).toBe(name);
});

it.each([
  ['https://docs.aws.amazon.com/snowball/latest/developer-guide/whatisedge.html', 'What is AWS Snowball Edge?'],
  ['https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html', 'Encrypting data at rest'],
])('names the guide before what %s calls itself, once', (url, title) => {
  const named = namePage(url, { guides, title });
  expect([title, `EFS · ${title}`]).toContain(named);
  expect(named.match(/EFS|Snowball/g)).toHaveLength(1);
});
