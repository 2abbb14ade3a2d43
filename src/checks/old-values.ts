import { escapePattern } from '../model/text-pattern.ts';
import type { Finding } from '../model/finding.ts';
import { plainInline } from '../model/plain-inline.ts';
import { isSameNumber, quantitiesIn, type NumberWithUnit } from '../model/quantities.ts';
import type { DataFile } from './data-files.ts';
import { report, type FileLine } from './rules.ts';

/** A line that says a value. */
type SaidLine = FileLine & { readonly text: string };

/** The topic whose fact is looked for, as far as its names go. */
export interface TopicNames {
  /** `compute/lambda-limits`. */
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
}

/** A fact whose value an author has changed. */
export interface ChangedFact {
  readonly topic: TopicNames;
  readonly fact: string;
  readonly was: string;
  readonly is: string;
}

/** Records made by commands, lists of names, and what is said to machines: no text that says a value to a reader. */
const UNSAID = /^content\/(?:_anchors|_notes|_titles|_search\b.*)/;

/**
 * The names under which a topic's service is spoken of: `AWS Lambda 한도` is about `Lambda`; a topic without such a name
 * (`읽기 복제본`) is known by its title and its aliases.
 */
export function serviceNames({ title, aliases }: TopicNames): readonly string[] {
  const latin = title
    .split(' vs ')
    .map((side) =>
      side
        .replace(/\([^)]*\)|\b(?:AWS|Amazon)\b/g, ' ')
        .replace(/[^A-Za-z0-9]+/g, ' ')
        .trim(),
    )
    .filter((name) => /[A-Za-z]{2}/.test(name));
  return latin.length > 0 ? latin : [title, ...aliases];
}

/** A file cut where its entries and sections begin: what is said below is said of what they name. A pair and a question stay whole. */
function blocksOf({ path, text }: DataFile): { readonly firstLine: number; readonly lines: readonly string[] }[] {
  const start = path.endsWith('.mdx') ? /^(?:- |#{2,3} |---$| {2}- )/ : /^- /;
  const blocks: { firstLine: number; lines: string[] }[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (blocks.length === 0 || start.test(line)) blocks.push({ firstLine: at + 1, lines: [] });
    blocks.at(-1)?.lines.push(line);
  }
  return blocks;
}

const says = (line: string, quantities: readonly NumberWithUnit[]): boolean =>
  quantitiesIn(line).some((said) => quantities.some((one) => isSameNumber(said, one)));

const spoken = (text: string): string => plainInline(text).replace(/\s+/g, ' ').trim();

/**
 * The lines of the content that say a fact's value and stand where its service is named: in its own topic, in the title,
 * the entry or the section around them. A value without a quantity is found by its words.
 *
 * @param except quantities that do not count: those that a new value still has
 */
export function linesThatSay(
  files: readonly DataFile[],
  topic: TopicNames,
  value: string,
  except: readonly NumberWithUnit[] = [],
): SaidLine[] {
  const wanted = quantitiesIn(value).filter((one) => !except.some((other) => isSameNumber(one, other)));
  const words = wanted.length === 0 && except.length === 0 ? spoken(value) : '';
  const isSaid = (line: string): boolean => says(line, wanted) || (words.length > 1 && spoken(line).includes(words));
  const names = [topic.id, ...serviceNames(topic)].map(escapePattern);
  const named = new RegExp(`(?<![A-Za-z0-9])(?:${names.join('|')})(?![A-Za-z0-9])`, 'i');
  return files
    .filter(({ path }) => /\.(?:mdx|ya?ml)$/.test(path) && !UNSAID.test(path))
    .flatMap((file) => {
      const title = file.path.endsWith('.mdx') ? (/^title: (.*)$/m.exec(file.text)?.[1] ?? '') : '';
      const isAbout = file.path === `content/${topic.id}.mdx` || named.test(title);
      return blocksOf(file)
        .filter(({ lines }) => isAbout || named.test(lines.join('\n')))
        .flatMap(({ firstLine, lines }) =>
          lines.map((text, at) => ({ file: file.path, line: firstLine + at, text: text.trim() })),
        );
    })
    .filter(({ text }) => isSaid(text));
}

/** What may go on saying an old value: what exam material says, and what notes say. */
const SAYS_OLD = /^(?:- )?(?:examEra|notes|called): /;

/** Rule `value-left`: where a fact's value was changed, no line goes on saying the old one without the new. */
export function checkOldValues(changed: readonly ChangedFact[], files: readonly DataFile[]): Finding[] {
  return changed.flatMap(({ topic, fact, was, is }) => {
    const now = quantitiesIn(is);
    return linesThatSay(files, topic, was, now)
      .filter(({ text }) => !SAYS_OLD.test(text) && !says(text, now))
      .map((place) => {
        const message = `${topic.id}#${fact}가 “${was}”에서 “${is}”로 바뀌었는데 옛 값이 남았다: ${place.text}`;
        return report('value-left', place, message);
      });
  });
}
