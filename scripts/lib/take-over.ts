import { copyFileSync, linkSync } from 'node:fs';

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
