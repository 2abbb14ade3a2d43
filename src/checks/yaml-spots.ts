import { CORE_SCHEMA, load, type State } from 'js-yaml';

/** Where a value of a YAML text stands, and what stands below it. */
export interface Spot {
  /** Its line, counted from 0. */
  readonly line: number;
  /** By key or index; of a map with the line of the key. */
  readonly below: ReadonlyMap<PropertyKey, { readonly keyLine: number; readonly spot: Spot }>;
}

/** A value while it is read. */
interface Open {
  readonly line: number;
  /** The line where it was asked for, should there be nothing. */
  readonly asked: number;
  readonly read: Read[];
}
interface Read {
  readonly spot: Spot;
  readonly result: unknown;
}

const NOTHING: Spot['below'] = new Map();
/** Anchors, references and tags, which no author means, begin a value. */
const MEANT_OTHERWISE = /(?:^|[:?-] |[[{,]) *[&*!]/m;
const BLANK = /(?:[ \t\r\n]|(?<=^|[ \t\r\n])#[^\n]*)*/y;

/** Where the values below one stand; `undefined` where that cannot be told. */
function belowOf({ read }: Open, result: unknown): Spot['below'] | undefined {
  if (typeof result !== 'object' || result === null) return NOTHING;
  // What turns out to be no key is read in its own right first.
  const [first] = read;
  if (read.length === 1 && first?.result === result) return first.spot.below;
  if (Array.isArray(result)) {
    if (read.length !== result.length) return undefined;
    return new Map(read.map(({ spot }, at) => [at, { keyLine: spot.line, spot }]));
  }
  const below = new Map<PropertyKey, { keyLine: number; spot: Spot }>();
  for (let at = 0; at + 1 < read.length; at += 2) {
    const [key, value] = [read[at], read[at + 1]];
    if (key !== undefined && value !== undefined)
      below.set(String(key.result), { keyLine: key.spot.line, spot: value.spot });
  }
  return read.length === 2 * below.size && below.size === Object.keys(result).length ? below : undefined;
}

/**
 * A YAML text with the places of its values, ten times as fast as by a document of `yaml`; `undefined` where it is not plainly right, for
 * whoever then reads it with that.
 */
export function readSpots(text: string): { readonly value: unknown; readonly spot: Spot } | undefined {
  if (MEANT_OTHERWISE.test(text)) return undefined;
  const open: Open[] = [{ line: 0, asked: 0, read: [] }];
  const listener = (event: 'open' | 'close', { input, position, line, kind, result }: State): void => {
    if (event === 'open') {
      BLANK.lastIndex = position;
      const blank = BLANK.exec(input)?.[0] ?? '';
      open.push({ line: line + blank.split('\n').length - 1, asked: line, read: [] });
      return;
    }
    const node = open.pop();
    const below = node && belowOf(node, result);
    if (node === undefined || below === undefined) throw new Error('not plain');

    open
      .at(-1)
      ?.read.push({ spot: { line: (kind as string | null) === null ? node.asked : node.line, below }, result });
  };
  try {
    const value = load(text, {
      schema: CORE_SCHEMA,
      listener: (event, state) => {
        listener(event, state);
      },
    });
    const root = open[0]?.read[0];
    return value !== undefined && root !== undefined ? { value, spot: { ...root.spot, line: 0 } } : undefined;
  } catch {
    return undefined;
  }
}
