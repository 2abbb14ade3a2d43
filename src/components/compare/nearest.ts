/** What the site's own search finds for words that name nothing here; fetched when one types such words. */
import { hitUrl, library } from '../search/library.ts';

/** A topic that words may mean, and the section that says so. */
export interface Nearest {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** Of the section; empty where the whole topic is meant. */
  readonly heading: string;
}

/** Topics that are offered at most. */
const MOST = 5;
/** Sections that every topic has say nothing of what is meant. */
const COMMON = new Set(['facts', 'confusions', 'scenarios', 'corrections', 'sources', 'at-a-glance', 'verdict']);

/** The topics nearest to some words, best first. @throws where the search does not come */
export async function findNearest(words: string): Promise<readonly Nearest[]> {
  const outcome = await library.find(words);
  const sections = await Promise.allSettled(
    outcome.hits.slice(0, MOST).map(({ topic, section }) => library.section(topic, section)),
  );
  const found = sections.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const rest = found.length > 0 ? [] : await library.nearest(outcome);
  return [
    ...found.map(({ id, title, anchor, heading }) => {
      const place = COMMON.has(anchor) ? '' : anchor;
      return { id, title, url: hitUrl(id, place), heading: place === '' ? '' : heading };
    }),
    ...rest.map(({ record: { id, title } }) => ({ id, title, url: hitUrl(id, ''), heading: '' })),
  ];
}
