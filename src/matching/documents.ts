import type { PublishedTopic } from '../markdown/published-topics.ts';
import type { PageStatement } from './page-statements.ts';

/** What a page cites documents for: its values, its corrections, what it calls worth reading. */
type CitingPage = Pick<PublishedTopic, 'facts' | 'corrections' | 'references'>;

const MOST = 4;
/** What the heading of the section and its text tell, where a word of the statement itself tells 1. */
const OF_HEADING = 0.5;
const OF_SECTION = 0.2;
/** Beginning of an English word that tells it: filter, filtering. */
const STEM = 5;

/** Beginnings of English words, and each two syllables of Korean ones. */
export const termsOf = (text: string): ReadonlySet<string> =>
  new Set([
    ...(text.match(/[A-Za-z]{3,}/g) ?? []).map((word) => word.slice(0, STEM).toLowerCase()),
    ...(text.match(/[가-힣]{2,}/g) ?? []).flatMap((word) =>
      Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)),
    ),
  ]);

/** The words of an address that say what its page is about: those behind the last slash, apart where a capital begins. */
const wordsOf = (url: string): string =>
  (new URL(url).pathname.split('/').at(-1) ?? '').replace(/([a-z])(?=[A-Z])/g, '$1 ').replaceAll(/[-_.]|html$/g, ' ');

/** Every time that a page cites a document, with what it does so for. */
const citationsOf = ({ facts, corrections, references }: CitingPage): { url: string; text: string }[] => [
  ...facts.map(({ label, value, note, examEra, called, source }) => ({
    url: source,
    text: [label, value, note, examEra, ...(called ?? [])].join(' '),
  })),
  ...corrections.map(({ notes, right, source }) => ({ url: source, text: `${notes} ${right}` })),
  ...references.map(({ title, url }) => ({ url, text: title })),
];

/**
 * The documents by which a statement is checked: the one that the page cites for the place itself, then those cited for what is most
 * like the statement and its section.
 */
export function documentsFor(
  statement: string,
  place: PageStatement | undefined,
  section: { readonly heading: string; readonly text: string },
  page: CitingPage,
): readonly string[] {
  const cited = citationsOf(page).map(({ url, text }) => ({ url, terms: termsOf(`${text} ${wordsOf(url)}`) }));
  const counts = new Map<string, number>();
  for (const { terms } of cited) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const asked = [
    { terms: termsOf(`${statement} ${place?.about ?? ''} ${place?.text ?? ''}`), share: 1 },
    { terms: termsOf(section.heading), share: OF_HEADING },
    { terms: termsOf(section.text), share: OF_SECTION },
  ];
  const weigh = (term: string): number =>
    Math.log(1 + cited.length / (counts.get(term) ?? 1)) * (asked.find(({ terms }) => terms.has(term))?.share ?? 0);
  const best = new Map<string, number>();
  for (const { url, terms } of cited) {
    const score = [...terms].reduce((sum, term) => sum + weigh(term), 0) / Math.sqrt(terms.size);
    best.set(url, Math.max(best.get(url) ?? 0, url === place?.source ? Infinity : score));
  }
  return [...best]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([url]) => url);
}
