import { emitSprite, type IconSet } from './icons.ts';
import type { CommittedDiagram } from './store.ts';

/** What only a page with failures needs of a drawing: the names and places of its parts. */
export const DRAWING_DATA = / data-(?:part|edge|box)="[^"]*"/g;

const FONTS = "Pretendard,'Apple SD Gothic Neo','Noto Sans KR','Noto Sans CJK KR','Malgun Gothic',sans-serif";

/** Reads the colours of the site's style sheet: `{ "text": "light-dark(#1c2522, #e8eeeb)", … }`, by their palette names. */
export function readColours(css: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...css.matchAll(/--diagram-([a-z-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** The drawings of icons for a file of its own. */
const emitDefinitions = (names: readonly string[], icons: IconSet): string =>
  emitSprite(names, icons)
    .replace(/^<svg[^>]*>/, '<defs>')
    .replace(/<\/svg>$/, '</defs>');

/**
 * A committed diagram for the small picture of a pasted link: in light colours, which stand in it (what
 * draws those pictures knows no variables), and without words, which nobody could read at that size.
 */
export function emitWordless({ meta, svg }: CommittedDiagram, icons: IconSet, css: string): string {
  const colours = readColours(css);
  return svg
    .replace(/<a [^>]*>.*?<\/a>|<text\b.*?<\/text>|<g class="d-edge-label".*?<\/g>|<(title|desc)\b.*?<\/\1>/gs, '')
    .replace(
      /var\(--diagram-([a-z-]+)\)/g,
      (_, name: string) => /#[0-9a-f]{6}/.exec(colours[name] ?? '')?.[0] ?? 'none',
    )
    .replace(/^<svg[^>]*>/, (open) => `${open}${emitDefinitions(meta.icons, icons)}`);
}

/**
 * A committed diagram as a file of its own: colours, icons and a background inside, no links. It follows the colour scheme of
 * whatever shows it, so one `<img>` serves both themes. Throws when an icon or a colour is unknown.
 */
export function emitStandalone({ meta, svg }: CommittedDiagram, icons: IconSet, css: string): string {
  const colours = readColours(css);
  const used = [...new Set([...svg.matchAll(/var\(--diagram-([a-z-]+)\)/g)].map(([, name = '']) => name))];
  const values = [...new Set([...used, 'canvas'])].sort().map((name) => {
    const value = colours[name];
    if (value === undefined) throw new Error(`src/styles/diagram-colours.css에 --diagram-${name}이 없다`);
    return `--diagram-${name}:${value}`;
  });
  const style = `<style>svg{color-scheme:light dark;${values.join(';')};font-family:${FONTS}}</style>`;
  const [x = '', y = '', width = '', height = ''] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ');
  const ground = `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="var(--diagram-canvas)"/>`;
  return svg
    .replace(/<a [^>]*>.*?<\/a>/g, '')
    .replace(DRAWING_DATA, '')
    .replace(/ class="diagram-svg"/, '')
    .replace(/^<svg[^>]*>/, (open) => `${open}${style}${emitDefinitions(meta.icons, icons)}${ground}`);
}
