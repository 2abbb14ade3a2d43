import { readPublishedTopics } from '../markdown/published-topics.ts';
import type { TopicFile } from '../markdown/topic-files.ts';
import { ENTRY_ANCHORS } from '../model/topic-sections.ts';
import { isRival } from './compare-quantities.ts';
import { correctionOf, isCorrection } from './correction.ts';
import { documentsFor, termsOf } from './documents.ts';
import { pageStatements, type PageStatement } from './page-statements.ts';
import { readQuantities } from './quantities.ts';

/** Where on a page a statement would be written, and what it begins with there. */
export interface WritingHelp {
  /** `content/storage/efs.mdx:45`: an editor opens it there. */
  readonly at: string;
  /** What stands there: `facts “최대 실행 시간”`, `## 언제 쓰나`. */
  readonly place: string;
  /** An entry for `facts`, of a statement with a number; what is to be found out is a comment, which no check lets pass. */
  readonly entry: string | undefined;
  /** An entry for `corrections`, should the statement be wrong, and where those of the page begin. */
  readonly correction: { readonly at: string; readonly entry: string } | undefined;
  /** AWS documents that settle it, the likeliest first. */
  readonly documents: readonly string[];
}

/** The place that a statement is near to: its id, and the sentence there. */
export interface NearPlace {
  readonly anchor: string;
  readonly text?: string | undefined;
}

/** What the anchors of entries begin with; their lists are called so, with an s. Of failures nothing is matched. */
const BEGINS: readonly string[] = ENTRY_ANCHORS.flatMap(([list, begins]) => (list === 'failures' ? [] : begins));

/** Every id that a page has, in its order: of entries, then of headings. */
export function anchorsOf(text: string): readonly string[] {
  let list = '';
  return text.split(/\r?\n/).flatMap((line) => {
    list = /^(\w+)s:|^---/.exec(line)?.[1] ?? (/^\S/.test(line) ? '' : list);
    const id = /^\s+(?:- )?(?:\{ )?id: ["']?([\w-]+)/.exec(line)?.[1];
    if (id !== undefined && BEGINS.includes(list)) return [`${list}-${id}`];
    return /^#{2,4} .*\[#([\w-]+)\]/.exec(line)?.[1] ?? [];
  });
}

/** The sentence of a place that has most in common with a statement; the first where none has. */
function nearestOf(statement: string, there: readonly PageStatement[]): PageStatement | undefined {
  const asked = termsOf(statement);
  const shared = ({ about, text }: PageStatement): number =>
    [...termsOf(`${about} ${text}`)].filter((term) => asked.has(term)).length;
  return there.reduce<PageStatement | undefined>(
    (best, one) => (best === undefined || shared(one) > shared(best) ? one : best),
    undefined,
  );
}

const indexOf = (lines: readonly string[], pattern: RegExp, from = 0): number =>
  lines.findIndex((line, at) => at >= from && pattern.test(line));

/** The line of an entry or heading; that of the summary without an id. */
function lineOf(lines: readonly string[], anchor: string): number {
  const body = indexOf(lines, /^---\s*$/, 1);
  const list = BEGINS.find((begins) => anchor.startsWith(`${begins}-`)) ?? '';
  const id = anchor.slice(list.length + 1);
  const start =
    list === ''
      ? indexOf(lines, new RegExp(`^#{2,3} .*\\[#${anchor}\\]`), body)
      : indexOf(lines, new RegExp(`^\\s*- (?:\\{ )?id: ${id}\\b(?!-)`), indexOf(lines, new RegExp(`^${list}s:`)));
  return anchor === '' || start < 0 ? Math.max(0, indexOf(lines, /^summary:/)) : start;
}

const titleAt = (lines: readonly string[], from: number): string => {
  const line = lines[from] ?? '';
  if (line.startsWith('#')) return line.replace(/\s*\[#.*$/, '');
  const label = lines.slice(from, from + 3).find((one) => /^\s*(?:label|situation|notes):/.test(one));
  return (label ?? line).trim();
};

/** Reads a page for writing into it: says where a statement goes, to the place that is nearest, and what it begins with. */
export function openForWriting(file: TopicFile): (statement: string, near: NearPlace) => WritingHelp {
  const { path, text } = file;
  const lines = text.split(/\r?\n/);
  // what has an error has no documents until that is mended
  const [page] = readPublishedTopics([file]);
  const all = page === undefined ? [] : pageStatements(page, () => undefined);
  return (statement, { anchor, text: shown }) => {
    const from = lineOf(lines, anchor);
    const there = all.filter((one) => one.anchor === anchor);
    const place = there.find((one) => one.text === shown) ?? nearestOf(statement, there);
    const section = { heading: titleAt(lines, from), text: there.map((one) => one.text).join(' ') };
    const documents = page === undefined ? [] : documentsFor(statement, place, section, page);
    const quantities = readQuantities(statement);
    const numbers = quantities.map(({ start, end }) => statement.slice(start, end).trim());
    const today = readQuantities(place?.text ?? '');
    // where the place has another value, that one is mended or told apart: a second one beside it would be wrong
    const isOther = quantities.some((one) => today.some((other) => isRival(one, other)));
    return {
      at: `${path}:${from + 1}`,
      place: section.heading,
      entry:
        numbers.length === 0 || isOther
          ? undefined
          : [
              '  - id: # 짧은 영문 이름',
              '    label: # 무엇의 값인가',
              `    value: ${numbers.join(', ')} # 단위와 함께, AWS 문서의 값으로`,
              `    source: # 확인했으면: ${documents[0] ?? 'https://docs.aws.amazon.com/…'}`,
            ].join('\n'),
      correction:
        place === undefined || page === undefined || isCorrection(place)
          ? undefined
          : {
              at: `${path}:${Math.max(0, indexOf(lines, /^(?:corrections|sources|references):/)) + 1}`,
              entry: correctionOf(
                statement,
                place,
                documents[0],
                page.corrections.map(({ id }) => id),
              ).entry,
            },
      documents,
    };
  };
}
