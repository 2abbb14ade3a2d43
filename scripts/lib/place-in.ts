import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where a file goes below a folder; the folders on the way are made. */
export function placeIn(folder: string, path: string): string {
  const place = join(folder, path);
  mkdirSync(dirname(place), { recursive: true });
  return place;
}
