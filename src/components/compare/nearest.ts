/** What the site's own search finds for words that name nothing here; fetched when one types such words. */
import type { Choice } from '../../site/choices.ts';
import { hitUrl, library } from '../search/library.ts';
import { findNear } from '../names/find-near.ts';

export { findShortNear } from '../names/find-near.ts';

/** A topic that words may mean, and the section that says so. */
export interface Nearest {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** Of the section; empty where the whole topic is meant. */
  readonly heading: string;
  /** Its own name, and not its text alone, has a word of what was typed. */
  readonly isNamed: boolean;
}

/** Topics that are offered at most. */
const MOST = 5;
/** Sections that every topic has say nothing of what is meant. */
const COMMON = new Set(
  'when how facts confusions scenarios corrections sources at-a-glance verdict request-path why failure cost variants'.split(
    ' ',
  ),
);

/** What is read as surely as this is the same thing, and not only near it. */
const SAME = 0.85;

/** The choices that words may mean which name none; one alone is meant. @throws where the search does not come */
export async function findMeant(words: string, choices: readonly Choice[]): Promise<readonly Choice[]> {
  const { plan } = await library.find(words);
  const { core } = (await library.engine()).index;
  const forms = new Map(core.concepts.map(({ key, forms: own }) => [key, own]));
  const keys = plan.terms.map(({ alternatives }) => alternatives.map(({ terms }) => terms.join(' ')));
  // Words that all say one thing are its name: of `sqs 큐` the queue is what SQS is.
  const one = keys.map(([sure = '']) => sure).find((key) => keys.length > 1 && keys.every((own) => own.includes(key)));
  const called = findNear('', [forms.get(one ?? '') ?? []], choices);
  if (called.length > 0) return called;
  const said = plan.terms.map(({ text, alternatives }) => [
    text,
    ...alternatives.flatMap(({ terms: [term = '', ...more], weight }) =>
      weight >= SAME && more.length === 0 ? (forms.get(term) ?? []) : [],
    ),
  ]);
  return findNear(words, said, choices);
}

/** What does here what others call by such words. @throws where the search does not come */
export const findElsewhere = async (words: string) => library.elsewhere(await library.find(words));

/** The topics nearest to some words, best first. @throws where the search does not come */
export async function findNearest(words: string): Promise<readonly Nearest[]> {
  const outcome = await library.find(words);
  const found = await Promise.allSettled(
    outcome.hits.slice(0, MOST).map(async ({ topic, section, named }): Promise<Nearest> => {
      const { id, title, anchor, heading } = await library.section(topic, section);
      const place = COMMON.has(anchor) ? '' : anchor;
      const isNamed = named.some((much) => much > 0);
      return { id, title, url: hitUrl(id, place), heading: place === '' ? '' : heading, isNamed };
    }),
  );
  const sections = found.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const rest = sections.length > 0 ? [] : await library.nearest(outcome);
  return [
    ...sections,
    ...rest.map(({ record: { id, title } }) => ({ id, title, url: hitUrl(id, ''), heading: '', isNamed: true })),
  ];
}
