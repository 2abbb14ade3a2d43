import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeCheckData } from '../../src/components/check-notes/make-check-data.ts';
import type { PublishedTopic } from '../../src/markdown/published-topics.ts';
import { collectMatching } from '../../src/matching/collect.ts';
import { openLexicon } from '../../src/matching/lexicon.ts';
import type { MatchingData } from '../../src/matching/matcher.ts';
import { pageStatements } from '../../src/matching/page-statements.ts';
import { packTerms, type PackedTerms } from '../../src/matching/term-index.ts';
import { keepReadings } from './kept-readings.ts';
import { openScratch } from './scratch.ts';

const scratch = openScratch();
const { write } = scratch;

beforeEach(() => {
  write('src/matching/reading.ts', '');
});
const topic = (id: string, title: string, body: string): PublishedTopic =>
  ({
    ...{ id, title, titleEn: title, aliases: [], summary: `${title}의 요약`, body },
    ...{ signals: [], facts: [], scenarios: [], corrections: [] },
  }) as unknown as PublishedTopic;
const S3 = topic('storage/s3', 'Amazon S3', '객체를 버킷에 둔다. 버전 관리를 켠다.');
const EBS = topic('storage/ebs', 'Amazon EBS', '볼륨은 [[storage/s3]]에 스냅샷으로 남는다.');

/** The topics that were read, those whose words were counted, and what a browser is told of the words. */
function read(topics: readonly PublishedTopic[]): { asked: string[]; counted: string[]; terms: PackedTerms } {
  const asked: string[] = [];
  const counted: string[] = [];
  const readings = keepReadings(scratch.folder, (page, titleOf) => {
    asked.push(page.id);
    return pageStatements(page, titleOf);
  });
  const plain = collectMatching(topics, [], readings.read);
  const index = readings.indexOf({
    ...plain,
    index: (statements, lexicon) => {
      counted.push(...new Set(statements.map(({ topic }) => topic)));
      return plain.index(statements, lexicon);
    },
  });
  const lexicon = openLexicon(plain.lexicon);
  const terms = packTerms(index(plain.statements, lexicon));
  expect(terms).toEqual(packTerms(plain.index(plain.statements, lexicon)));
  readings.write();
  return { asked, counted, terms };
}

describe('what topics say', () => {
  it('is read once, and again of a topic that changed', () => {
    const all = ['storage/s3', 'storage/ebs'];
    const first = read([S3, EBS]);
    expect(first).toMatchObject({ asked: all, counted: all });
    expect(first.terms.terms).toContain('스냅샷');
    expect(read([S3, EBS])).toEqual({ asked: [], counted: [], terms: first.terms });
    const changed = read([{ ...S3, body: `${S3.body} 버킷을 지운다.` }, EBS]);
    expect(changed.asked).toEqual(['storage/s3']);
    expect(changed.terms).not.toEqual(first.terms);
    // The title that it shows is gone.
    expect(read([EBS]).asked).toEqual(['storage/ebs']);
  });

  it('is not written again while nothing changed', () => {
    read([S3, EBS]);
    const path = join(scratch.folder, '.cache/readings.json');
    const marked = `${readFileSync(path, 'utf8')}\n`;
    writeFileSync(path, marked);
    read([S3, EBS]);
    expect(readFileSync(path, 'utf8')).toBe(marked);
    read([S3]);
    expect(readFileSync(path, 'utf8')).not.toBe(marked);
  });

  it('is read again where the title of another that it shows changed, and its words where the lexicon did', () => {
    const before = read([S3, EBS]);
    const renamed = read([{ ...S3, title: 'Amazon 객체 창고' }, EBS]);
    expect(renamed.asked).toEqual(['storage/s3', 'storage/ebs']);
    expect(renamed.counted).toEqual(['storage/s3', 'storage/ebs']);
    expect(renamed.terms.terms).not.toBe(before.terms.terms);
    // A word that another topic brought: the text of this one is the same, and may be read otherwise.
    const more = read([{ ...S3, title: 'Amazon 객체 창고', aliases: ['스냅샷'] }, EBS]);
    expect(more).toMatchObject({ asked: ['storage/s3'], counted: ['storage/s3', 'storage/ebs'] });
  });

  it('makes what notes are checked against as reading all anew does, the page of the exam among it', () => {
    cpSync('content/_exam.yaml', join(scratch.folder, 'content/_exam.yaml'));
    const topics = (): PublishedTopic[] => [S3, EBS];
    const anew = { topics, read: pageStatements, indexOf: ({ index }: MatchingData) => index };
    const made = [1, 2].map(() => {
      const readings = keepReadings(scratch.folder, pageStatements);
      const text = makeCheckData(scratch.folder, { ...readings, topics });
      readings.write();
      return text;
    });
    const text = makeCheckData(scratch.folder, anew);
    expect(made).toEqual([text, text]);
  });

  it('is read again when the code changes, or what is kept was cut short', () => {
    const { terms } = read([S3, EBS]);
    write('src/matching/reading.ts', 'another');
    expect(read([S3, EBS]).asked).toEqual(['storage/s3', 'storage/ebs']);
    const path = join(scratch.folder, '.cache/readings.json');
    writeFileSync(path, readFileSync(path, 'utf8').slice(0, -20));
    expect(read([S3, EBS])).toMatchObject({ asked: ['storage/s3', 'storage/ebs'], terms });
  });
});
