/** Lines for the marked regions of a recipe, by the region's name. */
export type Regions = Readonly<Record<string, readonly string[]>>;

const BEGIN = /^(?<indent>\s*)(?:#|\/\/) 만든 부분: (?<name>[a-z-]+)\s*$/;
const END = /^\s*(?:#|\/\/) 만든 부분 끝\s*$/;

/**
 * Writes a recipe's generated regions anew; what is around them is its author's. A region stands between `# 만든 부분: name` and
 * `# 만든 부분 끝` (or `//`), and its lines are indented like its first mark. Throws when a region is missing, unknown or open.
 */
export function fillRegions(text: string, regions: Regions, file: string): string {
  const left = new Set(Object.keys(regions));
  const out: string[] = [];
  let open: string | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const where = `${file}:${index + 1}`;
    const { indent = '', name } = BEGIN.exec(line)?.groups ?? {};
    if (name !== undefined) {
      if (open !== undefined) throw new Error(`${where} “${open}” 부분이 끝나기 전에 “${name}”이 시작한다.`);
      const lines = regions[name];
      if (lines === undefined || !left.delete(name))
        throw new Error(
          `${where} “${name}”이라는 부분은 없거나 두 번 나온다. 있는 것: ${Object.keys(regions).join(', ')}`,
        );
      open = name;
      out.push(line, ...lines.map((filled) => (filled === '' ? '' : indent + filled)));
    } else if (END.test(line)) {
      if (open === undefined) throw new Error(`${where} 시작하지 않은 부분이 끝난다.`);
      open = undefined;
      out.push(line);
    } else if (open === undefined) out.push(line);
  }
  const [missing = open] = left;
  if (missing !== undefined) throw new Error(`${file}:1 “${missing}” 부분의 시작이나 끝이 없다.`);
  return out.join('\n');
}

/** The text without the marks of its regions, to be a region itself. */
export const withoutMarks = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !BEGIN.test(line) && !END.test(line))
    .join('\n');
