import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { good } from '../src/checks/sample-content.ts';
import { buildEnvironment } from './lib/build-environment.ts';
import { launchBrowser } from './lib/browser.ts';
import { serve } from './lib/static-server.ts';

const BASE = '/notes/';
const TEXTS = {
  ...good,
  'content/_glossary.yaml': '- { term: 버킷, en: Bucket }\n',
  // `#old-versions` stood in storage/s3, and `#lock` when the topic was storage/simple-storage.
  'content/_anchors.yaml':
    'recorded: {}\nmoved:\n  storage/s3#old-versions: versioning\n  storage/simple-storage#lock: storage/efs#how\n',
};

let project = '';
let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

/** Builds a site of two topics, one of which had another address, in a folder of its own. */
beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'saa-former-'));
  for (const name of ['src', 'public', 'scripts', 'assets', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(name, join(project, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  for (const [path, text] of Object.entries(TEXTS)) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  }
  for (const step of ['scripts/check.ts', 'scripts/subset-font.ts', 'node_modules/astro/bin/astro.mjs build']) {
    const { status, stdout, stderr } = spawnSync(process.execPath, step.split(' '), {
      cwd: project,
      encoding: 'utf8',
      env: buildEnvironment({ BASE_PATH: BASE, ASTRO_TELEMETRY_DISABLED: '1' }),
    });
    if (status !== 0) throw new Error(`${step} failed\n${stdout}\n${stderr}`);
  }
  browser = await launchBrowser();
  site = await serve(join(project, 'dist'), BASE);
});
afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(project, { recursive: true });
});

async function open(path: string, javaScriptEnabled = true): Promise<Page> {
  const page = await browser.newPage({ javaScriptEnabled });
  await page.goto(`${site.origin}${BASE}${path}`);
  return page;
}

describe('a former address', () => {
  it.each(['storage/simple-storage/#versioning', 'storage/simple-storage#versioning'])(
    '%s forwards and keeps the anchor',
    async (path) => {
      const page = await open(path);
      await page.waitForURL(`**${BASE}storage/s3/#versioning`);
      expect(await page.locator('main h1').innerText()).toBe('Amazon S3');
      await page.close();
    },
  );

  it('forwards without scripts too, and is not for search engines', async () => {
    const page = await open('storage/simple-storage/', false);
    await page.waitForURL(`**${BASE}storage/s3/`);
    const html = readFileSync(join(project, 'dist/storage/simple-storage/index.html'), 'utf8');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toMatch(/<link rel="canonical" href="[^"]+\/notes\/storage\/s3\/">/);
    await page.close();
  });

  it('stands in the rules for hosts and not in the sitemap', () => {
    expect(readFileSync(join(project, 'dist/_redirects'), 'utf8')).toContain(
      '/notes/storage/simple-storage/ /notes/storage/s3/ 301',
    );
    expect(readFileSync(join(project, 'dist/sitemap-0.xml'), 'utf8')).not.toContain('simple-storage');
  });
});

describe('a former anchor', () => {
  it('leads to the one that took its place', async () => {
    const page = await open('storage/s3/#old-versions');
    await page.waitForURL(`**${BASE}storage/s3/#versioning`);
    await page.close();
  });

  it('of a former address leads to another topic', async () => {
    const page = await open('storage/simple-storage/#lock');
    await page.waitForURL(`**${BASE}storage/efs/#how`);
    await page.close();
  });
});

describe('the link checker', () => {
  it('finds nothing wrong in this site, and a rule that leads nowhere when there is one', () => {
    const run = () =>
      spawnSync(process.execPath, ['scripts/check-dist.ts'], {
        cwd: project,
        encoding: 'utf8',
        env: { ...process.env, BASE_PATH: BASE },
      }).stdout;
    // The pictures are a step of their own.
    const rules = run().matchAll(/^dist\S+ (dist-\S+) (\S+)/gm);
    expect([...rules].filter((match) => !(match[2] ?? '').includes('/og/'))).toEqual([]);
    writeFileSync(join(project, 'dist/_redirects'), '/notes/storage/simple-storage/ /notes/storage/gone/ 301\n');
    expect(run()).toContain('dist/_redirects:1 dist-redirect');
  });
});
