/** The part of a `package-lock.json` (version 3) entry that matters here. */
export interface LockEntry {
  version?: string;
  /** Hash that npm compares a download with: `sha512-…`. */
  integrity?: string;
  /** Points into this folder; has nothing to download. */
  link?: boolean;
  optional?: boolean;
  dev?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

/** `packages` of a lockfile: path (`node_modules/pagefind`) → entry. */
export type LockPackages = Record<string, LockEntry>;

/** An optional dependency that a package names and the lockfile lacks. */
export interface MissingEntry {
  readonly name: string;
  readonly version: string;
  /** Path of the package that names it. */
  readonly parent: string;
}

const EXACT = /^\d+\.\d+\.\d+/;

/** The entry that Node would find for `name` from the package at `from`, walking up the folders. */
function resolve(packages: LockPackages, from: string, name: string): LockEntry | undefined {
  for (let folder = from; folder !== ''; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const entry = packages[`${folder}/node_modules/${name}`];
    if (entry !== undefined) return entry;
  }
  return packages[`node_modules/${name}`];
}

/** Bindings are pinned to the version of the package that loads them: one of another version does not count. */
function satisfies(entry: LockEntry | undefined, version: string): boolean {
  return entry !== undefined && (!EXACT.test(version) || entry.version === version);
}

/**
 * Optional dependencies without an entry of their own. `npm ci` refuses such a lockfile ("Missing: …"), and the platform
 * whose binding is left out would get none: a registry copy that lacks a file leaves it out silently.
 */
export function findMissing(packages: LockPackages): MissingEntry[] {
  return Object.entries(packages).flatMap(([parent, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name, version]) => !satisfies(resolve(packages, parent, name), version))
      .map(([name, version]) => ({ name, version, parent })),
  );
}

const OS = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  openharmony: 'openharmony',
  win32: 'win32',
  windows: 'win32',
};
const CPU = ['wasm32', 'arm64', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'arm'];

/** The entry for a platform binding, read off its name: `@pagefind/darwin-arm64` → `{ os: ["darwin"], cpu: ["arm64"], … }`. */
export function entryFor({ name, version }: MissingEntry, dev: boolean): LockEntry {
  const os = Object.entries(OS).find(([word]) => name.includes(word))?.[1];
  const cpu = CPU.find((word) => name.includes(word));
  // WebAssembly bindings run on every system.
  if (cpu === undefined || (os === undefined && cpu !== 'wasm32') || !EXACT.test(version)) {
    throw new Error(`${name}@${version}: 이름에서 운영 체제와 CPU를 읽을 수 없다. 잠금 파일에 손으로 적는다.`);
  }
  const libc = name.includes('musl') ? ['musl'] : os === 'linux' && name.includes('gnu') ? ['glibc'] : undefined;
  return {
    version,
    cpu: [cpu],
    ...(dev ? { dev } : {}),
    ...(libc === undefined ? {} : { libc }),
    optional: true,
    ...(os === undefined ? {} : { os: [os] }),
  };
}

/** Adds every missing entry; returns how many, and the packages in npm's order (by path). */
export function completeLockfile(packages: LockPackages): { added: number; packages: LockPackages } {
  const missing = findMissing(packages);
  const added = missing.map((item): [string, LockEntry] => [
    // Another version may already lie at the top; then this one lies inside the package that names it.
    `${packages[`node_modules/${item.name}`] === undefined ? '' : `${item.parent}/`}node_modules/${item.name}`,
    entryFor(item, packages[item.parent]?.dev === true),
  ]);
  const all = [...Object.entries(packages), ...added].sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { added: missing.length, packages: Object.fromEntries(all) };
}

/** An entry that npm would install without comparing it with anything. */
export interface UnsealedEntry {
  /** Path in the lockfile: `node_modules/@pagefind/darwin-arm64`. */
  readonly path: string;
  readonly name: string;
  readonly version: string;
}

/** Entries without an integrity; the project itself (`""`) has nothing to download. */
export function findUnsealed(packages: LockPackages): UnsealedEntry[] {
  return Object.entries(packages).flatMap(([path, { version, integrity, link }]) =>
    path === '' || link === true || integrity !== undefined || version === undefined
      ? []
      : [{ path, name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length), version }],
  );
}

/**
 * Gives entries without an integrity the one that `ask` knows (`undefined`: the registry does not have that version).
 * Returns the packages and the entries that stay without.
 */
export async function sealLockfile(
  packages: LockPackages,
  ask: (name: string, version: string) => Promise<string | undefined>,
): Promise<{ packages: LockPackages; unsealed: UnsealedEntry[] }> {
  const unsealed: UnsealedEntry[] = [];
  const sealed = { ...packages };
  for (const entry of findUnsealed(packages)) {
    const integrity = await ask(entry.name, entry.version);
    if (integrity === undefined) unsealed.push(entry);
    else sealed[entry.path] = { ...packages[entry.path], integrity };
  }
  return { packages: sealed, unsealed };
}
