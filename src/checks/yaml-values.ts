import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
} from 'yaml';
import type { Finding } from '../model/finding.ts';
import { report, type RuleId } from './rules.ts';

/** Keys and list indices from the root: `["facts", 2, "source"]`. */
export type Path = readonly PropertyKey[];

/** A text in a YAML file and where it stands. */
export interface Field {
  readonly path: Path;
  /** The path as an author reads it: `facts[2].source`. */
  readonly name: string;
  readonly value: string;
  /** 1-based line of the file. */
  readonly line: number;
}

/** A YAML document as the rules read it: values, all texts with their lines, and what is wrong with it as YAML. */
export interface YamlValues {
  /** Plain values, or `undefined` when the YAML is broken. */
  readonly value: unknown;
  /** Every string value, by {@link Field.name}. Strings only: other values are for the schema to judge. */
  readonly fields: ReadonlyMap<string, Field>;
  /** 1-based line of a value; of the nearest parent that exists, when it is missing. */
  readonly lineOf: (path: Path) => number;
  /** 1-based line of a key inside the map at `path`. */
  readonly lineOfKey: (path: Path, key: string) => number;
  readonly findings: readonly Finding[];
}

/** Writes a path as an author reads it: `["facts", 2, "source"] → "facts[2].source"` (indices count from 0, as in YAML tools). */
export function pathName(path: Path): string {
  return path
    .map((key, depth) => (typeof key === 'number' ? `[${key}]` : `${depth === 0 ? '' : '.'}${String(key)}`))
    .join('');
}

function collectFields(node: unknown, path: Path, lineAt: (offset: number) => number, into: Map<string, Field>): void {
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      if (isScalar(key)) collectFields(value, [...path, String(key.value)], lineAt, into);
    }
  } else if (isSeq(node)) {
    node.items.forEach((item, index) => {
      collectFields(item, [...path, index], lineAt, into);
    });
  } else if (isScalar(node) && typeof node.value === 'string') {
    const name = pathName(path);
    into.set(name, { path, name, value: node.value, line: lineAt(node.range?.[0] ?? 0) });
  }
}

const QUOTE_IT = '기호로 시작하거나 ": ", " #"가 든 값은 따옴표로 감싼다.';

/** One mistake makes the parser stumble over many lines below; the first few say enough. */
const MOST_PROBLEMS = 3;

/** Where a problem begins: for a quote that is never closed the parser names the end of the file, the author looks for the quote. */
function offsetOf(problem: YAMLError, document: Document.Parsed): number {
  let offset = problem.pos[0];
  if (!/closing.*quote/i.test(problem.message)) return offset;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') === true && range && range[1] >= problem.pos[0])
        offset = Math.min(offset, range[0]);
    },
  });
  return offset;
}

function yamlProblems(
  document: Document.Parsed,
  lineAt: (offset: number) => number,
  file: string,
  rule: RuleId,
): Finding[] {
  const problems = new Map<number, string>();
  const add = (offset: number, message: string): void => {
    const line = lineAt(offset);
    if (!problems.has(line)) problems.set(line, message);
  };
  visit(document, {
    Alias: (_, alias) => {
      // `value: *.example.com` is YAML for a reference to an anchor, and never what an author means here.
      add(alias.range?.[0] ?? 0, `“*${alias.source}”: YAML에서는 참조로 읽힌다. 값을 따옴표로 감싼다.`);
    },
  });
  for (const problem of [...document.errors, ...document.warnings]) {
    add(offsetOf(problem, document), `YAML로 읽을 수 없다. ${QUOTE_IT} (${problem.message})`);
  }
  const inOrder = [...problems].sort(([a], [b]) => a - b).slice(0, MOST_PROBLEMS);
  return inOrder.map(([line, message]) => report(rule, { file, line }, message));
}

/** Where a YAML text stands, and what is said of it. */
interface YamlPlace {
  readonly file: string;
  /** Line of the file on which the text begins. */
  readonly firstLine: number;
  readonly rule: RuleId;
}

/** Reads YAML as far as it can be read, with all that is wrong with it. */
export function readYamlValues(text: string, { file, firstLine, rule }: YamlPlace): YamlValues {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  const findings = yamlProblems(document, lineAt, file, rule);
  const fields = new Map<string, Field>();
  collectFields(document.contents, [], lineAt, fields);
  const lineOf = (path: Path): number => {
    for (let length = path.length; length > 0; length--) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return lineAt(0);
  };
  const lineOfKey = (path: Path, key: string): number => {
    const map: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
    const pair = isMap(map)
      ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
      : undefined;
    return isScalar(pair?.key) && pair.key.range ? lineAt(pair.key.range[0]) : lineOf(path);
  };
  const value: unknown = findings.length === 0 && !isAlias(document.contents) ? document.toJS() : undefined;
  return { value, fields, lineOf, lineOfKey, findings };
}
