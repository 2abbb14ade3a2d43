import { join } from 'node:path';
import type { Change } from '../../src/model/change.ts';
import { historyOf, readChanges } from './changes.ts';
import { hashFiles } from './inputs-hash.ts';
import { keepUnder, nameOfParts } from './kept-file.ts';

const KEPT = '.cache/changes.json';
/** What reads the history, and keeps it. */
const CODE = ['scripts/lib/changes.ts', 'scripts/lib/kept-file.ts', 'src/model/change.ts'];

/** The last days of the content as {@link readChanges} has them: it takes most of a second, and the same history is read once. */
export async function keepChanges(root: string): Promise<readonly Change[]> {
  const history = historyOf(root);
  if (history === undefined) return readChanges(root);
  return keepUnder(join(root, KEPT), nameOfParts(history, hashFiles(CODE, root)), () => readChanges(root));
}

const MODULE = 'virtual:changes';

/** A Vite plugin: `import changes from 'virtual:changes'`. A build reads them from its start, while it has other things to do. */
export function changesModule(root: string, isDev: boolean) {
  const begun = isDev ? undefined : keepChanges(root);
  // Whoever asks for them is told.
  begun?.catch(() => undefined);
  return {
    name: 'saa:changes',
    resolveId: { filter: { id: /^virtual:changes$/ }, handler: (): string => `\0${MODULE}` },
    load: {
      filter: { id: /^\0virtual:changes$/ },
      handler: async (): Promise<string> => `export default ${JSON.stringify(await (begun ?? keepChanges(root)))};`,
    },
  };
}
