import { readQuantities } from './quantities.ts';

/** Where on a page a statement would be written, and what it begins with there. */
export interface WritingHelp {
  /** `content/storage/efs.mdx:45`: an editor opens it there. */
  readonly at: string;
  /** What stands there: `facts “최대 실행 시간”`, `## 언제 쓰나`. */
  readonly place: string;
  /** An entry for `facts`, of a statement with a number; what is to be found out is a comment, which no check lets pass. */
  readonly entry: string | undefined;
  /** AWS documents that the page goes by, the one nearest to the place first. */
  readonly documents: readonly string[];
}

const URL_OF = /^\s*(?:source|- \{.*?url|-?\s*url):\s*(https:\/\/\S+?)[,}]?\s*$/;
const MOST_DOCUMENTS = 4;

const indexOf = (lines: readonly string[], pattern: RegExp, from = 0): number =>
  lines.findIndex((line, at) => at >= from && pattern.test(line));

/** The line of an entry or heading, and of the next one; of the whole front matter without an id. */
function rangeOf(lines: readonly string[], anchor: string): readonly [from: number, to: number] {
  const body = indexOf(lines, /^---\s*$/, 1);
  const [, list, id] = /^(fact|correction|scenario|signal)-(.+)$/.exec(anchor) ?? [];
  const start =
    list === undefined
      ? indexOf(lines, new RegExp(`^#{2,3} .*\\[#${anchor}\\]`), body)
      : indexOf(lines, new RegExp(`^\\s*- (?:\\{ )?id: ${id}\\b(?!-)`), indexOf(lines, new RegExp(`^${list}s:`)));
  if (anchor === '' || start < 0) return [Math.max(0, indexOf(lines, /^summary:/)), body];
  const next = indexOf(lines, list === undefined ? /^#{2,3} / : /^(?: {2}- |\S)/, start + 1);
  return [start, next < 0 ? lines.length : next];
}

const titleAt = (lines: readonly string[], from: number): string => {
  const line = lines[from] ?? '';
  if (line.startsWith('#')) return line.replace(/\s*\[#.*$/, '');
  const label = lines.slice(from, from + 3).find((one) => /^\s*(?:label|situation|notes):/.test(one));
  return (label ?? line).trim();
};

/** What a page says of what it goes by: the documents of its own numbers before the rest, the one cited most first. */
function documentsOf(lines: readonly string[], [from, to]: readonly [number, number]): string[] {
  const counts = new Map<string, number>();
  for (const [at, line] of lines.entries()) {
    const url = URL_OF.exec(line)?.[1];
    if (url !== undefined) counts.set(url, (counts.get(url) ?? 0) + (at >= from && at < to ? lines.length : 1));
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_DOCUMENTS)
    .map(([url]) => url);
}

/** Says where a statement would go into a page, `text` of the file `path`: to the nearest place, `anchor`. */
export function helpToWrite(statement: string, path: string, text: string, anchor: string): WritingHelp {
  const lines = text.split(/\r?\n/);
  const range = rangeOf(lines, anchor);
  const documents = documentsOf(lines, range);
  const numbers = readQuantities(statement).map(({ start, end }) => statement.slice(start, end).trim());
  return {
    at: `${path}:${range[0] + 1}`,
    place: titleAt(lines, range[0]),
    entry:
      numbers.length === 0
        ? undefined
        : [
            '  - id: # 짧은 영문 이름',
            '    label: # 무엇의 값인가',
            `    value: ${numbers.join(', ')} # 단위와 함께, AWS 문서의 값으로`,
            `    source: # 확인했으면: ${documents[0] ?? 'https://docs.aws.amazon.com/…'}`,
          ].join('\n'),
    documents,
  };
}
