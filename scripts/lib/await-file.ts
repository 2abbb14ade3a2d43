import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Plugin } from 'vite';

/** Longer than any machine takes to cut a font. */
const PATIENCE_MS = 60_000;

/** Waits for a file that another process is about to put in place; gives up without a word when it never comes, or a signal says so. */
export async function awaitFile(path: string, signal = AbortSignal.timeout(PATIENCE_MS)): Promise<void> {
  while (!existsSync(path) && !signal.aborted) await setTimeout(20);
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
