import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes files below a folder, whose folders are made once. */
export function fileWriter(folder: string): (path: string, content: Uint8Array | string) => void {
  const made = new Set<string>();
  return (path, content) => {
    const place = join(folder, path);
    const parent = dirname(place);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(place, content);
  };
}
