import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What a cache holds as JSON; `undefined` where it is not there, or cut short: whoever asks makes everything anew. */
export function readKept(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Writes a cache whole or not at all; steps that run side by side may each write it, and each its own. */
export function writeKept(path: string, kept: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  const part = `${path}.${process.pid}.part`;
  writeFileSync(part, JSON.stringify(kept));
  renameSync(part, path);
}
