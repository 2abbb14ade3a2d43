import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildEnvironment } from './lib/build-environment.ts';
import { writeSmallSite } from './lib/small-site.ts';

let project = '';
beforeAll(() => {
  project = writeSmallSite();
  const { status, output } = run('scripts/diagrams.ts');
  if (status !== 0) throw new Error(output);
});
afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

function run(command: string, more: Readonly<Record<string, string>> = {}): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, command.split(' '), {
    cwd: project,
    encoding: 'utf8',
    env: buildEnvironment(more),
  });
  return { status, output: `${stdout}\n${stderr}` };
}
const start = (): ChildProcess =>
  spawn(process.execPath, ['scripts/build.ts'], {
    cwd: project,
    env: buildEnvironment({}),
    stdio: 'ignore',
    detached: true,
  });

/** Every file of the site with its content's length, and what its first page says. */
function readSite(): string {
  const dist = join(project, 'dist');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).sort();
  return JSON.stringify([files.map((path) => [path, statSync(join(dist, path)).size]), page()]);
}
const page = (): string => readFileSync(join(project, 'dist/storage/s3/index.html'), 'utf8');
const write = (text: string): void => {
  writeFileSync(join(project, 'content/storage/s3.mdx'), text);
};

describe('a build', () => {
  it('makes a whole site without server code, and does nothing when nothing changed', () => {
    const { status, output } = run('scripts/build.ts');
    expect({ status, output }).toMatchObject({ status: 0 });
    expect(existsSync(join(project, 'dist/pagefind'))).toBe(true);
    expect(existsSync(join(project, 'dist/og/storage/s3.png'))).toBe(true);
    expect(existsSync(join(project, 'dist/.prerender'))).toBe(false);
    const before = statSync(join(project, 'dist/index.html')).mtimeMs;
    expect(run('scripts/build.ts').output).toContain('바뀐 것이 없다');
    expect(statSync(join(project, 'dist/index.html')).mtimeMs).toBe(before);
  });

  it('says the topic and the reason when it fails, and leaves the site before as it was', () => {
    const before = readSite();
    const text = readFileSync(join(project, 'content/storage/s3.mdx'), 'utf8');
    write(`${text}\n\n[[storage/nothing]]\n`);
    const { status, output } = run('scripts/build.ts');
    expect(status).toBe(1);
    expect(output).toContain('storage/nothing');
    expect(readSite()).toBe(before);
    write(text);
  });

  it('that is killed at any moment leaves the site before, or all of the new; the next one completes the new', async () => {
    const before = readSite();
    const text = readFileSync(join(project, 'content/storage/s3.mdx'), 'utf8');
    write(`${text}\n\n새로 온 문장이다.\n`);
    let left = before;
    for (const delay of [300, 2000, 4500]) {
      const build = start();
      await setTimeout(delay);
      if (build.exitCode !== null) break;
      process.kill(-(build.pid ?? 0), 'SIGKILL');
      await once(build, 'exit');
      left = readSite();
      // Quick enough, it had put the new site there and was about to end.
      if (left !== before) break;
    }
    const { status, output } = run('scripts/build.ts');
    expect({ status, output }).toMatchObject({ status: 0 });
    expect(page()).toContain('새로 온 문장이다.');
    expect([before, readSite()]).toContain(left);
    expect(readdirSync(join(project, '.cache'))).not.toContain('builds');
  });

  it('after a change is to the byte what a build of everything is', () => {
    const files = (folder: string): [string, string][] => {
      const paths = readdirSync(join(project, folder), { recursive: true, withFileTypes: true });
      return paths
        .filter((entry) => entry.isFile())
        .map((entry): [string, string] => {
          const path = join(entry.parentPath, entry.name);
          return [relative(join(project, folder), path), readFileSync(path, 'latin1')];
        })
        .sort(([a], [b]) => (a < b ? -1 : 1));
    };
    const { status, output } = run('scripts/build.ts --force', { OUT_DIR: 'forced' });
    expect({ status, output }).toMatchObject({ status: 0 });
    expect(files('dist').length).toBeGreaterThan(100);
    expect(files('dist')).toEqual(files('forced'));
    rmSync(join(project, 'forced'), { recursive: true });
  });

  it('after a change takes over the pages that stay, and makes what a build of everything makes', () => {
    const before = join(project, 'dist');
    const text = readFileSync(join(project, 'content/storage/s3.mdx'), 'utf8');
    const pages = (folder: string, more = {}): { output: string; files: [string, string][] } => {
      const { status, output } = run('node_modules/astro/bin/astro.mjs build', { OUT_DIR: folder, ...more });
      expect({ status, output }).toMatchObject({ status: 0 });
      const paths = readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' }).sort();
      const files = paths.filter((path) => /\.(?:html|json|md|xml|txt|svg)$/.test(path));
      return { output, files: files.map((path) => [path, readFileSync(join(project, folder, path), 'utf8')]) };
    };
    expect(run('scripts/build.ts --force')).toMatchObject({ status: 0 });
    // Prose is shown by its own pages; a title by those of its neighbours too.
    for (const [changed, kept] of [
      [`${text}\n\n글 한 줄을 더한다.\n`, 5],
      [text.replace(/^title: .*$/m, 'title: 새 이름'), 0],
    ] as const) {
      write(changed);
      const incremental = pages('incremental', { SITE_BEFORE: before });
      expect(incremental.output).toContain(`그대로 둔 쪽 ${kept}개`);
      expect(incremental.files).toEqual(pages('whole').files);
    }
    write(text);
  });

  it('sees where mistakes are reported change', () => {
    expect(page()).not.toContain('issues.example');
    expect(run('scripts/build.ts', { REPORT_URL: 'https://issues.example/new' })).toMatchObject({ status: 0 });
    expect(page()).toContain('issues.example');
  });
});
