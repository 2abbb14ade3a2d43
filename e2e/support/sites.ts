import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';

const firstPort = Number(process.env.E2E_PORT ?? 5100);

/** Where the sites are served. */
export const PORTS = { fixture: firstPort, basePath: firstPort + 1, dist: firstPort + 2 } as const;

const FIXTURE = 'e2e/fixture/content';
const ROOM = '.cache/e2e';
/** What of the project is no part of a small one: its own content, what is made, and what only its makers read. */
const LEFT_OUT = new Set([
  ...['.astro', '.cache', '.git', '.github', 'content', 'coverage', 'dist', 'dist.before', 'dist.next'],
  ...['docs', 'drafts', 'e2e', 'node_modules', 'tests'],
]);

/** When the newest file or folder at a path was changed, in milliseconds. */
function changedAt(path: string): number {
  const info = statSync(path);
  if (!info.isDirectory()) return info.mtimeMs;
  return Math.max(info.mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))));
}

function run(folder: string, args: readonly string[], environment: NodeJS.ProcessEnv): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
  if (status !== 0) throw new Error(`${args.join(' ')} failed in ${folder}\n${stdout}\n${stderr}`);
}

/**
 * Builds the fixture site: this project's code with the content of `e2e/fixture/content`, by the project's own commands.
 * Does nothing where no input is newer than the site.
 *
 * @param name of its folder in `.cache/e2e/`
 * @param environment address of the site: `SITE_URL`, `BASE_PATH`
 * @returns folder of the built site
 * @throws where a command fails, with everything that it printed
 */
export function buildFixtureSite(name: string, environment: NodeJS.ProcessEnv): string {
  const folder = resolve(ROOM, name);
  const dist = join(folder, 'dist');
  const inputs = readdirSync('.').filter((entry) => !LEFT_OUT.has(entry));
  if (existsSync(dist) && Math.max(...[...inputs, FIXTURE].map(changedAt)) < statSync(dist).mtimeMs) return dist;

  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const started = new Date();
  for (const input of inputs) cpSync(input, join(folder, input), { recursive: true });
  cpSync(FIXTURE, join(folder, 'content'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  run(folder, ['scripts/diagrams.ts'], environment);
  run(folder, ['scripts/build.ts'], environment);
  // What changes while it is built is newer than it.
  utimesSync(dist, started, started);
  return dist;
}
