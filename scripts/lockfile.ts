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

const SYSTEMS = { android: 'android', darwin: 'darwin', freebsd: 'freebsd', linux: 'linux', openharmony: 'openharmony', win32: 'win32', windows: 'win32' };
const CPUS = ['wasm32', 'arm64', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'arm'];

/** The entry of a binding, read off its name: `@pagefind/darwin-arm64` → `{ os: ["darwin"], cpu: ["arm64"], … }`. */
function entryFor(name: string, version: string, isDev: boolean): LockEntry {
  const os = Object.entries(SYSTEMS).find(([word]) => name.includes(word))?.[1];
  const cpu = CPUS.find((word) => name.includes(word));
  if (cpu === undefined || (os === undefined && cpu !== 'wasm32'))
    throw new Error(`${name}@${version}: 이름에서 운영 체제와 CPU를 읽을 수 없다. 잠금 파일에 손으로 적는다.`);
  const libc = name.includes('musl') ? ['musl'] : os === 'linux' && name.includes('gnu') ? ['glibc'] : undefined;
  return { version, cpu: [cpu], ...(isDev && { dev: true }), ...(libc && { libc }), optional: true, ...(os && { os: [os] }) };
}

/** Adds an entry for every optional dependency, pinned to one version, that has none; returns the packages in npm's order. */
export function completeLockfile(packages: LockPackages): LockPackages {
  const versionAt = (path: string): string | undefined => packages[path]?.version;
  const added = Object.entries(packages).flatMap(([parent, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies).flatMap(([name, version]): [string, LockEntry][] => {
      const [top, own] = [`node_modules/${name}`, `${parent}/node_modules/${name}`];
      const isRange = !/^\d+\.\d+\.\d+/.test(version);
      const found = [versionAt(own), versionAt(top)].some((there) => there === version || (isRange && there !== undefined));
      if (found) return [];
      return [[versionAt(top) === undefined ? top : own, entryFor(name, version, dev === true)]];
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
