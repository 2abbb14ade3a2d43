import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
let project = '';

function write(path: string, text: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
}

/** What a module of this project says when it runs in a project of its own. */
function run(script: string, env: Readonly<Record<string, string>> = {}): string {
  const at = (name: string): string => JSON.stringify(join(root, 'scripts/lib', name));
  const code = `import * as inputs from ${at('inputs-hash.ts')}; import * as font from ${at('site-font.ts')}; ${script}`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, SITE_URL: '', BASE_PATH: '', REPORT_URL: '', ...env },
  }).trim();
}

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'inputs-'));
  for (const room of ['site', 'layouts', 'pages', 'components', 'model', 'diagrams']) write(`src/${room}/a.ts`, '');
  write('astro.config.mjs', '');
  write('content/storage/s3.mdx', '버킷');
  write('assets/fonts/PretendardVariable.woff2', 'font');
});
afterEach(() => {
  rmSync(project, { recursive: true });
});

describe('the hash of a build', () => {
  const hash = (env?: Readonly<Record<string, string>>): string => run('console.log(inputs.hashInputs())', env);

  it.each(['SITE_URL', 'BASE_PATH', 'REPORT_URL'])('changes with %s', (name) => {
    expect(hash({ [name]: 'https://a.example' })).not.toBe(hash());
  });

  it.each([
    ...['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', 'content/_notes.yaml'],
    ...['content/storage/s3.mdx', 'src/site/a.ts', 'scripts/build.ts', 'public/robots', 'assets/fonts/a.woff2'],
  ])('changes with %s', (path) => {
    const before = hash();
    write(path, 'another');
    expect(hash()).not.toBe(before);
  });

  it('does not change with tests, nor with the place of the site', () => {
    const before = hash();
    write('src/site/a.test.ts', 'another');
    expect(hash({ OUT_DIR: '/elsewhere' })).toBe(before);
  });
});

describe('the font of the site', () => {
  /** Cuts with a fake that returns what it was given; says whether anything was cut. */
  const cut = (): string =>
    run('console.log(await font.writeSiteFont(async (whole, text) => Buffer.from(whole + text)) ?? "kept")');

  it('is kept while nothing changed, and cut again for another character, another font, or when it is gone', () => {
    expect(cut()).toContain('글꼴');
    expect(cut()).toBe('kept');
    write('content/storage/s3.mdx', '버킷과 객체');
    expect(cut()).toContain('글꼴');
    // Another rank of the same characters.
    write('content/storage/ebs.mdx', '객체');
    expect(cut()).toBe('kept');
    write('assets/fonts/PretendardVariable.woff2', 'newer');
    expect(cut()).toContain('글꼴');
    rmSync(join(project, '.cache/fonts/site.woff2'));
    expect(cut()).toContain('글꼴');
    expect(cut()).toBe('kept');
  });

  it('that is stale is taken away before anyone reads it', () => {
    cut();
    write('content/storage/ebs.mdx', '볼륨');
    run('font.dropStaleFont()');
    expect(existsSync(join(project, '.cache/fonts/site.woff2'))).toBe(false);
  });
});
