import { glue } from '../korean/normalize.ts';
import type { Concept } from '../korean/vocabulary.ts';
import type { TopicCard } from './core.ts';

/** Rows of words as lines. */
export const packRows = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join('\t')).join('\n');
/** Reads what {@link packRows} wrote. */
export const unpackRows = (packed: string): string[][] =>
  packed === '' ? [] : packed.split('\n').map((line) => line.split('\t'));

/** Stands between what belongs to one topic and to the next. */
const TOPIC = '\u0001';
/** How many texts {@link packCards} gives. */
export const CARD_PARTS = 3;

/** What the heading under an id is likely to be: the title before the first heading, else what it was before. */
const likelyHeading = (title: string, anchor: string, before: ReadonlyMap<string, string>): string =>
  anchor === '' ? title : (before.get(anchor) ?? '');

/**
 * Ids and heading ids of all topics, and names, headings and concepts topic by topic: what is said in like words stands
 * together, which packs best. A heading is left out where it is the likely one.
 */
export function packCards(
  cards: readonly TopicCard[],
  concepts: readonly Concept[],
  beside: readonly number[],
): string[] {
  const before = new Map<string, string>();
  let next = 0;
  const rows = cards.map(({ names, sections }, topic) => {
    const headings = sections.map(([anchor, heading]) => {
      const likely = likelyHeading(names[0] ?? '', anchor, before) === heading;
      before.set(anchor, heading);
      return likely ? '' : heading;
    });
    const from = next;
    next += beside[topic] ?? 0;
    return [names, headings, ...concepts.slice(from, next).map(({ forms }) => forms)];
  });
  const all = [...rows, concepts.slice(next).map(({ forms }) => forms)];
  const anchors = cards.map(({ sections }) => sections.map(([anchor]) => anchor));
  return [packRows(cards.map(({ id }) => [id])), packRows(anchors), all.map(packRows).join(TOPIC)];
}

/** Reads what {@link packCards} wrote. */
export function unpackCards([ids = '', anchors = '', rows = '']: readonly string[]): {
  cards: TopicCard[];
  concepts: Concept[];
  beside: number[];
} {
  const before = new Map<string, string>();
  const blocks = rows.split(TOPIC).map(unpackRows);
  const others = blocks.pop() ?? [];
  const places = unpackRows(anchors);
  const cards = unpackRows(ids).map(([id = ''], topic) => {
    const [names = [], headings = []] = blocks[topic]?.splice(0, 2) ?? [];
    const sections = (places[topic] ?? []).map((anchor, section) => {
      const written = headings[section] ?? '';
      const heading = written === '' ? likelyHeading(names[0] ?? '', anchor, before) : written;
      before.set(anchor, heading);
      return [anchor, heading] as const;
    });
    return { id, names, sections };
  });
  // a concept's key is its first form, glued
  const concepts = [...blocks.flat(), ...others].map((forms) => ({ key: glue(forms[0] ?? ''), forms }));
  return { cards, concepts, beside: blocks.map(({ length }) => length) };
}
