import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOMAIN_KEYS } from '../model/domain.ts';
import { hueOf, oklch } from './og/colours.ts';

const css = readFileSync(join(import.meta.dirname, '../styles/tokens.css'), 'utf8');
const THEMES = ['light', 'dark'] as const;
const HUES = [undefined, ...DOMAIN_KEYS].map(hueOf);

/** A token as it is on screen: `colourOf("accent", "dark", 145) → 0x6cc07a`. */
function colourOf(token: string, theme: (typeof THEMES)[number], hue: number): number {
  const declared = new RegExp(`--${token}: light-dark\\(oklch\\(([^)]+(?:\\)[^),]*)?)\\), oklch\\((.+)\\)\\);`).exec(
    css,
  );
  const values = declared?.[THEMES.indexOf(theme) + 1]?.replace('var(--hue', String(hue)).replace(')', '');
  const [lightness, chroma, angle] = values?.split(' ').map(Number) ?? [];
  if (lightness === undefined || chroma === undefined || angle === undefined || Number.isNaN(angle))
    throw new Error(`no colour: --${token}`);
  return oklch(lightness, chroma, angle);
}

function luminance(colour: number): number {
  const channel = (shift: number): number => {
    const value = ((colour >> shift) & 255) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0);
}

/** WCAG 2.2 contrast ratio, 1–21. */
function contrast(one: number, other: number): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const RULES = [
  { token: 'text', on: ['bg', 'surface', 'surface-2', 'accent-soft', 'mark-bg'], least: 7 },
  { token: 'text-muted', on: ['bg', 'surface', 'surface-2', 'accent-soft', 'mark-bg'], least: 4.5 },
  { token: 'accent-text', on: ['bg', 'surface', 'surface-2', 'accent-soft', 'mark-bg'], least: 4.5 },
  { token: 'on-accent', on: ['accent-text'], least: 4.5 },
  { token: 'danger', on: ['bg', 'surface'], least: 4.5 },
  { token: 'border-strong', on: ['bg', 'surface'], least: 3 },
  { token: 'accent', on: ['bg', 'surface'], least: 3 },
  { token: 'focus', on: ['bg', 'surface'], least: 3 },
];

describe('contrast of the tokens, in every hue', () => {
  it('black on white is 21:1', () => {
    expect(contrast(0, 0xffffff)).toBeCloseTo(21);
  });

  const cases = THEMES.flatMap((theme) => RULES.map((rule) => ({ theme, ...rule })));
  it.each(cases)('$theme: --$token on $on ≥ $least', ({ theme, token, on, least }) => {
    const short = on.flatMap((ground) =>
      HUES.map((hue) => ({
        ground,
        hue,
        ratio: Number(contrast(colourOf(token, theme, hue), colourOf(ground, theme, hue)).toFixed(2)),
      })).filter(({ ratio }) => ratio < least),
    );
    expect(short).toEqual([]);
  });
});
