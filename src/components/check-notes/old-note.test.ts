import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Checked } from './checked.ts';
import { openSiteReader } from './fixtures/site-reader.ts';

/** What AWS has changed since the note was written, by line: the place that knows. */
const CHANGED = new Map([
  [4, 'storage/s3#fact-max-object-size'],
  [5, 'storage/s3#fact-buckets-per-account'],
  [6, 'storage/s3#fact-consistency'],
  [7, 'storage/s3-lifecycle#fact-days-zero'],
  [10, 'storage/s3-object-lock#fact-existing-bucket'],
  [12, 'storage/s3#fact-default-encryption'],
  [16, 'compute/lambda-limits#fact-memory'],
  // all there was, and only the default today
  [17, 'compute/lambda-limits#fact-tmp-storage'],
  [21, 'compute/lambda#fact-billing-unit'],
  [24, 'integration/sqs#fact-message-size'],
  [30, 'integration/sqs#fact-in-flight'],
  [34, 'analytics/kinesis-data-streams#fact-retention'],
  [35, 'analytics/data-firehose#fact-buffer-interval'],
  [40, 'database/dynamodb#correction-wording-5'],
  [45, 'storage/ebs#fact-gp3-iops'],
  [47, 'storage/ebs#fact-max-size'],
  [50, 'database/rds-read-replicas-vs-multi-az#fact-replica-count'],
  [53, 'database/aurora-global-database#fact-secondary-regions'],
  [56, 'networking/nat-gateway#fact-bandwidth'],
  [57, 'compute/lambda-at-edge#fact-timeout'],
]);
/** What still holds, and is told to. */
const HOLDS = [9, 11, 13, 20, 25, 26, 27, 28, 29, 38, 42, 51];

describe('a note as people wrote them in 2020', () => {
  const { read } = openSiteReader();
  let checked: Checked[];

  beforeAll(() => {
    checked = read(readFileSync(join(import.meta.dirname, 'fixtures/old-note.md'), 'utf8'));
  });

  it('differs in what has changed since, and in nothing else', () => {
    const differing = checked.filter(({ kind }) => kind === 'differs');
    expect(new Map(differing.map(({ line, place }) => [line, `${place?.topic ?? ''}#${place?.anchor ?? ''}`]))).toEqual(
      CHANGED,
    );
  });

  it('marks the old value, not what still holds beside it', () => {
    const marked = (at: number): string[] =>
      checked
        .filter(({ line }) => line === at)
        .flatMap(({ text, marks }) => marks.map(([from, to]) => text.slice(from, to)));
    expect([marked(4), marked(16), marked(30), marked(57)]).toEqual([['5TB'], ['3008MB'], ['2만개'], ['5초']]);
  });

  it('is told what still holds', () => {
    const said = new Set(checked.filter(({ kind }) => kind === 'said').map(({ line }) => line));
    expect(HOLDS.filter((line) => !said.has(line))).toEqual([]);
  });
});
