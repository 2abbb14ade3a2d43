import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './kept-file.ts';
import { placeIn } from './place-in.ts';

const STAGING = '.staging';
const MANIFEST = 'manifest.json';

interface Manifest {
  readonly written: readonly string[];
  readonly deleted: readonly string[];
}

function roll(folder: string, manifest: Manifest): void {
  for (const path of manifest.written) {
    const staged = join(folder, STAGING, 'files', path);
    if (existsSync(staged)) renameSync(staged, placeIn(folder, path));
  }
  for (const path of manifest.deleted) rmSync(join(folder, path), { force: true });
  rmSync(join(folder, STAGING), { recursive: true, force: true });
}

/**
 * Finishes or drops what an interrupted {@link stageFiles} left: all its files were ready, or none of them counts.
 *
 * @returns whether anything was finished.
 */
export function recoverFiles(folder: string): boolean {
  const manifest = join(folder, STAGING, MANIFEST);
  if (!existsSync(join(folder, STAGING))) return false;
  if (!existsSync(manifest)) {
    rmSync(join(folder, STAGING), { recursive: true, force: true });
    return false;
  }
  roll(folder, JSON.parse(readFileSync(manifest, 'utf8')) as Manifest);
  return true;
}

/** Files on their way into a folder. */
export interface Staging {
  /** Writes a file aside, or without text marks one for deletion. */
  readonly put: (path: string, text: string | undefined) => void;
  /** Moves everything into place. */
  readonly commit: () => void;
}

/**
 * Writes and deletes files in a folder as one step: everything is written aside first, then renamed into place.
 *
 * Interrupted at any moment, the folder holds the old state, or {@link recoverFiles} completes the new one.
 */
export function stageFiles(folder: string): Staging {
  const written: string[] = [];
  const deleted: string[] = [];
  return {
    put(path, text) {
      if (text === undefined) {
        deleted.push(path);
        return;
      }
      writeFileSync(placeIn(join(folder, STAGING, 'files'), path), text);
      written.push(path);
    },
    commit() {
      if (written.length + deleted.length === 0) return;
      // The manifest appears whole or not at all: its presence says that every file is ready.
      writeWhole(join(folder, STAGING, MANIFEST), JSON.stringify({ written, deleted } satisfies Manifest));
      roll(folder, { written, deleted });
    },
  };
}
