/** The folder of a built site: it is put in place whole, and a stamp written last says that nothing is missing. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { listSite } from './list-site.ts';

/** Written last; lists what a complete site is made of. */
const STAMP = '.build.json';

interface Stamp {
  /** Hash of everything it was built from. */
  readonly inputs: string;
  readonly files: number;
  readonly bytes: number;
}

function measure(folder: string): Omit<Stamp, 'inputs'> {
  const sizes = listSite(folder)
    .filter((path) => path !== STAMP)
    .map((path) => statSync(join(folder, path)).size);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** Tells whether a folder holds the whole site that was built from these inputs, with no file gone or cut short. */
export function isBuiltFrom(folder: string, inputs: string): boolean {
  try {
    const stamp = JSON.parse(readFileSync(join(folder, STAMP), 'utf8')) as Stamp;
    if (stamp.inputs !== inputs) return false;
    const { files, bytes } = measure(folder);
    return stamp.files === files && stamp.bytes === bytes;
  } catch {
    // No folder, no stamp or half a stamp: no site.
    return false;
  }
}

/** Where the site before waits while the new one takes its place. */
const asideOf = (folder: string): string => join(dirname(resolve(folder)), `.${basename(folder)}.before`);

/** Brings the site back that a kill between two renames has left aside. */
export function recoverSite(folder: string): void {
  const aside = asideOf(folder);
  if (!existsSync(aside)) return;
  if (existsSync(folder)) rmSync(aside, { recursive: true, force: true });
  else renameSync(aside, folder);
}

/** File by file: `cpSync` says EIO where the disk is full. */
function copyFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, copy] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyFolder(source, copy);
    else copyFileSync(source, copy);
  }
}

/**
 * Moves a finished site to its place, whole: until then, and after a failure, the site before stands there. A place on another
 * disk is filled beside it first.
 */
export function publishSite(staged: string, folder: string, inputs: string): void {
  // What Astro rendered with is no part of the site.
  rmSync(join(staged, '.prerender'), { recursive: true, force: true });
  writeFileSync(join(staged, STAMP), JSON.stringify({ inputs, ...measure(staged) } satisfies Stamp));
  const target = resolve(folder);
  mkdirSync(dirname(target), { recursive: true });
  const beside = join(dirname(target), `.${basename(target)}.after`);
  rmSync(beside, { recursive: true, force: true });
  try {
    try {
      renameSync(staged, beside);
    } catch (cause) {
      if (!(cause instanceof Error && 'code' in cause && cause.code === 'EXDEV')) throw cause;
      copyFolder(staged, beside);
      rmSync(staged, { recursive: true });
    }
    if (existsSync(target)) renameSync(target, asideOf(target));
    renameSync(beside, target);
  } finally {
    rmSync(beside, { recursive: true, force: true });
    recoverSite(target);
  }
}
