import type { Domain } from '../../model/domain.ts';

/** Hue of each domain in degrees, as in `src/styles/tokens.css` (a test compares them); the site's own is 165. */
const HUES: Readonly<Record<Domain, number>> = {
  foundations: 235,
  compute: 50,
  storage: 145,
  database: 268,
  networking: 300,
  security: 22,
  integration: 350,
  analytics: 215,
  management: 185,
  migration: 110,
  ml: 325,
  architectures: 250,
};

/** The hue of a card. */
export const hueOf = (domain: Domain | undefined): number => (domain === undefined ? 165 : HUES[domain]);

const gamma = (value: number): number => (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055);

/**
 * An OKLCH colour as sRGB: `oklch(0.62, 0.13, 145) → 0x4f9d5f`. Channels outside sRGB are clipped.
 *
 * @see https://bottosson.github.io/posts/oklab/
 */
export function oklch(lightness: number, chroma: number, hue: number): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return channels.reduce(
    (colour, value) => (colour << 8) | Math.round(Math.min(1, Math.max(0, gamma(Math.max(0, value)))) * 255),
    0,
  );
}
