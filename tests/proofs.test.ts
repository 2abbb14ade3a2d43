/** What is proved once is opened again as soon as anything that a page loads says something else. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './lib/browser.ts';
import { CodeProof } from './lib/code-proof.ts';
import { hashCode, SiteFiles } from './lib/loaded-files.ts';
import { ProofRecord } from './lib/proof-record.ts';
import { byItsPages, Proofs } from './lib/proved.ts';
import { askedFor, serve } from './lib/static-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'proofs-'));
const dist = join(folder, 'dist');
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const FILES = {
  'dist/404.html': 'nothing',
  'dist/robots.txt': 'all',
  'dist/a/index.html': `<!doctype html><link rel="stylesheet" href="/_astro/look.AAAAAAAA.css">
    <script type="module" src="/_astro/page.BBBBBBBB.js"></script><img src="/pictures/a.svg" alt="">`,
  'dist/b/index.html': '<!doctype html><title>b</title>',
  'dist/_astro/look.AAAAAAAA.css': '@font-face{font-family:x;src:url(/_astro/f.FFFFFFFF.woff2)}img{font-family:x}',
  'dist/_astro/page.BBBBBBBB.js':
    'import{base}from"./base.CCCCCCCC.js";import("./later.DDDDDDDD.js").then(()=>document.body.dataset.done=base);fetch("/data.json")',
  'dist/_astro/base.CCCCCCCC.js': 'export const base=1',
  'dist/_astro/later.DDDDDDDD.js': 'export{}',
  'dist/_astro/other.EEEEEEEE.js': 'export const other=1',
  'dist/pictures/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
};
const reset = (): void => {
  rmSync(dist, { recursive: true, force: true });
  for (const [path, text] of Object.entries(FILES)) write(path, text);
};

let browser: Browser;
let host: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  reset();
  browser = await launchBrowser();
  host = await serve(dist);
});
afterAll(async () => {
  await browser.close();
  await host.close();
  rmSync(folder, { recursive: true });
});

const visit = async (path = '/a/'): Promise<void> => {
  const page = await browser.newPage();
  await page.goto(`${host.origin}${path}`);
  if (path === '/a/') await page.locator('body[data-done]').waitFor();
  await page.close();
};
const KEPT = join(folder, 'kept.json');
/** Whether a proof is still one, as the next run finds out. */
const isProved = (by = 'code'): boolean => new ProofRecord(KEPT, new SiteFiles(dist), by).holds('a test');

describe('what is proved by a page', () => {
  beforeAll(async () => {
    askedFor.clear();
    await visit();
    const record = new ProofRecord(KEPT, new SiteFiles(dist), 'code');
    record.note(
      'a test',
      Array.from(askedFor, (url) => new URL(url).pathname),
    );
    record.write();
  });

  it('is what the next run finds, with each file that was loaded by its name alone', () => {
    expect(isProved()).toBe(true);
    const kept = readFileSync(KEPT, 'utf8');
    for (const name of ['a/index.html', '_astro/look.css', '_astro/base.js', '_astro/later.js', 'pictures/a.svg'])
      expect(kept).toContain(`"${name}"`);
  });

  it.each([
    ['a/index.html', '<p>another text</p>'],
    ['_astro/look.AAAAAAAA.css', 'img{color:red}'],
    ['_astro/page.BBBBBBBB.js', ';'],
    ['_astro/base.CCCCCCCC.js', ';'],
    ['_astro/later.DDDDDDDD.js', ';'],
    ['pictures/a.svg', '<g/>'],
    ['data.json', '{}'],
    ['404.html', 'another'],
  ])('is opened again after a change of %s', (path, more) => {
    const before = path in FILES ? readFileSync(join(dist, path), 'utf8') : '';
    write(`dist/${path}`, before + more);
    expect(isProved()).toBe(false);
    reset();
    expect(isProved()).toBe(true);
  });

  it('is opened again by other code, and in another browser', () => {
    expect(isProved('other code')).toBe(false);
  });

  it('is opened again when a file that it loaded is gone, and when there is another of the name', () => {
    rmSync(join(dist, 'pictures/a.svg'));
    expect(isProved()).toBe(false);
    reset();
    write('dist/_astro/base.GGGGGGGG.js', 'export const base=2');
    expect(isProved()).toBe(false);
    reset();
  });

  it('stays after a change of what it did not load, and of names that say the bytes of other files', () => {
    write('dist/b/index.html', 'another');
    write('dist/_astro/other.EEEEEEEE.js', 'another');
    expect(isProved()).toBe(true);
    renameSync(join(dist, '_astro/base.CCCCCCCC.js'), join(dist, '_astro/base.HHHHHHHH.js'));
    write('dist/_astro/page.BBBBBBBB.js', FILES['dist/_astro/page.BBBBBBBB.js'].replace('CCCCCCCC', 'HHHHHHHH'));
    expect(isProved()).toBe(true);
    reset();
  });

  it('is nothing without a page', () => {
    const record = new ProofRecord(join(folder, 'none.json'), new SiteFiles(dist), 'code');
    record.note('b', ['/robots.txt']);
    expect(record.holds('b')).toBe(false);
  });
});

