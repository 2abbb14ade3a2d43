import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isBuiltFrom, publishSite, recoverSite } from './built-site.ts';

const folders: string[] = [];
let root = '';

function makeRoot(parent: string): string {
  const folder = mkdtempSync(join(parent, 'built-site-'));
  folders.push(folder);
  return folder;
}
beforeEach(() => {
  root = makeRoot(tmpdir());
});
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function stage(text: string, more: Readonly<Record<string, string>> = {}): string {
  const folder = join(root, 'stage');
  for (const [path, content] of Object.entries({ 'index.html': text, 'pagefind/core.js': 'x', ...more })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

describe('a built site', () => {
  it('stands whole in its place, without what it was rendered with, and knows its inputs', () => {
    const out = join(root, 'dist');
    publishSite(stage('first', { '.prerender/entry.mjs': 'server code' }), out, 'a');
    expect(isBuiltFrom(out, 'a')).toBe(true);
    expect(isBuiltFrom(out, 'b')).toBe(false);
    expect(existsSync(join(out, '.prerender'))).toBe(false);
    publishSite(stage('second'), out, 'b');
    expect(isBuiltFrom(out, 'b')).toBe(true);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('second');
  });

  it('is not complete when a file is gone or cut short, or the stamp is half written', () => {
    const out = join(root, 'dist');
    publishSite(stage('whole'), out, 'a');
    rmSync(join(out, 'pagefind'), { recursive: true });
    expect(isBuiltFrom(out, 'a')).toBe(false);
    publishSite(stage('whole'), out, 'a');
    writeFileSync(join(out, 'index.html'), 'who');
    expect(isBuiltFrom(out, 'a')).toBe(false);
    publishSite(stage('whole'), out, 'a');
    writeFileSync(join(out, '.build.json'), '{"inputs":"a"');
    expect(isBuiltFrom(out, 'a')).toBe(false);
    expect(isBuiltFrom(join(root, 'nowhere'), 'a')).toBe(false);
  });

  it('comes back when a kill left it aside between two renames', () => {
    const out = join(root, 'dist');
    publishSite(stage('before'), out, 'a');
    renameSync(out, join(root, '.dist.before'));
    recoverSite(out);
    expect(isBuiltFrom(out, 'a')).toBe(true);
    expect(existsSync(join(root, '.dist.before'))).toBe(false);
  });

  it('stays when the new one cannot be put in place', () => {
    const out = join(root, 'dist');
    publishSite(stage('before'), out, 'a');
    expect(() => {
      publishSite(join(root, 'nothing here'), out, 'b');
    }).toThrow(/ENOENT/);
    expect(isBuiltFrom(out, 'a')).toBe(true);
  });

  // Memory is another disk than the folder for temporary files; where it is not one, the same holds.
  it.runIf(existsSync('/dev/shm'))('may lie on another disk', () => {
    const out = join(makeRoot('/dev/shm'), 'dist');
    publishSite(stage('first'), out, 'a');
    publishSite(stage('second'), out, 'b');
    expect(isBuiltFrom(out, 'b')).toBe(true);
    expect(existsSync(join(root, 'stage'))).toBe(false);
  });
});
