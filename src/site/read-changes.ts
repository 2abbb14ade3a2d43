import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { changes, type Change, type ChangedTopic } from '../model/change.ts';

/** The changes for builds without the history: an archive, a shallow clone. */
export const CHANGES_FILE = 'content/_changes.json';

/** So many days are told of; older ones are in the history itself. */
const MOST = 30;
const TOPICS = 'content/*/*.mdx';
const TOPIC = /^content\/([a-z]+)\/([a-z0-9-]+)\.mdx$/;
/** What git calls a folder without files: what was there before the first commit. */
const NOTHING = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/** What git says; `undefined` where it fails. A build goes on meanwhile. */
async function git(root: string, args: readonly string[], input = ''): Promise<string | undefined> {
  const run = promisify(execFile)('git', ['-C', root, ...args], { maxBuffer: 512 * 1024 * 1024 });
  // One that ends without reading says why by its status.
  run.child.stdin?.on('error', () => undefined).end(input);
  return run.then(
    ({ stdout }) => stdout,
    () => undefined,
  );
}

/** An entry of a list in the head of a topic as a patch has it: its fields, each before and after. */
interface Entry {
  readonly isNew: boolean;
  readonly fields: Map<string, { before?: string; after?: string }>;
}

/** The entries of lists that a patch of a topic touches. */
function entriesOf(patch: string): Entry[] {
  const found: Entry[] = [];
  for (const line of patch.split('\n')) {
    if (line.startsWith('@@')) found.push({ isNew: false, fields: new Map() });
    const [, sign, dash, name = '', text = ''] = /^([ +-])  (- |  )(?:\{ )?(\w+): (.+)$/.exec(line) ?? [];
    if (sign === undefined) continue;
    if (dash === '- ') found.push({ isNew: sign === '+', fields: new Map() });
    const value = text.replaceAll(/^(['"])(.*)\1$/g, '$2');
    const { fields } = found.at(-1) ?? { fields: new Map<string, object>() };
    fields.set(name, {
      ...fields.get(name),
      ...(sign === '+' ? {} : { before: value }),
      ...(sign === '-' ? {} : { after: value }),
    });
  }
  return found;
}

/** What became of a topic, by its part of a patch. */
function changeOf(patch: string): ChangedTopic[] {
  const [, path = ''] = / b\/(.+)$/m.exec(patch.slice(0, patch.indexOf('\n'))) ?? [];
  const [, domain, slug] = TOPIC.exec(path) ?? [];
  if (domain === undefined || slug === undefined) return [];
  const head = patch.slice(0, patch.indexOf('@@') + 1);
  const how = /^new file/m.test(head) ? 'added' : /^deleted file/m.test(head) ? 'removed' : 'changed';
  const entries = how === 'changed' ? entriesOf(patch) : [];
  const came = entries.filter(({ isNew }) => isNew);
  const having = (name: string): number =>
    came.filter(({ fields }) => fields.has(name) && fields.get(name)?.before === undefined).length;
  return [
    {
      ...{ id: `${domain}/${slug}`, how },
      values: entries.flatMap(({ isNew, fields }) => {
        const { before, after } = fields.get('value') ?? {};
        const label = fields.get('label')?.after;
        return isNew || label === undefined || before === undefined || after === undefined || before === after
          ? []
          : [{ label, before, after }];
      }),
      facts: came.flatMap(({ fields }) => {
        const [label, value] = [fields.get('label')?.after, fields.get('value')?.after];
        return label === undefined || value === undefined ? [] : [{ label, value }];
      }),
      ...{ scenarios: having('situation'), corrections: having('right') },
    },
  ];
}

/** More became of it than that it reads otherwise. */
const isTold = ({ how, values, facts, scenarios, corrections }: ChangedTopic): boolean =>
  how !== 'changed' || values.length + facts.length + scenarios + corrections > 0;

/** Whether all of the history is there; a work tree inside another repository has none of its own. */
export const hasWholeHistory = async (root: string): Promise<boolean> =>
  existsSync(join(root, '.git')) && (await git(root, ['rev-parse', '--is-shallow-repository']))?.trim() === 'false';

/** How topics of one tree became those of another, as patches, of many pairs at once: each process that is begun takes its time. */
const diffs = async (root: string, pairs: readonly string[]): Promise<string[]> =>
  (
    (await git(
      root,
      ['diff-tree', '--stdin', '-p', '-U3', '--no-renames', '--no-color', '--no-ext-diff', '--', TOPICS],
      pairs.map((pair) => `${pair}\n`).join(''),
    )) ?? ''
  )
    .split(/^[0-9a-f]{40,} [0-9a-f]{40,}\n/m)
    .slice(1);

/** The last days of the content: from the history where it is whole, else from the file; none where neither is. */
export async function readChanges(root: string): Promise<Change[]> {
  const log = (await hasWholeHistory(root)) ? await git(root, ['log', '--format=%cs %T', '--', TOPICS]) : undefined;
  if (log === undefined) {
    const file = join(root, CHANGES_FILE);
    if (!existsSync(file)) return [];
    try {
      return changes.parse(JSON.parse(readFileSync(file, 'utf8')));
    } catch {
      throw new Error(`${CHANGES_FILE}: 읽을 수 없다. 온전한 이력이 있는 곳에서 npm run changes로 다시 쓴다.`);
    }
  }
  const commits = log.split('\n').flatMap((line) => {
    const [day, tree] = line.split(' ');
    return day === undefined || tree === undefined ? [] : [{ day, tree }];
  });
  // The last of each day.
  const days = [...Map.groupBy(commits, ({ day }) => day)].map(([day, [last]]) => ({
    day,
    tree: last?.tree ?? NOTHING,
  }));
  const told = days.slice(0, MOST);
  const patches = await diffs(
    root,
    told.map(({ tree }, at) => `${days[at + 1]?.tree ?? NOTHING} ${tree}`),
  );
  return told.flatMap(({ day }, at): Change[] => {
    const all = (patches[at] ?? '').split(/^diff --git /m).flatMap(changeOf);
    const [topics, rest] = [all.filter(isTold), all.filter((one) => !isTold(one))];
    return all.length === 0 ? [] : [{ day, topics, reworded: rest.map(({ id }) => id) }];
  });
}
