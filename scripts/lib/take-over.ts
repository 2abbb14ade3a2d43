import { copyFileSync, linkSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Takes a file of the site before over into the next one: one file under two names where the disk can, so that nothing is written and, when
 * the site before goes, nothing cleared. Another one may take its place (`writeWhole`); nobody may write into it.
 */
export function takeOver(from: string, place: string): void {
  try {
    linkSync(from, place);
  } catch {
    copyFileSync(from, place);
  }
}

/** Puts a file in its place: the one of the site before, where there is one and it says the same. */
export function putOrTakeOver(from: string | undefined, place: string, content: Uint8Array | string): void {
  if (from !== undefined && saysSame(from, content)) takeOver(from, place);
  else writeFileSync(place, content);
}

function saysSame(path: string, content: Uint8Array | string): boolean {
  try {
    return readFileSync(path).equals(typeof content === 'string' ? Buffer.from(content) : content);
  } catch {
    return false;
  }
}
