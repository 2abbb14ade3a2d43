import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Most of a command that a test starts is compiling what the one before has compiled. */
const env = { NODE_COMPILE_CACHE: resolve('.cache/node') };

/** Stops what does not end by itself, ms. A slow machine is no failure: nothing is measured by it. */
const UNTIL_IT_HANGS = 900_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          env,
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          testTimeout: UNTIL_IT_HANGS,
          hookTimeout: UNTIL_IT_HANGS,
          // Files share the modules they import: a third of the run is loading them again. No unit keeps state in a module.
          isolate: false,
        },
      },
      {
        test: {
          name: 'browser',
          env,
          include: ['tests/**/*.test.ts'],
          testTimeout: UNTIL_IT_HANGS,
          hookTimeout: UNTIL_IT_HANGS,
          // A page on a slow machine takes its time; the default of a second says more about the machine than about the page.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
