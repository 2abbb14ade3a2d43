import { TOPIC_SECTIONS, type TopicSection } from '../model/topic-sections.ts';
import type { PageTitles } from '../model/page-title.ts';
import type { Fact, Reference, TopicFrontMatter } from '../model/topic.ts';
import { namePage } from './page-names.ts';

/** An AWS page that a topic rests on, as its list of sources shows it. */
export interface Citation {
  /** Its number on the page; stands beside the values it settles. */
  readonly number: number;
  readonly url: string;
  readonly title: string;
  /** The author names it as worth reading; the others only settle an entry. */
  readonly named: boolean;
}

type Lists = { readonly [List in TopicSection['fields'][number]]?: readonly TopicFrontMatter[List][number][] };
interface Cited extends Lists {
  readonly references: readonly Reference[];
  readonly facts: readonly Fact[];
}

/** A page without the place on it: several values of one page have one number. */
const pageOf = (url: string): string => url.split('#', 1)[0] ?? url;

/** What the entries of a section name as their sources. */
const sourcesIn = (topic: Cited, { fields }: TopicSection): string[] =>
  fields.flatMap((list) => (topic[list] ?? []).flatMap((entry) => ('source' in entry ? [entry.source] : [])));

/**
 * Names AWS pages by their addresses: as a topic's references call them, else as {@link namePage} reads them.
 */
export function pageNamer(topics: readonly Pick<Cited, 'references'>[], { guides, pages }: PageTitles) {
  const named = new Map([
    ...Object.entries(pages).map(([url, title]) => [url, namePage(url, { guides, title })] as const),
    ...topics.flatMap(({ references }) => references.map(({ title, url }) => [pageOf(url), title] as const)),
  ]);
  return (url: string): string => named.get(url) ?? namePage(url, { guides });
}

/**
 * Numbers the AWS pages of a topic: its references first, then what only entries name, in page order.
 *
 * @param nameOf what a page is called that the topic does not name, by {@link pageNamer}
 */
export function listCitations(topic: Cited, nameOf: (url: string) => string): Citation[] {
  const named = new Set(topic.references.map(({ url }) => pageOf(url)));
  const others = new Set(
    TOPIC_SECTIONS.flatMap((section) => sourcesIn(topic, section).map(pageOf)).filter((page) => !named.has(page)),
  );
  const pages = [
    ...topic.references.map(({ title, url }) => ({ title, url, named: true })),
    ...[...others].map((url) => ({ title: nameOf(url), url, named: false })),
  ];
  return pages.map((page, index) => ({ ...page, number: index + 1 }));
}

/** The number of a source among a page's citations. */
export const numberOf = (citations: readonly Citation[], source: string): number | undefined =>
  citations.find(({ url }) => pageOf(url) === pageOf(source))?.number;
