import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { completeLockfile, entryFor, findMissing, findUnsealed, sealLockfile, type LockPackages } from './lockfile.ts';

describe('the lockfile', () => {
  const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: LockPackages };
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;

  it('has an entry for the bindings of every platform (if not: npm run lockfile)', () => {
    expect(findMissing(lockfile.packages)).toEqual([]);
  });

  it.each(['linux', 'darwin', 'win32'])('serves %s with Pagefind and the bundler', (os) => {
    const names = Object.entries(lockfile.packages)
      .filter(([, entry]) => entry.os?.includes(os))
      .map(([path]) => path);
    expect(names.some((name) => name.includes('@pagefind/'))).toBe(true);
    expect(names.some((name) => name.includes('@rolldown/'))).toBe(true);
  });

  it('says what every package hashes to (if not: npm run lockfile, or a version that every platform has)', () => {
    expect(findUnsealed(lockfile.packages)).toEqual([]);
  });

  it('names no registry, and package.json pins exact versions', () => {
    expect(JSON.stringify(lockfile)).not.toMatch(/"resolved"/);
    for (const range of Object.values({ ...manifest.dependencies, ...manifest.devDependencies })) {
      expect(range).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });
});

describe('completing a lockfile', () => {
  const packages: LockPackages = {
    'node_modules/pagefind': {
      version: '1.6.0',
      optionalDependencies: { '@pagefind/linux-x64': '1.6.0', '@pagefind/darwin-arm64': '1.6.0' },
    },
    'node_modules/@pagefind/linux-x64': { version: '1.6.0', optional: true, os: ['linux'], cpu: ['x64'] },
  };

  it('finds what is missing and adds it once', () => {
    const completed = completeLockfile(packages);
    expect(completed.added).toBe(1);
    expect(completed.packages['node_modules/@pagefind/darwin-arm64']).toEqual({
      version: '1.6.0',
      optional: true,
      os: ['darwin'],
      cpu: ['arm64'],
    });
    expect(completeLockfile(completed.packages).added).toBe(0);
  });

  it('reads musl and Windows off the name, and refuses a name that says no platform', () => {
    expect(entryFor({ name: '@x/binding-linux-x64-musl', version: '1.0.0', parent: '' }, true)).toMatchObject({
      libc: ['musl'],
      dev: true,
    });
    expect(entryFor({ name: '@pagefind/windows-x64', version: '1.0.0', parent: '' }, false)).toMatchObject({
      os: ['win32'],
    });
    expect(() => entryFor({ name: 'strange', version: '1.0.0', parent: '' }, false)).toThrow('strange');
  });

  it('takes hashes from the registry and names what it does not have', async () => {
    const known = { ...packages, '': {}, 'node_modules/a/node_modules/@x/y': { version: '2.0.0' } };
    const asked = await sealLockfile(known, (name, version) =>
      Promise.resolve(name === '@x/y' ? `sha512-${version}` : undefined),
    );
    expect(asked.packages['node_modules/a/node_modules/@x/y']).toEqual({ version: '2.0.0', integrity: 'sha512-2.0.0' });
    expect(asked.unsealed.map(({ name }) => name)).toEqual(['pagefind', '@pagefind/linux-x64']);
    expect(findUnsealed(asked.packages)).toEqual(asked.unsealed);
  });
});
