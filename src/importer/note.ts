import type { Root } from 'mdast';
import type { RemovedHtml } from '../markdown/html-to-mdast.ts';

declare module 'mdast' {
  interface ParagraphData {
    /** A section starts here although there is no heading, as if there were one of this depth: 7 for a question. */
    startsSection?: number;
  }
  interface ListData {
    /** @see ParagraphData */
    startsSection?: number;
  }
  interface TableData {
    /** @see ParagraphData */
    startsSection?: number;
  }
}

/** Lines of a note, 1-based and inclusive. */
export type LineSpan = readonly [first: number, last: number];

/** A decoded note: NFC text, one entry per source line, without line ends or control characters. */
export interface RawNote {
  /** Path as the caller gave it, NFC, `/` as separator. */
  readonly path: string;
  /** `utf-8`, `utf-8-bom`, `utf-16le`, `utf-16be`, `euc-kr`, `docx` or `pdf`. */
  readonly encoding: string;
  /** `lines[0]` is line 1 of the file (of the extracted text, for PDF and Word). */
  readonly lines: readonly string[];
  /** Lines that may not be what their author wrote, with what was done about it in Korean. */
  readonly doubts?: readonly Remark[] | undefined;
  /** Lines that are no part of the text: what a Word document holds beside it. They are kept in quarantine. */
  readonly skipped?: readonly MetaLines[];
}

/** A line of Markdown made from a note, and the source line that it comes from. Several may share one source line. */
export interface MappedLine {
  readonly text: string;
  readonly line: number;
}

/** Source lines that are about the note rather than in it: front matter, rules, page numbers. */
export interface MetaLines {
  readonly lines: LineSpan;
  /** Korean, for the report: `머리말(front matter)`. */
  readonly reason: string;
}

/** Something that an author should look at, in Korean. */
export interface Remark {
  readonly line: number;
  readonly message: string;
}

/** What a format module makes of a note. */
export interface Reading {
  /** GFM tree whose positions are lines of the source note. */
  readonly root: Root;
  readonly meta: readonly MetaLines[];
  /** Lines that must not get into a draft, with the reason in Korean: scripts of a page, for example. */
  readonly quarantined?: readonly MetaLines[];
  /** Lines of bare markup: meta, unless a block covers them. */
  readonly leftover?: readonly MetaLines[];
  /** What the format took out because it runs or loads. */
  readonly removed?: readonly RemovedHtml[];
  /** What its author may have meant otherwise. */
  readonly remarks?: readonly Remark[];
  /** Title of the whole note, where the format has one. */
  readonly title?: string;
}

/** One reason to take a note for a format: `{ points: 3, reason: "layout: post" }`. */
export interface Evidence {
  readonly points: number;
  readonly reason: string;
}

/** One shape in which people keep notes. `formats/README.md` says how to add another. */
export interface NoteFormat {
  /** Name in the report: `jekyll`. */
  readonly id: string;
  /** Name for readers, as in the list of notes: `Jekyll 블로그 글`. */
  readonly name: string;
  /** Endings of the files that it comes in, `.csv`: files in folders are read when some format knows theirs. */
  readonly endings?: readonly string[];
  /** Every sign of this format in the note; no sign, no evidence. */
  readonly detect: (note: RawNote) => Evidence[];
  /** Turns the note into a tree. Must account for every non-blank line, in the tree or in `meta`. */
  readonly read: (note: RawNote) => Reading;
}
