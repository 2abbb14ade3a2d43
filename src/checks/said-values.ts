import { isSameQuantity, quantitiesIn, type Quantity } from '../model/quantities.ts';
import { plainInline } from '../model/plain-inline.ts';

/** A file of `content/`: `{ path: "content/_pairs.yaml", text: "- a: …" }`. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** A line that says a value. */
export interface SaidLine {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** The topic whose fact is looked for, as far as its names go. */
export interface NamedTopic {
  /** `compute/lambda-limits`. */
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
}

/** Records made by commands, lists of names, and what is said to machines: no text that says a value to a reader. */
const UNSAID = /^content\/(?:_anchors|_notes|_titles|_search\b.*)/;
const isText = ({ path }: TextFile): boolean => /\.(?:mdx|ya?ml)$/.test(path) && !UNSAID.test(path);

/**
 * The names under which a topic's service is spoken of: `AWS Lambda 한도` is about `Lambda`; a topic without such a name
 * (`읽기 복제본`) is known by its title and its aliases.
 */
export function serviceNames({ title, aliases }: NamedTopic): readonly string[] {
  const latin = title
    .split(' vs ')
    .map((side) =>
      side
        .replace(/\([^)]*\)/g, ' ')
        .replace(/\b(?:AWS|Amazon)\b/g, ' ')
        .replace(/[^A-Za-z0-9 ]+/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((name) => /[A-Za-z]{2}/.test(name));
  return latin.length > 0 ? latin : [title, ...aliases];
}

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
const anyOf = (names: readonly string[]): RegExp =>
  new RegExp(names.map((name) => `(?<![A-Za-z0-9])${escape(name)}(?![A-Za-z0-9])`).join('|'), 'i');

/** Where a new entry or section begins: what is said below it is said of what it names. */
const isBlockStart = (line: string): boolean => /^(?:- |#{2,3} |---$| {2}- )/.test(line);

/** A file cut where its entries and sections begin; a pair and a question stay whole. */
function blocksOf({ path, text }: TextFile): { readonly firstLine: number; readonly lines: readonly string[] }[] {
  const blocks: { firstLine: number; lines: string[] }[] = [];
  const isTopic = path.endsWith('.mdx');
  for (const [at, line] of text.split('\n').entries()) {
    if (blocks.length === 0 || (isTopic ? isBlockStart(line) : line.startsWith('- ')))
      blocks.push({ firstLine: at + 1, lines: [] });
    blocks.at(-1)?.lines.push(line);
  }
  return blocks;
}

/** What tells that a line says a value: one of its quantities, or where it has none its words. */
function sayers(value: string, except: readonly Quantity[]): (line: string) => boolean {
  const wanted = quantitiesIn(value).filter((one) => !except.some((other) => isSameQuantity(one, other)));
  if (wanted.length > 0)
    return (line) => quantitiesIn(line).some((said) => wanted.some((one) => isSameQuantity(said, one)));
  const words = plainInline(value).replace(/\s+/g, ' ').trim();
  return (line) => except.length === 0 && words.length > 1 && plainInline(line).replace(/\s+/g, ' ').includes(words);
}

/**
 * The lines of the content that say a fact's value and stand where its service is named: in its own topic, in the title,
 * the entry or the section around them.
 *
 * @param except quantities that do not count: those that a new value still has
 */
export function linesThatSay(
  files: readonly TextFile[],
  topic: NamedTopic,
  value: string,
  except: readonly Quantity[] = [],
): SaidLine[] {
  const says = sayers(value, except);
  const named = anyOf([topic.id, ...serviceNames(topic)]);
  return files.filter(isText).flatMap((file) => {
    const title = /^title: (.*)$/m.exec(file.text)?.[1] ?? '';
    const isAbout = file.path === `content/${topic.id}.mdx` || (file.path.endsWith('.mdx') && named.test(title));
    return blocksOf(file).flatMap(({ firstLine, lines }) =>
      isAbout || named.test(lines.join('\n'))
        ? lines.flatMap((text, at) =>
            says(text) ? [{ file: file.path, line: firstLine + at, text: text.trim() }] : [],
          )
        : [],
    );
  });
}
