import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { placeIn } from './place-in.ts';

/** For tests: a folder, which is another one for each test. */
interface Scratch {
  readonly folder: string;
  readonly write: (path: string, content: string | Uint8Array) => void;
}

/** Opens it for the tests of a file. */
export function openScratch(): Scratch {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'scratch-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    get folder() {
      return folder;
    },
    write: (path, content) => {
      writeFileSync(placeIn(folder, path), content);
    },
  };
}
