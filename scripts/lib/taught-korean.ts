import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const TAUGHT = fileURLToPath(new URL('../../src/matching/taught-korean.ts', import.meta.url));

/** Leaves out of the worker that checks notes what its data have the results of: how verbs are conjugated, and how letters are typed. */
export const taughtKorean: Plugin = {
  name: 'saa:taught-korean',
  enforce: 'pre',
  resolveId: (id, importer = '') =>
    /\/src\/korean\/[^/]+$/.test(importer) && /^\.\/(?:allomorphs|jamo)\.ts$/.test(id) ? TAUGHT : undefined,
};
