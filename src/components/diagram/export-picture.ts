import type { Caption } from './caption.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Pixels of a downloaded PNG per CSS pixel. */
const PNG_SCALE = 2;
/** Name of the font inside an exported file; no installed font bears it. */
const EXPORT_FONT = 'Diagram Export';
/** What a style sheet says of a picture whose parts have failed. */
const BROKEN = [
  'opacity',
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'paint-order',
  'filter',
  'font-size',
  'font-weight',
  'text-anchor',
  'text-decoration',
  'dominant-baseline',
];
/** Height of a line of the caption, and of its letters, in units of the picture. */
const CAPTION_LINE = 30;
const CAPTION_SIZE = 20;

/** Rules of all style sheets of the page, those inside of groups too. */
function* allRules(rules: Iterable<CSSRule>): Generator<CSSRule> {
  for (const rule of rules) {
    yield rule;
    if (rule instanceof CSSGroupingRule) yield* allRules(rule.cssRules);
  }
}

/** The address of the file of a font the page defines itself, or `undefined` when it uses the system's. */
function fontAddress(family: string): string | undefined {
  const name = (value: string): string => value.trim().replace(/^["']|["']$/g, '');
  const sheets = [...document.styleSheets, ...document.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]);
  for (const rule of allRules(sheets)) {
    if (!(rule instanceof CSSFontFaceRule) || name(rule.style.getPropertyValue('font-family')) !== name(family))
      continue;
    const file = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
    if (file !== undefined) return new URL(file, rule.parentStyleSheet?.href ?? location.href).href;
  }
  return undefined;
}

function toDataUrl(content: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      if (typeof reader.result === 'string') resolve(reader.result);
    });
    reader.addEventListener('error', () => {
      reject(reader.error ?? new Error('the font could not be read'));
    });
    reader.readAsDataURL(content);
  });
}

/**
 * A `<style>` with the page's own font inside, so that labels keep the width they were drawn for wherever the file is opened;
 * `undefined` where the page shows the system's fonts, or the font cannot be had (offline).
 */
export async function embeddedFont(svg: SVGSVGElement): Promise<SVGStyleElement | undefined> {
  const family = getComputedStyle(svg).fontFamily.split(',')[0] ?? '';
  const address = fontAddress(family);
  if (address === undefined) return undefined;
  try {
    const answer = await fetch(address);
    if (!answer.ok) return undefined;
    const style = document.createElementNS(SVG, 'style');
    style.textContent = `@font-face{font-family:'${EXPORT_FONT}';src:url(${await toDataUrl(await answer.blob())});font-weight:400 700}`;
    return style;
  } catch {
    // Without the font the file names the usual ones and is still right, only wider or narrower by a hair.
    return undefined;
  }
}

/**
 * A picture of the page as a file of its own: colours of the theme shown now instead of variables, the icons it uses and the
 * font (see {@link embeddedFont}) inside, a background, no links; the `caption` around it.
 */
export function standaloneSvg(
  svg: SVGSVGElement,
  size: { width: number; height: number },
  font: SVGStyleElement | undefined,
  caption: Caption,
): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  originals.forEach((element, index) => {
    const style = getComputedStyle(element);
    // What a failure did to a picture is said by style sheets alone.
    if (element.closest('.is-broken'))
      for (const name of BROKEN) copies[index]?.setAttribute(name, style.getPropertyValue(name));
    for (const name of ['fill', 'stroke'] as const) {
      if (element.getAttribute(name)?.startsWith('var(') === true) copies[index]?.setAttribute(name, style[name]);
    }
  });
  for (const link of copy.querySelectorAll('a, .part-control')) link.remove();
  copy.removeAttribute('class');
  copy.setAttribute('width', String(size.width));
  copy.setAttribute('height', String(size.height));
  copy.setAttribute(
    'font-family',
    `'${EXPORT_FONT}', Pretendard, 'Apple SD Gothic Neo', 'Noto Sans KR', 'Malgun Gothic', sans-serif`,
  );
  writeAround(copy, caption, getComputedStyle(svg).color);
  copy.prepend(
    ...(font === undefined ? [] : [font]),
    definitions(copy),
    backdrop(copy, getComputedStyle(svg).backgroundColor),
  );
  return new XMLSerializer().serializeToString(copy);
}

