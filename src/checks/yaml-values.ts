import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Finding } from '../model/finding.ts';
import { report, type FileLine, type RuleId } from './rules.ts';

/** Keys and list indices from the root: `["facts", 2, "source"]`. */
export type Path = readonly PropertyKey[];

/** A text in a YAML file and where it stands. */
export interface Field extends FileLine {
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
  readonly placeOf: (path: Path) => FileLine;
  readonly findings: readonly Finding[];
}

/** Writes a path as an author reads it: `["facts", 2, "source"] → "facts[2].source"` (indices count from 0, as in YAML tools). */
export function pathName(path: Path): string {
  return path
    .map((key, depth) => (typeof key === 'number' ? `[${key}]` : `${depth === 0 ? '' : '.'}${String(key)}`))
    .join('');
}

/** Every value below a node with its path and with where it begins: in a map at its key. */
function* valuesIn(node: unknown, path: Path = []): Generator<{ path: Path; value: unknown; offset: number }> {
  const inMap = isMap(node) ? node.items.map(({ key, value }) => ({ name: String(key), value, at: key })) : [];
  const inList = isSeq(node) ? node.items.map((value, name) => ({ name, value, at: value })) : [];
  for (const { name, value, at } of [...inMap, ...inList]) {
    const below = [...path, name];
    const offset = isNode(at) ? (at.range?.[0] ?? 0) : 0;
    yield { path: below, value: isScalar(value) ? value.value : value, offset };
    yield* valuesIn(value, below);
  }
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
  const at = (offset: number): FileLine => ({ file, line: lines.linePos(offset).line + firstLine - 1 });
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    // One mistake makes the parser stumble over many lines below; the first say enough.
    const findings = problemsOf(document).map(([offset, message]) => report(rule, at(offset), message));
    const values = [...valuesIn(document.contents)].map((each) => ({ ...each, name: pathName(each.path) }));
    const offsets = new Map(values.map(({ name, offset }) => [name, offset]));
    const fields = values.flatMap(({ path, name, value, offset }): [string, Field][] =>
      typeof value === 'string' ? [[name, { path, name, value, ...at(offset) }]] : [],
    );
    return {
      value: findings.length === 0 && !isAlias(document.contents) ? document.toJS() : undefined,
      fields: new Map(fields),
      placeOf: (path) => {
        const known = path.map((_, at) => offsets.get(pathName(path.slice(0, at + 1))));
        return at(known.findLast((offset) => offset !== undefined) ?? 0);
      },
      findings: findings.filter(({ line }, index) => findings[index - 1]?.line !== line).slice(0, 3),
    };
  } catch (cause) {
    // Absurdly deep nesting overflows the parser's stack.
    const first = { file, line: firstLine };
    const message = `YAML로 읽을 수 없다. 중첩을 줄인다. (${String(cause)})`;
    return { value: undefined, fields: new Map(), placeOf: () => first, findings: [report(rule, first, message)] };
  }
}
