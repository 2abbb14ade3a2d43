/** Lines for the marked regions of a recipe, by the region's name. */
export type Regions = Readonly<Record<string, readonly string[]>>;

/**
 * Writes a recipe's generated regions anew; what is around them is its author's. A region stands between `# 만든 부분: name` and
 * `# 만든 부분 끝` (or `//`), and its lines are indented like its first mark. Throws when a region is missing or open.
 */
export function fillRegions(text: string, regions: Regions, file: string): string {
  return Object.entries(regions).reduce((filled, [name, lines]) => {
    const region = new RegExp(`^( *)((?:#|//) 만든 부분): ${name}\\n(?:(?!.* 만든 부분:).*\\n)*?.*\\2 끝$`, 'm');
    if (!region.test(filled)) throw new Error(`${file}: “${name}” 부분의 시작이나 끝이 없다.`);
    return filled.replace(region, (_, indent: string, mark: string) => {
      const inside = lines.map((line) => (line === '' ? '' : indent + line));
      return [`${indent}${mark}: ${name}`, ...inside, `${indent}${mark} 끝`].join('\n');
    });
  }, text);
}

/** The text without the marks of its regions, to be a region itself. */
export const withoutMarks = (text: string): string => text.replace(/^ *(?:#|\/\/) 만든 부분(?::.*| 끝)\n/gm, '');