/** Makes room above and below a picture and writes there, as wide as the picture is. */
function writeAround(copy: SVGSVGElement, { above, below }: Caption, colour: string): void {
  if (above.length === 0) return;
  const [x = 0, y = 0, width = 0, height = 0] = (copy.getAttribute('viewBox') ?? '').split(' ').map(Number);
  // A syllable of Korean is about as wide as it is high.
  const most = Math.floor((width - CAPTION_SIZE) / CAPTION_SIZE);
  const [head, foot] = [above, below].map((parts) =>
    parts.flatMap((part, at) => wrapped(part, most).map((text) => ({ text, isBold: parts === above && at === 0 }))),
  );
  const roomOf = (lines: readonly unknown[] = []): number => (lines.length && lines.length + 0.5) * CAPTION_LINE;
  const write = (top: number, lines: typeof head = []): void => {
    lines.forEach(({ text, isBold }, at) => {
      const line = document.createElementNS(SVG, 'text');
      line.textContent = text;
      const place = { x: x + CAPTION_SIZE / 2, y: top + (at + 1) * CAPTION_LINE, 'font-size': CAPTION_SIZE };
      const look = { fill: colour, 'font-weight': isBold ? 700 : 400 };
      for (const [name, value] of Object.entries({ ...place, ...look })) line.setAttribute(name, String(value));
      copy.append(line);
    });
  };
  write(y - roomOf(head), head);
  write(y + height, foot);
  const scale = Number(copy.getAttribute('height')) / height;
  const all = roomOf(head) + height + roomOf(foot);
  copy.setAttribute('viewBox', `${x} ${y - roomOf(head)} ${width} ${all}`);
  copy.setAttribute('height', String(all * scale));
}

/** How wide a text is, in syllables of Korean. */
const wideAs = (text: string): number =>
  Array.from(text).reduce((width, letter) => width + (letter < '\u2460' ? 0.6 : 1), 0);

/** A text in lines of at most so many syllables, parted between words; an address that is longer, within. */
function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  const words = text
    .split(/\s+/)
    .flatMap((word) =>
      wideAs(word) <= most ? [word] : (word.match(new RegExp(`.{1,${Math.floor(most / 0.6)}}`, 'g')) ?? []),
    );
  for (const word of words.filter((one) => one !== '')) {
    const longer = [...lines.slice(-1), word].join(' ');
    if (lines.length > 0 && wideAs(longer) <= most) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}

/** The symbols the picture uses and the gradients those use, copied from the page's sprite. */
function definitions(copy: SVGSVGElement): SVGDefsElement {
  const defs = document.createElementNS(SVG, 'defs');
  const add = (id: string): void => {
    const source = document.getElementById(id);
    if (source === null || defs.querySelector(`[id="${id}"]`) !== null) return;
    const taken = source.cloneNode(true) as Element;
    defs.append(taken);
    // What a failure is marked with has colours of the theme.
    const copies = taken.querySelectorAll('*');
    for (const [index, part] of source.querySelectorAll('*').entries())
      for (const name of ['fill', 'stroke', 'stop-color'])
        if (part.getAttribute(name)?.startsWith('var(') === true)
          copies[index]?.setAttribute(name, getComputedStyle(part).getPropertyValue(name));
    for (const part of source.querySelectorAll('[fill^="url(#"]'))
      add(part.getAttribute('fill')?.slice('url(#'.length, -1) ?? '');
  };
  for (const use of copy.querySelectorAll('use')) add(use.getAttribute('href')?.slice(1) ?? '');
  if (copy.querySelector('[fill="url(#down-hatch)"]') !== null) add('down-hatch');
  return defs;
}

function backdrop(copy: SVGSVGElement, colour: string): SVGRectElement {
  const rect = document.createElementNS(SVG, 'rect');
  const [x = '0', y = '0', width = '0', height = '0'] = (copy.getAttribute('viewBox') ?? '').split(' ');
  for (const [name, value] of Object.entries({ x, y, width, height, fill: colour })) rect.setAttribute(name, value);
  return rect;
}

/** The same as a PNG of twice the size. Throws when the browser cannot draw it. */
export async function pngOf(markup: string): Promise<Blob> {
  const image = new Image();
  // A data: address because the content security policy allows no blob: images.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * PNG_SCALE;
  canvas.height = image.naturalHeight * PNG_SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('the picture could not be drawn'));
      else resolve(blob);
    }, 'image/png');
  });
}

/** Hands a file to the reader. */
export function download(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}

/** The page and what is shown of it: many pages have a drawing of the same name. */
export const fileName = (diagram: string, failure?: string): string =>
  [/([^/]+)\/?$/.exec(location.pathname)?.[1] ?? [], failure?.replace('failure-', '') ?? diagram].flat().join('-');
