import type { Nodes, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { takeHeadingId } from '../markdown/heading-ids.ts';
import { parseBody } from '../markdown/parse-topic.ts';
import type { PublishedTopic } from '../markdown/published-topics.ts';
import type { Until } from '../model/claim.ts';
import type { Correction } from '../model/topic.ts';
import { splitWikiLinks } from '../markdown/wiki-links.ts';
import { splitSentences } from './sentences.ts';

/** What sort of place of a page a statement stands in. */
export type PlaceKind = 'fact' | 'text' | 'scenario' | 'trap' | 'correction' | 'signal' | 'summary';

/** One thing that a page says. */
export interface PageStatement {
  /** `<domain>/<slug>`. */
  readonly topic: string;
  /** `fact-timeout`, `how`; empty for what stands above the first heading. */
  readonly anchor: string;
  readonly kind: PlaceKind;
  /** What it says; of a fact its value. */
  readonly text: string;
  /** What it is about: label of a fact, headings above a sentence, heads of a table's cell. */
  readonly about: string;
  /** Of a fact: the value that exam material still has. */
  readonly examEra?: string;
  /** Of a fact: what notes call it, too. */
  readonly called?: readonly string[];
  /** Of a correction: what notes say, and in what way that is not right. */
  readonly wrong?: string;
  readonly status?: Correction['status'];
  /** Where it answers a claim: until when that was so. */
  readonly until?: Until;
  /** AWS page that settles it. */
  readonly source?: string;
}

/** A topic as far as matching needs it. */
export type StatedTopic = Pick<
  PublishedTopic,
  'id' | 'title' | 'titleEn' | 'aliases' | 'summary' | 'signals' | 'facts' | 'scenarios' | 'corrections' | 'body'
>;

/** Says the titles of topics, for links without a text. */
export type TitleOf = (topic: string) => string | undefined;

const plainMarks = (text: string): string => text.replace(/`([^`]+)`|\*\*([^*]+)\*\*/g, '$1$2');

function plainText(node: Nodes, titleOf: TitleOf): string {
  if (node.type === 'html' || node.type === 'code') return '';
  return splitWikiLinks(toString(node).replaceAll('\\|', '|'))
    .map((part) => (typeof part === 'string' ? part : (part.text ?? titleOf(part.target) ?? part.target)))
    .join('');
}

/** The statements of a body, each with the anchor of the nearest heading above that has one. */
function* bodyStatements(root: Root, titleOf: TitleOf): Generator<{ anchor: string; text: string; about: string }> {
  let anchor = '';
  let heading = '';
  function* below(
    node: RootContent | Nodes,
    about: string,
  ): Generator<{ anchor: string; text: string; about: string }> {
    if (node.type === 'heading') {
      anchor = takeHeadingId(node) ?? anchor;
      heading = plainText(node, titleOf);
    } else if (node.type === 'table') {
      const rows = node.children.map(({ children }) => children.map((cell) => plainText(cell, titleOf)));
      const [head = [], ...others] = rows;
      for (const [first = '', ...cells] of others)
        for (const [column, text] of cells.entries())
          if (text.trim() !== '') yield { anchor, text, about: `${about} / ${first} / ${head[column + 1] ?? ''}` };
    } else if (node.type === 'paragraph') {
      for (const { text } of splitSentences(plainText(node, titleOf))) yield { anchor, text, about };
    } else if ('children' in node) {
      const title =
        'attributes' in node ? node.attributes.find((one) => 'name' in one && one.name === 'title') : undefined;
      const called = typeof title?.value === 'string' ? `${about} / ${title.value}` : about;
      for (const child of node.children)
        yield* below(child, node.type === 'list' || node.type === 'listItem' ? about : called);
    }
  }
  for (const node of root.children) yield* below(node, heading);
}

/** Tells whether a statement is the one that a claim points to: by its anchor, or by part of its words; what only may be is none. */
export const isStatedBy = ({ anchor, text, kind }: PageStatement, says: string): boolean =>
  kind !== 'scenario' && kind !== 'trap' && (anchor === says || text.includes(says));

/** Everything that a page says, statement by statement: its front matter first, then its text. */
export function pageStatements(page: StatedTopic, titleOf: TitleOf, parse = parseBody): PageStatement[] {
  const of = (anchor: string, kind: PlaceKind, text: string, about: string): PageStatement => ({
    topic: page.id,
    anchor,
    kind,
    text: plainMarks(text),
    about: plainMarks(about),
  });
  const facts = page.facts.flatMap(({ id, label, value, note, examEra, called, source }): PageStatement[] => [
    {
      ...of(`fact-${id}`, 'fact', value, label),
      ...(examEra === undefined ? {} : { examEra: plainMarks(examEra) }),
      ...(called === undefined ? {} : { called }),
      source,
    },
    ...splitSentences(note ?? '').map(({ text }) => ({ ...of(`fact-${id}`, 'text', text, label), source })),
  ]);
  const scenarios = page.scenarios.flatMap(({ id, situation, answer, why, trap }) => {
    const about = `${situation} ${answer.map((topic) => titleOf(topic) ?? '').join(' ')}`;
    return [
      ...splitSentences(why).map(({ text }) => of(`scenario-${id}`, 'scenario', text, about)),
      ...splitSentences(trap ?? '').map(({ text }) => of(`scenario-${id}`, 'trap', text, about)),
    ];
  });
  const corrections = page.corrections.flatMap(({ id, notes, right, status, source }): PageStatement[] => [
    { ...of(`correction-${id}`, 'correction', right, ''), wrong: plainMarks(notes), status, source },
    ...splitSentences(right).map(({ text }) => of(`correction-${id}`, 'text', text, plainMarks(notes))),
  ]);
  const signals = page.signals.map(({ need, choose }) => of('', 'signal', choose, need));
  const summary = page.summary === undefined ? [] : [of('', 'summary', page.summary, page.title)];
  const body = [...bodyStatements(parse(page.body), titleOf)].map(({ anchor, text, about }) =>
    of(anchor, 'text', text, about),
  );
  return [...facts, ...corrections, ...scenarios, ...signals, ...summary, ...body];
}
