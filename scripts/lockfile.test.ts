import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { completeLockfile, type LockPackages } from './lockfile.ts';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: LockPackages };

it('has an entry for the bindings of every platform (if not: npm run lockfile)', () => {
  const names = new Set(Object.keys(packages));
  expect(Object.keys(completeLockfile(packages)).filter((path) => !names.has(path))).toEqual([]);
  for (const os of ['linux', 'darwin', 'win32'])
    expect(Object.entries(packages).filter(([, entry]) => String(entry.os) === os).length).toBeGreaterThan(5);
});

it('names no registry, and package.json pins exact versions', () => {
  expect(JSON.stringify(packages)).not.toMatch(/"resolved":"http/);
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
  for (const range of Object.values({ ...manifest.dependencies, ...manifest.devDependencies }))
    expect(range).toMatch(/^\d+\.\d+\.\d+$/);
});

it('adds a missing binding where it belongs, and nothing the second time', () => {
  const some = {
    'node_modules/pagefind': {
      version: '1.6.0',
      optionalDependencies: { '@pagefind/linux-x64': '1.6.0', '@pagefind/darwin-arm64': '1.6.0' },
    },
    'node_modules/@pagefind/linux-x64': { version: '1.6.0' },
  };
  const completed = completeLockfile(some);
  expect(completed['node_modules/@pagefind/darwin-arm64']).toEqual({
    version: '1.6.0',
    os: ['darwin'],
    cpu: ['arm64'],
    optional: true,
  });
  expect(completeLockfile(completed)).toEqual(completed);
  const strange = { 'node_modules/a': { optionalDependencies: { strange: '1.0.0' } } };
  expect(() => completeLockfile(strange)).toThrow('strange');
});
