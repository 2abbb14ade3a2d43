import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildEnvironment } from './build-environment.ts';

const CODE = ['src', 'public', 'scripts', 'assets', 'hosting', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
/** What a build takes, the diagram drawn on the way. The share pictures are left out: no test looks at them here. */
const STEPS = [
  'scripts/diagrams.ts',
  'scripts/check.ts',
  'scripts/subset-font.ts',
  'node_modules/astro/bin/astro.mjs build',
  'scripts/index-search.ts --dist dist',
  'scripts/pack-offline.ts --dist dist',
];

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

/**
 * Builds the site of three topics (`tests/small-site/content`) with this project's code, under any address, so that tests
 * of addresses need not build all of the content again. The caller removes the folder.
 */
export function buildSmallSite(environment: Readonly<Record<string, string>>): SmallSite {
  const folder = writeSmallSite();
  const env = buildEnvironment({ ...environment, ASTRO_TELEMETRY_DISABLED: '1' });
  const run = (command: string): { status: number | null; output: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, command.split(' '), {
      cwd: folder,
      encoding: 'utf8',
      env,
    });
    return { status, output: `${stdout}\n${stderr}` };
  };
  for (const step of STEPS) {
    const { status, output } = run(step);
    if (status !== 0) throw new Error(`${step} failed\n${output}`);
  }
  return { folder, run };
}
