import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { remarkAutoLinks } from './auto-links.ts';
import { parseBody } from './parse-topic.ts';
import { topicNames, type NamedTopic } from './topic-names.ts';
import { remarkWikiLinks } from './wiki-links.ts';

const topic = (
  id: string,
  title: string,
  titleEn = title,
  aliases: string[] = [],
  kind: NamedTopic['kind'] = 'service',
) => ({
  id,
  kind,
  title,
  titleEn,
  aliases,
});
const names = topicNames([
  topic('storage/s3', 'Amazon S3', 'Amazon Simple Storage Service (S3)', ['버킷', 'Bucket']),
  topic('storage/s3-lifecycle', 'S3 수명 주기', 'Amazon S3 Lifecycle', [], 'concept'),
  topic('storage/aws-backup', 'AWS Backup', 'AWS Backup', ['Backup']),
  topic('compute/lambda', 'AWS Lambda', 'AWS Lambda', ['Lambda Layer']),
  topic('compute/lambda-at-edge', 'Lambda@Edge'),
  topic('networking/route53', 'Amazon Route 53', 'Amazon Route 53', ['Route53']),
  topic('networking/alb-vs-nlb', 'ALB vs NLB', 'ALB vs NLB', [], 'comparison'),
  topic('networking/application-load-balancer', 'Application Load Balancer(ALB)', 'Application Load Balancer', ['ALB']),
  topic('management/organizations', 'AWS Organizations와 SCP', 'AWS Organizations and SCPs', ['SCP']),
  topic('a/one', 'AWS Same'),
  topic('a/two', 'Amazon Same'),
]);

/** The body with automatic links as `[text](url)`. */
function links(body: string, path = 'content/compute/ec2.mdx'): string[] {
  const tree = parseBody(body);
  const fail = (): never => {
    throw new Error('no such topic');
  };
  remarkWikiLinks({ titleOf: () => 'X', base: '/b/', onMissing: 'fail' })(tree, { fail });
  const before = toString(tree);
  remarkAutoLinks({ names, base: '/b/' })(tree, { path });
  expect(toString(tree)).toBe(before);
  const found: string[] = [];
  visit(tree, 'link', (link) => {
    if (link.data?.hProperties?.className !== undefined) found.push(`${toString(link)} → ${link.url.slice(3)}`);
  });
  return found;
}

describe('저절로 걸리는 링크', () => {
  it.each([
    ['파일은 S3에 둔다.', 'S3 → storage/s3/'],
    ['Amazon S3는 크다.', 'Amazon S3 → storage/s3/'],
    ['(S3, 로그)', 'S3 → storage/s3/'],
    ['**AWS Lambda**가 부른다.', 'AWS Lambda → compute/lambda/'],
    ['Lambda@Edge로 고친다.', 'Lambda@Edge → compute/lambda-at-edge/'],
    ['S3 수명 주기로 옮긴다.', 'S3 수명 주기 → storage/s3-lifecycle/'],
    ['ALB 뒤의 서버.', 'ALB → networking/application-load-balancer/'],
    ['Route53과 Route 53', 'Route53 → networking/route53/'],
    ['AWS Backup으로 묶는다.', 'AWS Backup → storage/aws-backup/'],
    ['AWS Organizations의 계정', 'AWS Organizations → management/organizations/'],
    ['| 머리 S3 |\n|---|\n| Lambda |', 'Lambda → compute/lambda/'],
    ['<Callout type="note">\n\nS3가 답이다.\n\n</Callout>', 'S3 → storage/s3/'],
  ])('%s', (body, link) => {
    expect(links(body)).toEqual([link]);
  });

  it.each([
    '## S3',
    '`S3`와 `aws s3`',
    '[S3](https://aws.amazon.com/s3/)',
    'S3 Transfer Acceleration',
    'SSE-S3와 S3-호환이 아닌 S3x',
    's3는 소문자다',
    'EC2/S3.txt',
    'VMware Lambda',
    'Backup은 낱말이다',
    'AWS Same은 둘이다',
    'Bucket',
  ])('걸지 않는다: %s', (body) => {
    expect(links(body)).toEqual([]);
  });

  it('절마다 처음 한 번만, 그 절에 이미 링크가 있으면 걸지 않는다', () => {
    expect(links('S3, S3\n\nS3')).toHaveLength(1);
    expect(links('S3\n\n## 다음\n\nS3')).toHaveLength(2);
    expect(links('S3를 쓴다. [[storage/s3#how|여기]]를 본다.')).toEqual([]);
  });

  it('자기 자신에게는 걸지 않는다', () => {
    expect(links('S3와 Lambda', 'content/storage/s3.mdx')).toEqual(['Lambda → compute/lambda/']);
  });
});
