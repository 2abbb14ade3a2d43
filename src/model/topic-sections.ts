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
  /** Before the text of the topic or after it. */
  readonly place: 'before' | 'after';
}

type ListOf<Entry> = {
  [Field in keyof TopicFrontMatter]-?: TopicFrontMatter[Field] extends readonly Entry[] ? Field : never;
}[keyof TopicFrontMatter];
type ListField = ListOf<unknown>;
type EntryField = ListOf<{ id: string }>;

/** The sections around a topic's text, in page order. A new one gets its line here, its looks in `TopicSections.astro` and its Markdown in `topic-markdown.ts`. */
export const TOPIC_SECTIONS: readonly TopicSection[] = [
  { id: 'facts', title: '숫자와 한도', fields: ['facts', 'sharedFacts'], anchor: 'fact', place: 'before' },
  { id: 'scenarios', title: '시험에서는 이렇게 나온다', fields: ['scenarios'], anchor: 'scenario', place: 'after' },
  { id: 'corrections', title: '흔한 노트가 어긋난 점', fields: ['corrections'], anchor: 'correction', place: 'after' },
  { id: 'sources', title: '출처', fields: [], anchor: 'source', place: 'after' },
];

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
