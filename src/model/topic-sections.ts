import type { TopicFrontMatter } from './topic.ts';

/** A section that a topic page makes from front matter. Its heading, its line in the table of contents and in the Markdown come from here. */
export interface TopicSection {
  /** Id of its heading, and so its anchor. */
  readonly id: 'facts' | 'scenarios' | 'corrections' | 'sources';
  readonly title: string;
  /** It stands when one of these lists has something; without any it always stands. */
  readonly fields: readonly EntryField[];
  /** What the anchors of its entries begin with: `fact` of `#fact-max-timeout`. */
  readonly anchor: string;
}

type ListOf<Entry> = {
  [Field in keyof TopicFrontMatter]-?: TopicFrontMatter[Field] extends readonly Entry[] ? Field : never;
}[keyof TopicFrontMatter];
type ListField = ListOf<unknown>;
type EntryField = ListOf<{ id: string }>;

/** The sections that stand beside a topic's text. A new one gets its line here, its looks in `TopicPart.astro` and its Markdown in `topic-markdown.ts`. */
export const TOPIC_SECTIONS: readonly TopicSection[] = [
  { id: 'scenarios', title: '시험에서는 이렇게 나온다', fields: ['scenarios'], anchor: 'scenario' },
  { id: 'facts', title: '숫자와 한도', fields: ['facts', 'sharedFacts'], anchor: 'fact' },
  { id: 'corrections', title: '자주 잘못 알려진 내용', fields: ['corrections'], anchor: 'correction' },
  { id: 'sources', title: '출처와 변경', fields: [], anchor: 'source' },
];

/**
 * What a topic page says, in this order: what the topic is for (`lead`, headings of the text), how the exam asks, the numbers, the rest of the
 * text (`body`), and folded at its end what is known to be wrong and where all comes from. The two or three worst traps stand behind the text
 * on confusions.
 */
export const PAGE_ORDER = ['lead', 'scenarios', 'facts', 'body', 'sources'] as const;
/** Headings of a text that tell what a topic is for: of a service or concept, a comparison, an architecture. */
export const LEAD_HEADINGS: ReadonlySet<string> = new Set(['when', 'at-a-glance', 'request-path']);
/** Heading of a text behind which the traps stand. */
export const TRAPS_AFTER = 'confusions';

/** A part of a page that is made from front matter and stands inside its text. */
export type TopicPartName = 'scenarios' | 'facts' | 'traps';

/** The parts that stand between the lead and another part of the page, in page order. */
export const partsBefore = (place: (typeof PAGE_ORDER)[number]): TopicPartName[] =>
  PAGE_ORDER.slice(0, PAGE_ORDER.indexOf(place)).filter((part) => part === 'scenarios' || part === 'facts');

/** Lists whose entries have anchors, and what those begin with: in the sections, at the head, in the drawings. */
export const ENTRY_ANCHORS: readonly (readonly [list: EntryField, anchor: string])[] = [
  ['signals', 'signal'],
  ...TOPIC_SECTIONS.flatMap(({ fields, anchor }) => fields.map((list) => [list, anchor] as const)),
  ['failures', 'failure'],
];

/** Headings inside the sources, each with the list that it needs. */
export const SOURCE_PARTS = [
  { id: 'references', field: 'references' },
  { id: 'notes', field: 'sources' },
] as const satisfies readonly { id: string; field: ListField }[];

/** Title of a section: `sectionTitle("facts") → "숫자와 한도"`. */
export function sectionTitle(id: TopicSection['id']): string {
  return TOPIC_SECTIONS.find((section) => section.id === id)?.title ?? id;
}

/** The sections that a topic has, in page order; `has` tells whether one of its lists has something. */
export const sectionsOf = (has: (field: ListField) => boolean): TopicSection[] =>
  TOPIC_SECTIONS.filter(({ fields }) => fields.length === 0 || fields.some(has));
