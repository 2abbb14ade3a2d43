import type { Kind } from '../../matching/judged.ts';
import type { PageStatement } from '../../matching/page-statements.ts';

/** A statement of pasted notes, and what the pages say about it. */
export interface Checked {
  /** What the pages are to it; `likely` where one seems to say the same, `renamed` where no more is known than that a name is no more, `mended` where this site wrote what is so, or the name of today. */
  readonly kind: Kind | 'likely' | 'renamed' | 'mended';
  /** Line of the paste, from 1. */
  readonly line: number;
  readonly text: string;
  /** The nearest heading above it. */
  readonly heading: string;
  /** Parts of `text` that differ, `[start, end)`. */
  readonly marks: readonly (readonly [number, number])[];
  /** What says the same or something else; of what no page says the nearest one, if any. */
  readonly place: PageStatement | undefined;
  /** From 0 to 1. */
  readonly sure: number;
  /** Its parts that other facts of the page have, where the place has not all of it. */
  readonly held?: string;
  /** A name in it that is no more, and the one of today. */
  readonly renamed?: { readonly was: string; readonly now: string };
  /** Of what no page says: the words in it that the site knows, and those to search for. */
  readonly words: readonly string[];
  readonly search: string;
}
