import { crawl } from './formats/crawl.ts';
import { html } from './formats/html.ts';
import { jekyll } from './formats/jekyll.ts';
import { notion } from './formats/notion.ts';
import { obsidian } from './formats/obsidian.ts';
import { pdfText } from './formats/pdf-text.ts';
import { plain } from './formats/plain.ts';
import { scenario } from './formats/scenario.ts';
import type { Evidence, NoteFormat, RawNote } from './note.ts';

/** Every format, the most particular first: of two with equal evidence the earlier one wins. */
const FORMATS: readonly NoteFormat[] = [html, notion, obsidian, crawl, jekyll, scenario, pdfText, plain];

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
