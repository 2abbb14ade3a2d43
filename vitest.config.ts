import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          testTimeout: 30_000,
          // Files share the modules they import: a third of the run is loading them again. No unit keeps state in a module.
          isolate: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 1_200_000,
          // A page on a slow machine takes its time; the default of a second says more about the machine than about the page.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
