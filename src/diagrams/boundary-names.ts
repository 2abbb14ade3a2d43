import type { CrowdedName } from './picture.ts';

const SUBGRAPH = /^(\s*subgraph\s+(\w+)\s*\[\s*"?)([^"\]]*)("?\s*\].*)$/gm;
const BREAK = '<br>';
/** Takes room in the layout and is drawn by nothing; other blanks are cut off. */
const BLANK = '\u2800';

/** Lines that a name is broken into, and letters up to which a line is not broken again. */
const LINES = 3;
const SHORT = 9;

/** A name whose longest line is broken, as evenly as its spaces and brackets allow; `undefined` where it should not be. */
function breakName(name: string): string | undefined {
  const lines = name.split(BREAK);
  const at = lines.findIndex(({ length }) => length === Math.max(...lines.map((line) => line.length)));
  const line = lines[at] ?? '';
  if (lines.length === LINES || (lines.length > 1 && line.length <= SHORT)) return undefined;
  const longest = (place: number): number => Math.max(place, line.length - place);
  const [best] = [...line.matchAll(/ |(?<=\S)(?=\()/g)]
    .map(({ index }) => index)
    .sort((a, b) => longest(a) - longest(b));
  return best === undefined
    ? undefined
    : lines.toSpliced(at, 1, line.slice(0, best), line.slice(best).trimStart()).join(BREAK);
}

/**
 * A source in which boundaries whose names lines run through get room beside them: their names are broken where that is asked
 * and can be, and where not, blanks behind them make the boundaries wider.
 */
export function makeRoom(source: string, crowded: readonly CrowdedName[], breaks: boolean): string {
  const blanks = new Map(crowded.map((one) => [one.name, one.blanks]));
  return source.replace(SUBGRAPH, (line, head: string, id: string, name: string, tail: string) => {
    const count = blanks.get(id);
    if (count === undefined) return line;
    const plain = name.replaceAll(BLANK, '').trimEnd();
    const broken = breaks ? breakName(plain) : undefined;
    if (broken !== undefined) return `${head}${broken}${tail}`;
    const lines = plain.split(BREAK);
    const widest = Math.max(...lines.map(({ length }) => length));
    const roomy = lines.map((text) => (text.length === widest ? text + BLANK.repeat(Math.max(count, 1)) : text));
    return `${head}${roomy.join(BREAK)}${tail}`;
  });
}
