/** Left, top, right and bottom of something in a picture. */
type Edges = readonly [number, number, number, number];

/** An attribute of a tag, `""` where it has none. */
export const attribute = (tag: string, name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
/** Height of letters in a picture, and how wide one is at most, in parts of that. */
const SIZE = 22;
const isWide = (letter: string): boolean => /[\u1100-\u{10FFFF}]/u.test(letter);
const widthOf = (text: string): number =>
  Array.from(text.replace(/&\w+;/g, '&')).reduce((sum, letter) => sum + SIZE * (isWide(letter) ? 0.98 : 0.64), 0);

/** Where the lines of all texts of a picture lie, a little wider than they are drawn. */
function textsIn(svg: string): Edges[] {
  return [...svg.matchAll(/<text([^>]*)>(.*?)<\/text>/gs)].flatMap(([, own = '', body = '']): Edges[] => {
    const shift = attribute(own, 'text-anchor') === 'middle' ? 0.5 : attribute(own, 'text-anchor') === 'end' ? 1 : 0;
    return [...`<tspan${own}>${body}`.matchAll(/<tspan([^>]*)>([^<]*)/g)].map(([, at = '', text = '']) => {
      const [x, y, width] = [Number(attribute(at, 'x')), Number(attribute(at, 'y')), widthOf(text.trim())];
      return [x - shift * width, y - SIZE, x + (1 - shift) * width, y + SIZE * 0.35];
    });
  });
}

/** Where the nodes of a picture lie. */
const nodesIn = (svg: string): Edges[] =>
  [...svg.matchAll(/<g class="d-node[^>]* data-box="([^"]*)"/g)].map(([, box = '']) => {
    const [x = 0, y = 0, width = 0, height = 0] = box.split(' ').map(Number);
    return [x, y, x + width, y + height];
  });

/** Whether some of a mark lies outside of a picture, which cuts that off. */
function isCut(svg: string, [x, y]: readonly [number, number], size: number): boolean {
  const [left = 0, top = 0, width = 0, height = 0] = (/ viewBox="([^"]*)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);
  return x < left || y < top || x + size > left + width || y + size > top + height;
}

/**
 * The first of these corners where a mark of this size, from its left and top, lies on no text and in the picture, and in a boundary
 * on no node; where there is none, that with the least below it.
 */
export function clearCorner(
  svg: string,
  corners: readonly (readonly [left: number, top: number])[],
  size: number,
  isBoundary: boolean,
): readonly [left: number, top: number] {
  const met = (all: readonly Edges[], [x, y]: readonly [number, number]): number =>
    all.filter(([left, top, right, bottom]) => x < right && x + size > left && y < bottom && y + size > top).length;
  const [texts, nodes] = [textsIn(svg), isBoundary ? nodesIn(svg) : []];
  const costs = corners.map((corner) => {
    const bad = met(texts, corner) + Number(isCut(svg, corner, size));
    return { corner, cost: 9 * bad + met(nodes, corner) };
  });
  return costs.sort((a, b) => a.cost - b.cost)[0]?.corner ?? [0, 0];
}
