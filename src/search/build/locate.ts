import { glue } from '../../korean/normalize.ts';
import type { GlossaryEntry } from '../../model/glossary.ts';
import { COMPARED, QUESTIONS } from '../layout.ts';
import type { Posting } from '../postings.ts';
import { TUNING } from '../tuning.ts';
import type { IndexedTopic } from './build-index.ts';
import type { SectionTerms } from './read-sections.ts';

/** The sections that tell what a topic is confused with and how it differs. */
const COMPARES = /^(?:confusions|choos(?:e|ing)|which-service|alternatives|vs-.*)$/;

/** Sections whose numbers are the last of all topics, where ranking knows them. */
const LAST = Object.keys(TUNING.bestSection.aside);

/** @see Core.stride */
export const strideOf = (topics: readonly IndexedTopic[]): number =>
  1 + LAST.length + Math.max(0, ...topics.map(({ page }) => page.sections.length));

/** The number of a section in its topic: its position, or one of the last. @see Core.stride */
export const sectionNumber = (anchor: string, at: number, stride: number): number =>
  LAST.includes(anchor) ? stride - LAST.length + LAST.indexOf(anchor) : at;

/** Where one term stands, and in how many topics; `last` is the last of these. */
interface Located {
  readonly places: Posting[];
  readonly asked: Posting[];
  reach: number;
  last: number;
}

/**
 * Finds every term in every section, and in every question that one answers; a concept stands in the heading, too, of the section that
 * explains it.
 */
export function locateAll(
  topics: readonly IndexedTopic[],
  read: readonly (readonly SectionTerms[])[],
  stride: number,
  entries: readonly GlossaryEntry[],
): Map<string, Located> {
  const explained = Map.groupBy(entries, ({ topic }) => topic);
  const found = new Map<string, Located>();
  const entryOf = (term: string, topic: number, count = 1): Located => {
    const entry = found.get(term) ?? { places: [], asked: [], reach: 0, last: -1 };
    found.set(term, entry);
    if (entry.last !== topic) entry.reach += Math.min(1, count);
    entry.last = topic;
    return entry;
  };
  topics.forEach(({ id, meta, page }, topic) => {
    const all = (read[topic] ?? []).map(({ counts }) => new Map(counts));
    all.forEach((located, section) => {
      const anchor = page.sections[section]?.id ?? '';
      const place = topic * stride + sectionNumber(anchor, section, stride);
      const heading = new Map(read[topic]?.[section]?.heading);
      for (const [term, of] of read[topic]?.[section]?.names ?? [])
        heading.set(term, Math.min(of, heading.get(term) ?? of));
      const compares = COMPARES.test(anchor) && meta.kind !== 'comparison' ? [COMPARED] : [];
      const concepts = (explained.get(anchor === '' ? id : `${id}#${anchor}`) ?? []).map(({ term }) => glue(term));
      const explains = new Set([...concepts, ...compares]);
      // a section that says a thing in other words than its names tells it all the same
      for (const term of [...heading.keys(), ...explains])
        if (!located.has(term)) located.set(term, term === COMPARED ? 0 : 1);
      for (const [term, count] of located)
        entryOf(term, topic, count).places.push({
          place,
          often: count > 1,
          heading: explains.has(term) ? 1 : (heading.get(term) ?? 0),
        });
      for (const [at, question] of (read[topic]?.[section]?.asked ?? []).entries())
        for (const [term, of] of new Map(question))
          entryOf(term, topic).asked.push({ place: place * QUESTIONS + at, often: false, heading: of });
    });
  });
  return found;
}
