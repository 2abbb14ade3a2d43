import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// Most of a worker's imports, and of a command that a test starts, is compiling what the one before has compiled.
process.env.NODE_COMPILE_CACHE ??= resolve('.cache/node');

/** Stops what does not end by itself, ms. A slow machine is no failure: nothing is measured by it. */
const UNTIL_IT_HANGS = 900_000;

/** Files whose few lines take long; by itself Vitest begins with those that have most to say. */
const LONG = [
  ...[
    'build',
    'accessibility',
    'base-path',
    'broken-diagram-sight',
    'broken-on-desk',
    'broken-told',
    'budgets',
    'compare-typing',
  ],
  ...['dev', 'diagrams', 'narrowed-lists', 'offline', 'search-failures'],
  ...['situation-tables', 'situations', 'visual', 'ways-in'],
].map((name) => `/tests/${name}.test.ts`);

/** Begins with the long files, so that no worker is left with one of them at the end. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification): boolean => LONG.some((name) => moduleId.endsWith(name));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongFirst },
    // Node runs the code as it is: nothing is transformed, and no import is looked up again at each call.
    experimental: { viteModuleRunner: false },
    projects: [
      {
        test: {
          name: 'unit',
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
          include: ['tests/**/*.test.ts'],
          runner: './tests/lib/proving-runner.ts',
          testTimeout: UNTIL_IT_HANGS,
          hookTimeout: UNTIL_IT_HANGS,
          // A page on a slow machine takes its time; the default of a second says more about the machine than about the page.
          expect: { poll: { timeout: 30_000 } },
          // What a file opens it closes: only modules are shared, of which Playwright alone takes most of a second.
          isolate: false,
        },
      },
    ],
  },
});
