import type { NoteFormat } from '../note.ts';
import { crawl } from './crawl.ts';
import { csv } from './csv.ts';
import { evernote } from './evernote.ts';
import { html } from './html.ts';
import { jekyll } from './jekyll.ts';
import { notion } from './notion.ts';
import { obsidian } from './obsidian.ts';
import { pdfText } from './pdf-text.ts';
import { plain } from './plain.ts';
import { scenario } from './scenario.ts';

/** Every format, the most particular first: of two with equal evidence the earlier one wins. A new one gets a row here. */
export const FORMATS: readonly NoteFormat[] = [
  csv,
  evernote,
  html,
  notion,
  obsidian,
  crawl,
  jekyll,
  scenario,
  pdfText,
  plain,
];

/** Endings of files that can be notes. */
export const ENDINGS: ReadonlySet<string> = new Set(FORMATS.flatMap((format) => format.endings ?? []));
