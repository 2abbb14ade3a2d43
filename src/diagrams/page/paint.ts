import { PALETTE } from '../palette.ts';

const NAMES = new Map<string, string>(Object.entries(PALETTE).map(([name, hex]) => [hex, name]));
const RGB = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/;

/** Turns a computed colour into the palette's variable or `none`; throws on a colour that is not in the palette. */
export function readPaint(computed: string, where: Element): string {
  if (computed === 'none') return 'none';
  const match = RGB.exec(computed);
  if (match === null) throw new Error(`${describe(where)}: 읽을 수 없는 색 ${computed}`);
  if (match[4] !== undefined && Number(match[4]) === 0) return 'none';
  const hex = `#${match
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;
  const name = NAMES.get(hex);
  if (name === undefined) throw new Error(`${describe(where)}: 팔레트에 없는 색 ${hex}`);
  return `var(--diagram-${name})`;
}

/** `"6px, 5px"` → `"6 5"`; solid lines (`none`, `0px`, `1px, 0px`) → `""`. */
export function readDash(computed: string): string {
  const parts = computed === 'none' ? [] : computed.split(',').map((part) => parseFloat(part));
  const gap = parts.length === 1 ? parts[0] : parts[1];
  return gap === undefined || gap === 0 ? '' : parts.join(' ');
}

function describe(element: Element): string {
  return `<${element.tagName} class="${element.getAttribute('class') ?? ''}">`;
}
