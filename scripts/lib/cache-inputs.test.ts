import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hashInputs } from './inputs-hash.ts';
import { dropStaleFont, writeSiteFont } from './site-font.ts';

const root = process.cwd();
let project = '';

function write(path: string, text: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
}

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'inputs-'));
  for (const room of ['site', 'layouts', 'pages', 'components', 'model', 'diagrams']) write(`src/${room}/a.ts`, '');
  // Both read the project that they run in.
  process.chdir(project);
  for (const name of ['SITE_URL', 'BASE_PATH', 'REPORT_URL']) vi.stubEnv(name, '');
  write('astro.config.mjs', '');
  write('content/storage/s3.mdx', '버킷');
  write('assets/fonts/PretendardVariable.woff2', 'font');
});
afterEach(() => {
  process.chdir(root);
  vi.unstubAllEnvs();
  rmSync(project, { recursive: true });
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
    rmSync(join(project, '.cache/fonts/site.woff2'));
    expect(await cut()).toContain('글꼴');
    expect(await cut()).toBe('kept');
  });

  it('that is stale is taken away before anyone reads it', async () => {
    await cut();
    write('content/storage/ebs.mdx', '볼륨');
    dropStaleFont();
    expect(existsSync(join(project, '.cache/fonts/site.woff2'))).toBe(false);
  });
});
