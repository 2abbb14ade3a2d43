import { optimize } from 'svgo';
import { gradientId, type DiagramIcon } from './icons.ts';

const GRADIENT =
  /^<defs><linearGradient id="([^"]+)"[^>]*><stop offset="0%" stop-color="(#[0-9a-f]+)"\/><stop offset="100%" stop-color="(#[0-9a-f]+)"\/><\/linearGradient><\/defs>/;
const SQUARE = 'd="M0 0h256v256H0z"';

/**
 * Takes an icon of `@iconify-json/logos` apart, so that a page needs each gradient only once.
 *
 * Icons without the AWS square keep their drawing as it is. Throws when an icon has ids that cannot be made unique.
 */
export function takeApart(name: string, body: string): DiagramIcon {
  const match = GRADIENT.exec(body);
  if (match === null) {
    if (body.includes('id="')) throw new Error(`아이콘 ${name}의 id를 다룰 수 없다`);
    return { body: tighten(body) };
  }
  const [head, id = '', from = '', to = ''] = match;
  const rest = body.slice(head.length).replaceAll(`url(#${id})`, `url(#${gradientId([from, to])})`);
  return {
    body: tighten(rest).replace(
      SQUARE,
      'd="M28 0h200a28 28 0 0 1 28 28v200a28 28 0 0 1-28 28H28a28 28 0 0 1-28-28V28A28 28 0 0 1 28 0z"',
    ),
    gradient: [from, to],
  };
}

/** No curve is taken for a simpler one: of whole units that would cost small rings and discs their shape. */
const CURVES = { makeArcs: { threshold: 0, tolerance: 0 }, convertToQ: false };

/** Drops digits nobody sees: icons are drawn 45 px wide from a 256-unit box. */
function tighten(body: string): string {
  const { data } = optimize(`<svg xmlns="http://www.w3.org/2000/svg">${body}</svg>`, {
    floatPrecision: 0,
    plugins: [{ name: 'convertPathData', params: CURVES }, 'mergePaths', 'collapseGroups'],
  });
  return data.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '');
}
