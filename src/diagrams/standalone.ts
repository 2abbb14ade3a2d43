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
  const sprite = emitSprite(meta.icons, icons)
    .replace(/^<svg[^>]*>/, '<defs>')
    .replace(/<\/svg>$/, '</defs>');
  const [x = '', y = '', width = '', height = ''] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ');
  const ground = `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="var(--diagram-canvas)"/>`;
  return svg
    .replace(/<a [^>]*>.*?<\/a>/g, '')
    .replace(DRAWING_DATA, '')
    .replace(/ class="diagram-svg"/, '')
    .replace(/^<svg[^>]*>/, (open) => `${open}${style}${sprite}${ground}`);
}