it('the code of a test is its own and all that it imports', () => {
  const module = join(folder, 'x.test.ts');
  write('x.test.ts', "import { a } from './lib/a.ts';\n");
  write('lib/a.ts', "export { b as a } from './b.ts';\n");
  write('lib/b.ts', 'export const b = 1;\n');
  const before = hashCode(module);
  expect(hashCode(module)).toBe(before);
  write('lib/b.ts', 'export const b = 2;\n');
  expect(hashCode(module)).not.toBe(before);
  write('lib/b.ts', "import 'vitest';\nexport const b = 1;\n");
  expect(hashCode(module)).not.toBe(before);
});

describe('what is proved by the code of the project', () => {
  const root = join(folder, 'project');
  const module = join(folder, 'whole.test.ts');
  const isWhole = (...parts: string[]): boolean =>
    new CodeProof(module, parts, { root, records: join(folder, 'whole') }).holds();
  beforeAll(() => {
    write('whole.test.ts', "import './whole/lib.ts';\n");
    write('whole/lib.ts', '');
    for (const path of ['src/a.ts', 'src/a.test.ts', 'scripts/b.ts', 'package.json', 'content/c.mdx', 'tests/d/e.md'])
      write(`project/${path}`, 'before');
    new CodeProof(module, ['tests/d'], { root, records: join(folder, 'whole') }).write();
  });

  it('holds for the next run, and for no other parts', () => {
    expect(isWhole('tests/d')).toBe(true);
    expect(isWhole()).toBe(false);
  });

  it.each([
    'project/src/a.ts',
    'project/scripts/b.ts',
    'project/package.json',
    'project/tests/d/e.md',
    'whole.test.ts',
    'whole/lib.ts',
  ])('is opened again after a change of %s', (path) => {
    const before = readFileSync(join(folder, path), 'utf8');
    write(path, `${before}// more`);
    expect(isWhole('tests/d')).toBe(false);
    write(path, before);
    expect(isWhole('tests/d')).toBe(true);
  });

  it('is opened again when there is a file more or less, not for what it does not name, nor for other tests', () => {
    write('project/src/new.ts', '');
    expect(isWhole('tests/d')).toBe(false);
    rmSync(join(root, 'src/new.ts'));
    write('project/content/c.mdx', 'after');
    write('project/src/a.test.ts', 'after');
    expect(isWhole('tests/d')).toBe(true);
    rmSync(join(root, 'scripts/b.ts'));
    expect(isWhole('tests/d')).toBe(false);
  });
});

describe('of the tests of a file', () => {
  const records = join(folder, 'records');
  /** Runs some tests as one file does, and tells which of them were run. */
  async function run(
    mode: 'write' | 'kept' | 'none',
    tests: Readonly<Record<string, () => unknown>>,
  ): Promise<string[]> {
    const site = { browser, origin: host.origin };
    // As a file begins (`beginProofs`).
    askedFor.clear();
    const proofs = new Proofs(site, import.meta.filename, { records, folder: dist, mode });
    const ran: string[] = [];
    for (const [name, test] of Object.entries(tests))
      if (await proofs.perform(name, test).catch(() => false)) ran.push(name);
    proofs.close();
    return ran;
  }
  const TESTS = {
    first: () => visit('/b/'),
    second: () => visit('/b/'),
    third: () => visit('/a/'),
    'asks a worker': async () => {
      const context = await browser.newContext({ serviceWorkers: 'allow' });
      await (await context.newPage()).goto(`${host.origin}/b/`);
      await context.close();
    },
    'starts a program': async () => {
      spawnSync(process.execPath, ['--version']);
      await visit('/b/');
    },
    'opens no page': () => undefined,
  };
  const NEVER_KEPT = ['asks a worker', 'starts a program', 'opens no page'];

  it('the first is run, and each that nothing proves', async () => {
    expect(await run('write', TESTS)).toEqual(Object.keys(TESTS));
    expect(await run('kept', TESTS)).toEqual(['first', ...NEVER_KEPT]);
    expect(await run('none', TESTS)).toEqual(Object.keys(TESTS));
    write('dist/b/index.html', 'another');
    expect(await run('kept', TESTS)).toEqual(['first', 'second', ...NEVER_KEPT]);
    reset();
  });

  it('one that has failed is run again', async () => {
    const fails = (): never => {
      throw new Error('it failed');
    };
    write('dist/a/index.html', 'another');
    expect(await run('write', { ...TESTS, third: fails })).not.toContain('third');
    reset();
    expect(await run('kept', TESTS)).toContain('third');
  });

  it('each may go by what the file has read before, and a case of a table by its pages alone', async () => {
    const tests = {
      first: () => visit('/b/'),
      reads: async () => {
        readdirSync('tests/visual');
        await visit('/b/');
      },
      'is a case': byItsPages(() => visit('/b/')),
    };
    readFileSync('package.json');
    await run('write', tests);
    const kept = readFileSync(join(records, 'proofs.json'), 'utf8');
    expect(kept).toContain('"./package.json"');
    expect(kept).toContain('"./tests/visual/"');
    const { proofs, shared } = JSON.parse(kept) as {
      proofs: Record<string, string[]>;
      shared: Record<string, string[]>;
    };
    const filesOf = (name: string): string[] => shared[proofs[name]?.[1] ?? ''] ?? [];
    expect(filesOf('reads')).toContain('./tests/visual/');
    expect(filesOf('is a case')).not.toContain('./package.json');
  });
});
