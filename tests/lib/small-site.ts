import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildEnvironment } from './build-environment.ts';
import { CODE, hashProject } from './project-code.ts';

/** What a build takes once the diagram is drawn. The share pictures are left out: no test looks at them here. */
const STEPS = [
  'scripts/check.ts',
  'scripts/subset-font.ts',
  'node_modules/astro/bin/astro.mjs build',
  'scripts/index-search.ts --dist dist',
  'scripts/pack-offline.ts --dist dist',
];

/** What those make. */
const MADE = ['.cache', 'content', 'dist'];

/** A project of its own in a temporary folder. */
export interface SmallSite {
  readonly folder: string;
  /** Runs a command of the project under the site's address; hands back its exit code and everything it printed. */
  readonly run: (command: string) => { status: number | null; output: string };
}

/** Writes the project of three topics (`tests/small-site/content`) with this project's code. The caller removes the folder. */
export function writeSmallSite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'saa-small-'));
  for (const name of CODE) cpSync(name, join(folder, name), { recursive: true });
  cpSync('tests/small-site/content', join(folder, 'content'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Where sites that were built are kept, each by all that it was built from. */
const BUILT = '.cache/small-sites';

/** Where something made of a project is kept: by a name that no other code, content or packages have, and one of its own. */
function placeOf(folder: string, name: string): string {
  const made = `${hashProject(folder)}-${hashProject('.', ['tests/lib/small-site.ts'])}`;
  for (const old of existsSync(BUILT) ? readdirSync(BUILT) : [])
    if (!old.startsWith(made)) rmSync(join(BUILT, old), { recursive: true, force: true });
  return join(BUILT, `${made}-${name}`);
}

/** Keeps some of a project's folders at a place. */
function keep(folder: string, names: readonly string[], place: string): void {
  const part = `${place}.${process.pid}`;
  for (const name of names) cpSync(join(folder, name), join(part, name), { recursive: true });
  // Another file may have made the same meanwhile.
  if (existsSync(place)) rmSync(part, { recursive: true });
  else renameSync(part, place);
}

const DRAWN = ['content/_diagrams'];

/** Draws the diagram of a project from {@link writeSmallSite}: once for all files. */
export function drawSmallSite(folder: string): void {
  const place = placeOf(folder, 'drawn');
  if (existsSync(place)) {
    cpSync(place, folder, { recursive: true });
    return;
  }
  const { status, output } = runIn(folder, 'scripts/diagrams.ts');
  if (status !== 0) throw new Error(output);
  keep(folder, DRAWN, place);
}

/** Runs a command of a project; hands back its exit code and everything it printed. */
export function runIn(
  folder: string,
  command: string,
  environment: Readonly<Record<string, string>> = {},
): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, command.split(' '), {
    cwd: folder,
    encoding: 'utf8',
    env: buildEnvironment({ ...environment, ASTRO_TELEMETRY_DISABLED: '1' }),
  });
  return { status, output: `${stdout}\n${stderr}` };
}

/**
 * The site of three topics (`tests/small-site/content`) with this project's code, under any address, so that tests of addresses need not
 * build all of the content again. It is built once for all files that ask for the same. The caller removes the folder.
 */
export function buildSmallSite(environment: Readonly<Record<string, string>>): SmallSite {
  const folder = writeSmallSite();
  const address = createHash('sha256').update(JSON.stringify(environment)).digest('hex').slice(0, 16);
  const kept = placeOf(folder, address);
  const run = (command: string): { status: number | null; output: string } => runIn(folder, command, environment);
  if (existsSync(kept)) {
    for (const name of MADE) cpSync(join(kept, name), join(folder, name), { recursive: true });
    return { folder, run };
  }
  drawSmallSite(folder);
  for (const step of STEPS) {
    const { status, output } = run(step);
    if (status !== 0) throw new Error(`${step} failed\n${output}`);
  }
  keep(folder, MADE, kept);
  return { folder, run };
}
