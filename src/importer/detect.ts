import { FORMATS } from './formats/formats.ts';
import { plain } from './formats/plain.ts';
import type { Evidence, NoteFormat, RawNote } from './note.ts';

/** The format taken for a note, and why. */
export interface Detection {
  readonly format: NoteFormat;
  readonly evidence: readonly Evidence[];
}

/** Picks the format with the most evidence; plain Markdown when nothing points elsewhere. */
export function detectFormat(note: RawNote): Detection {
  let best: Detection = { format: plain, evidence: plain.detect(note) };
  let most = 1;
  for (const format of FORMATS) {
    const evidence = format.detect(note);
    const points = evidence.reduce((sum, each) => sum + each.points, 0);
    if (points > most) {
      most = points;
      best = { format, evidence };
    }
  }
  return best;
}
