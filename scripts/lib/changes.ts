import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changes, type Change } from '../../src/model/change.ts';

/** The changes for builds without the history: an archive, a shallow clone. */
export const CHANGES_FILE = 'content/_changes.json';

/** As many as a page and a feed show; older ones are in the history itself. */
const MOST = 150;
const COMMIT = '\u0001';
const TOPIC = /^content\/([a-z]+)\/([a-z0-9-]+)\.mdx$/;
/** `content(ml): Kendra is closed` → what stands behind the colon; other texts stay as they are. */
const reasonOf = (subject: string): string => subject.replace(/^[a-z]+(?:\([^)]*\))?!?:\s*/, '');

function git(root: string, args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', ['-C', root, ...args], {
    encoding: 'utf8',
    maxBuffer: 512 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout : undefined;
}

/** Values of facts in a hunk that took the place of each other, in order. */
function valuesOf(patch: string): { before: string; after: string }[] {
  return patch.split(/^@@.*$/m).flatMap((hunk) => {
    const side = (sign: string): string[] =>
      [...hunk.matchAll(new RegExp(`^\\${sign}    value: (.+)$`, 'gm'))].map(([, value = '']) =>
        value.replaceAll(/^(['"])(.*)\1$/g, '$2'),
      );
    const [before, after] = [side('-'), side('+')];
    // Unlike many: facts came or went, and which took whose place cannot be told.
    if (before.length !== after.length) return [];
    return before.flatMap((value, index) => {
      const now = after[index] ?? '';
      return value === now ? [] : [{ before: value, after: now }];
    });
  });
}

/** Reads the changes of `content/` from what `git log -p -U0` printed, the newest first. */
function readLog(log: string): Change[] {
  return log
    .split(COMMIT)
    .slice(1)
    .flatMap((entry): Change[] => {
      const end = entry.indexOf('\n');
      const [day = '', ...subject] = entry.slice(0, end).split(' ');
      const topics = entry
        .slice(end)
        .split(/^diff --git /m)
        .slice(1)
        .flatMap((patch) => {
          const [, path = ''] = / b\/(.+)$/m.exec(patch.slice(0, patch.indexOf('\n'))) ?? [];
          const [, domain, slug] = TOPIC.exec(path) ?? [];
          if (domain === undefined || slug === undefined) return [];
          const head = patch.slice(0, patch.indexOf('@@') + 1);
          const how = /^new file/m.test(head) ? 'added' : /^deleted file/m.test(head) ? 'removed' : 'changed';
          return [{ id: `${domain}/${slug}`, how, values: how === 'changed' ? valuesOf(patch) : [] } as const];
        });
      return topics.length === 0 ? [] : [{ day, why: reasonOf(subject.join(' ')), topics }];
    });
}

/** What tells one history of the content from another; `undefined` where there is none that is whole. */
export function historyOf(root: string): string | undefined {
  // A work tree inside another repository has no history of its own.
  if (!existsSync(join(root, '.git')) || git(root, ['rev-parse', '--is-shallow-repository'])?.trim() !== 'false')
    return undefined;
  return git(root, ['log', '-1', '--format=%H', '--', 'content'])?.trim();
}

/** The last changes of the content: from the history where it is whole, else from the file; none where neither is. */
export function readChanges(root: string): Change[] {
  if (historyOf(root) !== undefined) {
    const format = `--format=${COMMIT}%cs %s`;
    // Changes that touch no topic are dropped, so that more is asked for than is kept.
    const log = git(root, [
      'log',
      `-${MOST * 2}`,
      '-p',
      '-U0',
      '--no-renames',
      '--no-color',
      '--no-ext-diff',
      format,
      '--',
      'content/*/*.mdx',
    ]);
    if (log !== undefined) return readLog(log).slice(0, MOST);
  }
  const file = join(root, CHANGES_FILE);
  return existsSync(file) ? changes.parse(JSON.parse(readFileSync(file, 'utf8'))) : [];
}

const MODULE = 'virtual:changes';

/** A Vite plugin: `import changes from 'virtual:changes'`. */
export const changesModule = (root: string) => ({
  name: 'saa:changes',
  resolveId: (source: string): string | undefined => (source === MODULE ? `\0${MODULE}` : undefined),
  load: (id: string): string | undefined =>
    id === `\0${MODULE}` ? `export default ${JSON.stringify(readChanges(root))};` : undefined,
});
