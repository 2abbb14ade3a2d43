import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A name for what is made of some parts, which no other parts have. */
export function nameOfParts(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}\n`).update(part);
  return hash.digest('base64url');
}

/** What a cache holds as JSON; `undefined` where it is not there, or cut short: whoever asks makes everything anew. */
export function readKept(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Writes a file whole or not at all, whatever ends the run; steps that run side by side may each write it, and each its own. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const part = `${path}.${process.pid}.part`;
  try {
    writeFileSync(part, content);
    renameSync(part, path);
  } catch (cause) {
    rmSync(part, { force: true });
    // Who hears of it knows the file by its name.
    throw Object.assign(cause as Error, { path });
  }
}

/** Writes a cache, for {@link readKept}. */
export const writeKept = (path: string, kept: unknown): void => {
  writeWhole(path, JSON.stringify(kept));
};

/** What is made under names, from run to run: what one run does not ask for is gone for the next. */
export function keepNamed(path: string): {
  readonly has: (name: string) => boolean;
  readonly recall: <T>(name: string, make: () => T) => T;
  readonly write: () => void;
} {
  const past = new Map(Object.entries((readKept(path) as Readonly<Record<string, unknown>> | undefined) ?? {}));
  const now = new Map<string, unknown>();
  return {
    has: (name) => past.has(name),
    recall: <T>(name: string, make: () => T): T => {
      const found = past.has(name) ? (past.get(name) as T) : make();
      now.set(name, found);
      return found;
    },
    write: () => {
      if (now.size !== past.size || [...now.keys()].some((name) => !past.has(name)))
        writeKept(path, Object.fromEntries(now));
    },
  };
}

/** What a cache holds under a key; where it has none of it, what `make` gives, which is kept from then on. */
export async function keepUnder<T>(path: string, key: string, make: () => Promise<T>): Promise<T> {
  const kept = readKept(path) as { readonly key: string; readonly made: T } | undefined;
  if (kept?.key === key) return kept.made;
  const made = await make();
  writeKept(path, { key, made });
  return made;
}
