import type { Page } from 'playwright-core';

/** How a reader looks at a page. */
export interface Setting {
  /** As a report says it: `밝게 320px`. */
  readonly name: string;
  readonly theme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
  /** The reader's own line height and spacing (WCAG 1.4.12). */
  readonly spaced?: boolean;
  /** The reader's own colours. */
  readonly forced?: boolean;
  /** A touch screen: nothing hovers. */
  readonly touch?: boolean;
}

const THEMES = [
  { theme: 'light', name: '밝게' },
  { theme: 'dark', name: '어둡게' },
] as const;
const WIDTHS = [320, 768, 1920] as const;

/** Both themes at every width, the narrowest first. */
export const SCREENS: readonly Setting[] = WIDTHS.flatMap((width) =>
  THEMES.map(({ theme, name }) => ({
    name: `${name} ${width}px`,
    theme,
    width,
    height: width === 320 ? 640 : 1000,
  })),
);

/** Every width and both themes: the narrowest screen light on even pages and dark on odd ones, the next the other way. */
export const screensInTurn = (index: number): Setting[] =>
  WIDTHS.flatMap((_, at) => SCREENS[2 * at + ((index + at) % 2)] ?? []);

/** A window of 1280 × 900 px at 200 %. */
export const ZOOMED: Setting = { name: '밝게 200%', theme: 'light', width: 640, height: 450 };
/** The reader's spacing of text, on a phone and on a desk. */
export const SPACED: readonly Setting[] = [
  { name: '글자 간격 320px', theme: 'light', width: 320, height: 640, spaced: true },
  { name: '글자 간격 1280px', theme: 'light', width: 1280, height: 900, spaced: true },
];
/** The reader's own colours. */
export const FORCED: readonly Setting[] = THEMES.map(({ theme, name }) => ({
  name: `강제 색 ${name}`,
  theme,
  width: 1280,
  height: 900,
  forced: true,
}));
/** A phone in the hand. */
export const PHONES: readonly Setting[] = THEMES.map(({ theme, name }) => ({
  name: `손에 ${name} 390px`,
  theme,
  width: 390,
  height: 844,
  touch: true,
}));

/** What a page has been told of its reader's wishes: to tell it once more has all of it drawn again. */
const told = new WeakMap<Page, string>();

/** Lets an open page be seen in a setting; `touch` is the context's. */
export async function applySetting(page: Page, { theme, width, height, spaced, forced }: Setting): Promise<void> {
  const now = page.viewportSize();
  if (now?.width !== width || now.height !== height) await page.setViewportSize({ width, height });
  const wishes = {
    colorScheme: theme,
    forcedColors: forced === true ? 'active' : 'none',
    reducedMotion: 'reduce',
  } as const;
  if (told.get(page) !== JSON.stringify(wishes)) await page.emulateMedia(wishes);
  told.set(page, JSON.stringify(wishes));
  await page.evaluate(async (on) => {
    const sheet = (Reflect.get(window, 'readersSpacing') as CSSStyleSheet | undefined) ?? new CSSStyleSheet();
    Object.assign(window, { readersSpacing: sheet });
    if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
    const spacing = `
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`;
    sheet.replaceSync(on ? spacing : '');
    for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  }, spaced === true);
}
