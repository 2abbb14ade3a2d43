import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { IconSet } from './icons.ts';

/** File with the icons drawn for this site, relative to the project. */
const GLYPH_FILE = 'content/_diagrams/_glyphs.yaml';

const glyphFile = z.strictObject({
  /** Background of each family: `{ networking: "#6d3fd0" }`. */
  colours: z.record(z.string(), z.string().regex(/^#[0-9a-f]{6}$/)),
  glyphs: z.record(
    z.string().regex(/^[a-z0-9-]+$/),
    z.strictObject({
      /** What the glyph stands for, in Korean or as AWS spells it. */
      title: z.string(),
      family: z.string(),
      /** Path data inside a 64 × 64 box, drawn as a white line. */
      path: z.string().regex(/^[MmLlHhVvCcSsQqTtAaZz\d\s.,-]+$/),
    }),
  ),
});

/**
 * The icons drawn for this site, for services the icon package lacks: `{ "saa-nat-gateway": { body: "<rect …" } }`. An author
 * writes `icon: "saa:nat-gateway"`. Throws when the file is malformed or a glyph names no family.
 */
export function readGlyphs(root: string): IconSet {
  const path = join(root, GLYPH_FILE);
  if (!existsSync(path)) return {};
  const { colours, glyphs } = glyphFile.parse(parse(readFileSync(path, 'utf8')));
  return Object.fromEntries(
    Object.entries(glyphs).map(([name, glyph]) => {
      const colour = colours[glyph.family];
      if (colour === undefined) throw new Error(`${GLYPH_FILE}: ${name}의 갈래 ${glyph.family}에 색이 없다`);
      const line = `<path fill="none" stroke="#fff" stroke-linecap="round" stroke-linejoin="round" stroke-width="2.8" d="${glyph.path}" transform="matrix(3.4 0 0 3.4 19 19)"/>`;
      return [`saa-${name}`, { body: `<rect width="256" height="256" fill="${colour}" rx="28"/>${line}` }];
    }),
  );
}
