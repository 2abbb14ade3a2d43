import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Plugin } from 'vite';

/** Longer than any machine takes to cut a font. */
const PATIENCE_MS = 60_000;

/** Waits for a file that another process is about to put in place; gives up without a word when it does not come in time. */
export async function awaitFile(path: string, patience = PATIENCE_MS): Promise<void> {
  for (const start = performance.now(); !existsSync(path) && performance.now() - start < patience;)
    await setTimeout(20);
}

/** A Vite plugin: pages are compiled while the font is still being cut by another process, and wait only where they name it. */
export const awaitFont = (path: string): Plugin => ({
  name: 'saa:await-font',
  enforce: 'pre',
  resolveId: {
    filter: { id: /fonts\/site\.woff2/ },
    async handler(): Promise<undefined> {
      await awaitFile(path);
    },
  },
});
