import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildEnvironment } from './lib/build-environment.ts';
import { keepProofsByCode } from './lib/code-proof.ts';
import { drawSmallSite, runIn, writeSmallSite } from './lib/small-site.ts';

keepProofsByCode(import.meta.filename, 'tests/small-site');

let project = '';
beforeAll(() => {
  project = writeSmallSite();
  drawSmallSite(project);
});
afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

const run = (command: string, more?: Readonly<Record<string, string>>) => runIn(project, command, more);
const start = (more: Readonly<Record<string, string>>): ChildProcess =>
  spawn(process.execPath, ['scripts/build.ts'], {
    cwd: project,
    env: buildEnvironment(more),
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

  it('after a change takes over the pages that stay, and is to the byte what a build of everything is', () => {
    const text = readFileSync(join(project, 'content/storage/s3.mdx'), 'utf8');
    const files = (folder: string): Map<string, string> => {
      const entries = readdirSync(join(project, folder), { recursive: true, withFileTypes: true });
      const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
      return new Map(paths.sort().map((path) => [relative(join(project, folder), path), readFileSync(path, 'latin1')]));
    };
    const make = (command: string, more: Readonly<Record<string, string>> = {}): string => {
      const { status, output } = run(command, more);
      expect({ status, output }).toMatchObject({ status: 0 });
      return output;
    };
    const makePages = (): string => {
      rmSync(join(project, 'pages'), { recursive: true, force: true });
      return make('node_modules/astro/bin/astro.mjs build', { OUT_DIR: 'pages', SITE_BEFORE: join(project, 'dist') });
    };
    // Prose is shown by its page, its Markdown and the printed set of its domain. What reads all prose are the plan by the minutes, the
    // names and the pairs of the picker, and the check of notes; two pages are written into when all are made (`preloadScripts`).
    const changed = `${text}\n\n글 한 줄을 더한다.\n`;
    write(changed);
    const remade = makePages();
    expect(remade).toContain(`새로 만든 쪽 ${3 + 2 + 2 + 2 + 2}개`);
    // The code is the same, and was bundled before.
    expect(remade).not.toContain('[vite]');
    // Where other pages are found than there were, the code is bundled after all, around the pages of topics that are in place.
    const pages = files('pages');
    const record = join(project, '.cache/pages.json');
    const noted = JSON.parse(readFileSync(record, 'utf8')) as { pages: Record<string, unknown> };
    writeFileSync(
      record,
      JSON.stringify({ ...noted, pages: { ...noted.pages, 'gone.json': noted.pages['index.html'] } }),
    );
    expect(makePages()).toContain('[vite]');
    expect(files('pages')).toEqual(pages);
    make('scripts/build.ts');
    make('scripts/build.ts --force', { OUT_DIR: 'forced' });
    expect(files('dist').size).toBeGreaterThan(100);
    expect(files('dist')).toEqual(files('forced'));
    // A title is shown by any page, and so is what the data of the content says.
    write(changed.replace(/^title: .*$/m, 'title: 새 이름'));
    const made = makePages();
    expect(made).toContain('[vite]');
    expect(made).toContain('그대로 둔 쪽 0개');
    write(changed);
    appendFileSync(join(project, 'content/_glossary.yaml'), '\n# another\n');
    expect(makePages()).toContain('그대로 둔 쪽 0개');
    for (const folder of ['pages', 'forced']) rmSync(join(project, folder), { recursive: true });
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
    expect(page()).not.toContain('issues.example');
    // What changes is where mistakes are reported, which a build sees as it sees another text.
    const elsewhere = { REPORT_URL: 'https://issues.example/new' };
    let left = before;
    for (const delay of [300, 2000, 4500]) {
      const build = start(elsewhere);
      await setTimeout(delay);
      if (build.exitCode !== null) break;
      process.kill(-(build.pid ?? 0), 'SIGKILL');
      await once(build, 'exit');
      left = readSite();
      // Quick enough, it had put the new site there and was about to end.
      if (left !== before) break;
    }
    const { status, output } = run('scripts/build.ts', elsewhere);
    expect({ status, output }).toMatchObject({ status: 0 });
    expect(page()).toContain('issues.example');
    expect([before, readSite()]).toContain(left);
    expect(readdirSync(join(project, '.cache'))).not.toContain('builds');
  });
});
