/**
 * `npm run lockfile`, after a change of packages: adds the bindings for other platforms that `package-lock.json` lacks, because this registry
 * copy does not list them. Without them `npm ci` refuses the lockfile, or installs no binary on a Mac or on Windows.
 */
import { readFileSync, writeFileSync } from 'node:fs';

/** The part of an entry in `packages` of a lockfile (version 3) that matters here. */
interface LockEntry {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}
export type LockPackages = Readonly<Record<string, LockEntry>>;

const SYSTEMS = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  openharmony: 'openharmony',
  win32: 'win32',
  windows: 'win32',
};
const CPUS = ['wasm32', 'arm64', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'arm'];

/** The entry of a binding, read off its name: `@pagefind/darwin-arm64` → `{ os: ["darwin"], cpu: ["arm64"], … }`. */
function entryFor(name: string, version: string, isDev: boolean): LockEntry {
  const os = Object.entries(SYSTEMS).find(([word]) => name.includes(word))?.[1];
  const cpu = CPUS.find((word) => name.includes(word));
  if (cpu === undefined || (os === undefined && cpu !== 'wasm32'))
    throw new Error(`${name}@${version}: 이름에서 운영 체제와 CPU를 읽을 수 없다. 잠금 파일에 손으로 적는다.`);
  const libc = name.includes('musl') ? ['musl'] : os === 'linux' && name.includes('gnu') ? ['glibc'] : undefined;
  return {
    version,
    cpu: [cpu],
    ...(isDev && { dev: true }),
    ...(libc && { libc }),
    optional: true,
    ...(os && { os: [os] }),
  };
}

/** Adds an entry for every optional dependency, pinned to one version, that has none; returns the packages in npm's order. */
export function completeLockfile(packages: LockPackages): LockPackages {
  const added = Object.entries(packages).flatMap(([parent, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies).flatMap(([name, version]): [string, LockEntry][] => {
      // Node looks in the package's own folder first, then in those around it.
      const levels = parent
        .split('/node_modules/')
        .map((_, at, parts) => parts.slice(0, parts.length - at).join('/node_modules/'));
      const places = [...levels.map((level) => `${level}/node_modules/${name}`), `node_modules/${name}`];
      const found = places.find((path) => path in packages);
      const isExact = /^\d+\.\d+\.\d+/.test(version);
      if (found !== undefined && (!isExact || packages[found]?.version === version)) return [];
      const place = `node_modules/${name}` in packages ? `${parent}/node_modules/${name}` : `node_modules/${name}`;
      return [[place, entryFor(name, version, dev === true)]];
    }),
  );
  return Object.fromEntries([...Object.entries(packages), ...added].sort(([a], [b]) => a.localeCompare(b, 'en')));
}

if (import.meta.main) {
  const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: LockPackages };
  const packages = completeLockfile(lockfile.packages);
  writeFileSync('package-lock.json', `${JSON.stringify({ ...lockfile, packages }, null, 2)}\n`);
  const count = Object.keys(packages).length - Object.keys(lockfile.packages).length;
  console.log(`잠금 파일에 다른 플랫폼의 항목 ${count}개를 더했다`);
}
