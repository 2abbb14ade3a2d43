import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** Longer than any machine takes to cut a font. */
const PATIENCE_MS = 60_000;

/** A Vite plugin: pages are compiled while the font is still being cut by another process, and wait only where they name it. */
export function awaitFont(path: string): {
  name: string;
  enforce: 'pre';
  resolveId: (source: string) => Promise<undefined>;
} {
  return {
    name: 'saa:await-font',
    enforce: 'pre',
    async resolveId(source) {
      if (!source.includes('fonts/site.woff2')) return;
      for (const start = performance.now(); !existsSync(path) && performance.now() - start < PATIENCE_MS;)
        await setTimeout(50);
    },
  };
}
