import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Finding } from '../model/finding.ts';
import { report, type Place, type RuleId } from './rules.ts';

/** Keys and list indices from the root: `["facts", 2, "source"]`. */
export type Path = readonly PropertyKey[];

/** A text in a YAML file and where it stands. */
export interface Field extends Place {
  readonly path: Path;
  /** The path as an author reads it: `facts[2].source`. */
  readonly name: string;
  readonly value: string;
}

/** A YAML document as the rules read it: values, all texts with their lines, and what is wrong with it as YAML. */
export interface YamlValues {
  /** Plain values, or `undefined` when the YAML is broken. */
  readonly value: unknown;
  /** Every string value, by {@link Field.name}. Strings only: other values are for the schema to judge. */
  readonly fields: ReadonlyMap<string, Field>;
  /** Place of a value, at its key; of the nearest parent that exists, when it is missing. */
  readonly placeOf: (path: Path) => Place;
  readonly findings: readonly Finding[];
}

/** Writes a path as an author reads it: `["facts", 2, "source"] → "facts[2].source"` (indices count from 0, as in YAML tools). */
export function pathName(path: Path): string {
  return path
    .map((key, depth) => (typeof key === 'number' ? `[${key}]` : `${depth === 0 ? '' : '.'}${String(key)}`))
    .join('');
}

/** Every scalar of a document that is a text, with its path. */
function* textsIn(node: unknown, path: Path = []): Generator<{ path: Path; value: string; offset: number }> {
  if (isMap(node)) {
    for (const { key, value } of node.items) if (isScalar(key)) yield* textsIn(value, [...path, String(key.value)]);
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) yield* textsIn(item, [...path, index]);
  } else if (isScalar(node) && typeof node.value === 'string') {
    yield { path, value: node.value, offset: node.range?.[0] ?? 0 };
  }
}

/** Where the deepest part of a path that exists begins. */
function offsetOf(path: Path, root: unknown): number {
  let [node, offset] = [root, 0];
  for (const key of path) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (!isScalar(pair?.key)) break;
      offset = pair.key.range?.[0] ?? offset;
      next = pair.value;
    } else if (isSeq(node)) {
      next = node.items[Number(key)];
      if (!isNode(next)) break;
      offset = next.range?.[0] ?? offset;
    }
    node = next;
  }
  return offset;
}

const QUOTE_IT = '기호로 시작하거나 ": ", " #"가 든 값은 따옴표로 감싼다.';

/** What is wrong with a document as YAML: where, and what to do. */
function problemsOf(document: Document.Parsed): (readonly [offset: number, message: string])[] {
  const problems: [number, string][] = [];
  const quotes: number[] = [];
  visit(document, {
    // `value: *.example.com` is YAML for a reference to an anchor, and never what an author means here.
    Alias: (_, { range, source }) => {
      problems.push([range?.[0] ?? 0, `“*${source}”: YAML에서는 참조로 읽힌다. 값을 따옴표로 감싼다.`]);
    },
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') === true && range) quotes.push(range[0]);
    },
  });
  for (const { message, pos } of [...document.errors, ...document.warnings]) {
    // For a quote that is never closed the parser names the end of the file; the author looks for the quote.
    const open = /closing.*quote/i.test(message) ? quotes.findLast((offset) => offset < pos[0]) : undefined;
    problems.push([open ?? pos[0], `YAML로 읽을 수 없다. ${QUOTE_IT} (${message})`]);
  }
  return problems.sort(([a], [b]) => a - b);
}

/**
 * Reads YAML as far as it can be read, with all that is wrong with it. Never throws.
 *
 * @param firstLine line of the file on which the text begins
 * @param rule what is reported when it is no YAML
 */
export function readYamlValues(text: string, file: string, firstLine: number, rule: RuleId): YamlValues {
  const lines = new LineCounter();
  const at = (offset: number): Place => ({ file, line: lines.linePos(offset).line + firstLine - 1 });
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    // One mistake makes the parser stumble over many lines below; the first say enough.
    const findings = problemsOf(document).map(([offset, message]) => report(rule, at(offset), message));
    const fields = [...textsIn(document.contents)].map(({ path, value, offset }): [string, Field] => {
      const name = pathName(path);
      return [name, { path, name, value, ...at(offset) }];
    });
    return {
      value: findings.length === 0 && !isAlias(document.contents) ? document.toJS() : undefined,
      fields: new Map(fields),
      placeOf: (path) => at(offsetOf(path, document.contents)),
      findings: findings.filter(({ line }, index) => findings[index - 1]?.line !== line).slice(0, 3),
    };
  } catch (cause) {
    // Absurdly deep nesting overflows the parser's stack.
    const first = { file, line: firstLine };
    const message = `YAML로 읽을 수 없다. 중첩을 줄인다. (${String(cause)})`;
    return { value: undefined, fields: new Map(), placeOf: () => first, findings: [report(rule, first, message)] };
  }
}
