import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Says where a file goes below a folder; the folders on the way are made, each once. */
export function placesIn(folder: string): (path: string) => string {
  const made = new Set<string>();
  return (path) => {
    const place = join(folder, path);
    const parent = dirname(place);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    return place;
  };
}

/** Writes files below a folder. */
export function fileWriter(folder: string): (path: string, content: Uint8Array | string) => void {
  const placeOf = placesIn(folder);
  return (path, content) => {
    writeFileSync(placeOf(path), content);
  };
}
