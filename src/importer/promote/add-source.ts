import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { splitTopic } from '../../markdown/topic-text.ts';

/** A section of a note that a page was made from, with the lines that were worked in. */
export interface WorkedSection {
  readonly note: string;
  readonly section: string;
  readonly lines: readonly [first: number, last: number];
}

/** Lines as `sources` names them: those that were worked in, `18, 21-23`. */
function widen(before: string | undefined, [first, last]: readonly [number, number]): string {
  const old = [...(before ?? '').matchAll(/(\d+)(?:-(\d+))?/g)].map(([, from, to]) => [
    Number(from),
    Number(to ?? from),
  ]);
  const joined: [number, number][] = [];
  for (const [from = 0, to = from] of [...old, [first, last]].sort(([a = 0], [b = 0]) => a - b)) {
    const end = joined.at(-1);
    if (end !== undefined && from <= end[1] + 1) end[1] = Math.max(end[1], to);
    else joined.push([from, to]);
  }
  return joined.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}

/**
 * Puts a section of a note among the `sources` of a topic file, or adds the lines to the one that is there. Everything else of the
 * file stays as it is, byte for byte.
 *
 * @returns `undefined` when the file has no front matter that can be read.
 */
export function addSource(file: string, { note, section, lines }: WorkedSection): string | undefined {
  const text = file.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const parts = splitTopic(text);
  if (parts === undefined) return undefined;
  const front = parseDocument(parts.yaml, { prettyErrors: false });
  if (front.errors.length > 0 || !isMap(front.contents)) return undefined;
  // behind the opening fence
  const offset = text.indexOf('\n') + 1;
  const sources = front.get('sources', true);
  const entry = `{ note: "${note}", section: ${JSON.stringify(section)}, lines: "${widen(undefined, lines)}" }`;
  const insert = (at: number, added: string): string => text.slice(0, at) + added + text.slice(at);
  if (isSeq(sources) && sources.items.length > 0) {
    const same = sources.items.find(
      (item) => isMap(item) && String(item.get('note')) === note && item.get('section') === section,
    );
    if (isMap(same)) {
      const old = same.get('lines', true);
      const [start, end] = isScalar(old) ? (old.range ?? []) : [];
      if (start === undefined || end === undefined) return text;
      return `${text.slice(0, offset + start)}"${widen(String(old?.value), lines)}"${text.slice(offset + end)}`;
    }
    const last = sources.items.at(-1);
    const end = isMap(last) ? last.range?.[1] : undefined;
    if (end === undefined || sources.flow === true) return undefined;
    const lineEnd = text.indexOf('\n', offset + end - 1);
    return insert(lineEnd + 1, `  - ${entry}\n`);
  }
  const body = text.slice(offset);
  // an empty list may stand behind any other field
  const place = front.has('sources')
    ? /^sources:[ \t]*(?:\[\s*\]|null|~)?[ \t]*(?:#.*)?\n/m
    : /^(?=references:|verifiedOn:|redirectFrom:|---\n)/m;
  return text.slice(0, offset) + body.replace(place, `sources:\n  - ${entry}\n`);
}
