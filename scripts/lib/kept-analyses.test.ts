import { beforeEach, describe, expect, it } from 'vitest';
import { buildFiles } from '../../src/search/build/build-files.ts';
import { readAnew, type Recall } from '../../src/search/build/recall.ts';
import { stemPages } from '../../src/search/build/stem-pages.ts';
import { entries, pages, topics } from '../../src/search/small-site.fixture.ts';
import { keepAnalyses } from './kept-analyses.ts';
import { openScratch } from './scratch.ts';

const scratch = openScratch();
const { write } = scratch;

beforeEach(() => {
  write('package-lock.json', '{}');
});
const site = { pages, topics, glossary: entries };

/** Everything that is made of a site. */
function make({ pages, topics, glossary }: typeof site, recall: Recall): unknown {
  const { files, core, topics: indexed } = buildFiles(pages, topics, { glossary }, recall);
  return [files, [...stemPages(indexed, core, recall)]];
}

/** How often something was read of a topic; what was made of it is what is made without remembering. */
function reads(of = site): number {
  const { recall, write } = keepAnalyses(scratch.folder);
  let count = 0;
  const made = make(of, (shared, own, read) =>
    recall(shared, own, () => {
      count++;
      return read();
    }),
  );
  write();
  expect(made).toEqual(make(of, readAnew));
  return count;
}

/** Of each topic its sections and its page with stems. */
const ALL = 2 * pages.length;

describe('what the index reads of topics', () => {
  it('is read once, and of a topic whose text or name changed again', () => {
    expect(reads()).toBe(ALL);
    expect(reads()).toBe(0);
    const [first, ...others] = pages;
    if (first === undefined) throw new Error('no page');
    const sections = first.sections.map((one) => ({ ...one, text: `${one.text} ${one.text}` }));
    expect(reads({ ...site, pages: [{ ...first, sections }, ...others] })).toBe(2);
    expect(reads()).toBe(2);
    const [[id, meta] = []] = topics;
    if (id === undefined || meta === undefined) throw new Error('no topic');
    const renamed = new Map([...topics, [id, { ...meta, aliases: [...meta.aliases, '15분'] }]]);
    expect(reads({ ...site, topics: renamed })).toBeGreaterThanOrEqual(2);
  });

  it('is all read again with another word that the site knows', () => {
    reads();
    expect(
      reads({ ...site, glossary: entries.map((entry, at) => (at > 0 ? entry : { ...entry, aliases: ['함수'] })) }),
    ).toBe(ALL);
  });

  it.each(['package-lock.json', 'src/korean/a.ts', 'src/model/a.ts', 'src/search/a.ts', 'content/_search/words.yaml'])(
    'is all read again after a change of %s',
    (path) => {
      reads();
      write(path, 'another');
      expect(reads()).toBe(ALL);
    },
  );

  it('is all read again where what was kept is cut short', () => {
    reads();
    write('.cache/analyses.json', '{"a":');
    expect(reads()).toBe(ALL);
  });
});
