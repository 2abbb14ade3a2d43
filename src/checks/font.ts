import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../model/finding.ts';
import { report } from './rules.ts';

/** The font of the site, cut by `npm run font`, and the characters that it holds. */
export const FONT = 'assets/fonts/site.woff2';
export const FONT_CHARACTERS = 'assets/fonts/site-characters.txt';

/** Files with text that readers see. */
const SHOWN_FOLDERS = ['content', 'src'];
const SHOWN_FILES = /\.(?:mdx|yaml|astro|ts|tsx|css)$/;
/** A syllable in so many files is no rare one that may be left to the system's font. */
const COMMON = 15;

/** Every character that the site may show, with the number of files that use it. */
export function countCharacters(root: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const folder of SHOWN_FOLDERS)
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (!entry.isFile() || !SHOWN_FILES.test(path) || /\.test\.|fixture/.test(path)) continue;
      for (const character of new Set(readFileSync(path, 'utf8').normalize('NFC')))
        counts.set(character, (counts.get(character) ?? 0) + 1);
    }
  return counts;
}

/** Reports when the font lacks syllables that many files use. */
export function checkFont(root: string): Finding[] {
  if (!existsSync(join(root, FONT_CHARACTERS))) return [];
  const held = new Set(readFileSync(join(root, FONT_CHARACTERS), 'utf8'));
  const missing = [...countCharacters(root)].filter(
    ([character, count]) => count >= COMMON && /[가-힣]/.test(character) && !held.has(character),
  );
  if (missing.length === 0) return [];
  const shown = missing.map(([character]) => character).join(' ');
  const message = `글꼴에 없는 글자가 여러 파일에 쓰인다: ${shown}. npm run font로 글꼴을 다시 만든다`;
  return [report('font-missing', { file: FONT_CHARACTERS, line: 1 }, message)];
}
