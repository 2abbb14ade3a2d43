import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepBundles } from './bundle-one.ts';
import { hashInputs } from './inputs-hash.ts';
import { dropStaleFont, writeSiteFont } from './site-font.ts';
import { openScratch } from './scratch.ts';

const root = process.cwd();
const scratch = openScratch();
const { write } = scratch;

beforeEach(() => {
  for (const room of ['site', 'layouts', 'pages', 'components', 'model', 'diagrams']) write(`src/${room}/a.ts`, '');
  // Both read the project that they run in.
  process.chdir(scratch.folder);
  for (const name of ['SITE_URL', 'BASE_PATH', 'REPORT_URL']) vi.stubEnv(name, '');
  write('astro.config.mjs', '');
  write('content/storage/s3.mdx', '버킷');
  write('assets/fonts/PretendardVariable.woff2', 'font');
});
afterEach(() => {
  process.chdir(root);
  vi.unstubAllEnvs();
});

describe('the hash of a build', () => {
  it.each(['SITE_URL', 'BASE_PATH', 'REPORT_URL'])('changes with %s', (name) => {
    const before = hashInputs();
    vi.stubEnv(name, 'https://a.example');
    expect(hashInputs()).not.toBe(before);
  });

  it.each([
    ...['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', 'content/_notes.yaml'],
    ...['content/storage/s3.mdx', 'src/site/a.ts', 'scripts/build.ts', 'public/robots', 'assets/fonts/a.woff2'],
  ])('changes with %s', (path) => {
    const before = hashInputs();
    write(path, 'another');
    expect(hashInputs()).not.toBe(before);
  });

  it('does not change with tests, nor with the place of the site', () => {
    const before = hashInputs();
    write('src/site/a.test.ts', 'another');
    vi.stubEnv('OUT_DIR', '/elsewhere');
    expect(hashInputs()).toBe(before);
  });
});

describe('the font of the site', () => {
  /** Cuts with a fake that returns what it was given; says whether anything was cut. */
  const cut = async (): Promise<string> =>
    (await writeSiteFont((whole, text) => Promise.resolve(Buffer.from(`${whole.toString()}${text}`)))) ?? 'kept';

  it('is kept while nothing changed, and cut again for another character, another font, or when it is gone', async () => {
    expect(await cut()).toContain('글꼴');
    expect(await cut()).toBe('kept');
    write('content/storage/s3.mdx', '버킷과 객체');
    expect(await cut()).toContain('글꼴');
    // Another rank of the same characters.
    write('content/storage/ebs.mdx', '객체');
    expect(await cut()).toBe('kept');
    write('assets/fonts/PretendardVariable.woff2', 'newer');
    expect(await cut()).toContain('글꼴');
    rmSync(join(scratch.folder, '.cache/fonts/site.woff2'));
    expect(await cut()).toContain('글꼴');
    expect(await cut()).toBe('kept');
  });

  it('that is stale is taken away before anyone reads it', async () => {
    await cut();
    expect(dropStaleFont()).toBe(false);
    write('content/storage/ebs.mdx', '볼륨');
    expect(dropStaleFont()).toBe(true);
    expect(existsSync(join(scratch.folder, '.cache/fonts/site.woff2'))).toBe(false);
  });
});

describe('the bundle of a script', () => {
  let made = 0;
  /** Bundles as a run of a command does, with a fake that counts. */
  const bundle = (path = 'src/site/a.ts', format: 'es' | 'iife' = 'es'): Promise<string> =>
    keepBundles(scratch.folder, (file, kind) => {
      made += 1;
      return Promise.resolve(`${file} ${kind} ${made}`);
    })(pathToFileURL(join(scratch.folder, path)), format);
  beforeEach(() => {
    made = 0;
  });

  it('is kept from run to run, and made again where it is gone', async () => {
    const first = await bundle();
    expect(await bundle()).toBe(first);
    rmSync(join(scratch.folder, '.cache/bundles'), { recursive: true });
    expect(await bundle()).not.toBe(first);
  });

  it.each([
    ...['package-lock.json', 'package.json', 'tsconfig.json', 'src/site/a.ts', 'src/model/a.ts', 'scripts/lib/a.ts'],
  ])('is made again after a change of %s', async (path) => {
    const first = await bundle();
    write(path, 'another');
    expect(await bundle()).not.toBe(first);
  });

  it('stays after a change of what is in no bundle', async () => {
    const first = await bundle();
    for (const path of ['content/storage/s3.mdx', 'src/site/a.test.ts', 'scripts/build.ts']) write(path, 'another');
    expect(await bundle()).toBe(first);
  });

  it('is one of its own for each format, and for a script of the same name', async () => {
    const first = await bundle();
    expect(await bundle('src/site/a.ts', 'iife')).not.toBe(first);
    expect(await bundle('src/model/a.ts')).toContain(join('src', 'model', 'a.ts'));
  });

  it('is read the code for once in a run', async () => {
    const run = keepBundles(scratch.folder, () => Promise.resolve(String((made += 1))));
    const entry = pathToFileURL(join(scratch.folder, 'src/site/a.ts'));
    const first = await run(entry, 'es');
    write('src/site/a.ts', 'another');
    expect(await run(entry, 'es')).toBe(first);
  });
});
