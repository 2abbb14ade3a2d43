import { createHash } from 'node:crypto';

/** Where a part of a draft comes from; written as a comment in front of the part, so that the next import finds it again. */
interface Marker {
  /** Note id: `003`. */
  readonly note: string;
  /** Stable name of the section within its note. */
  readonly key: string;
  /** Lines in the note: `23-26`. */
  readonly lines: string;
}

const MARKER = /^\{\/\* 노트 (\d{3,}) ([0-9a-f]{8}) (\d+(?:-\d+)?)줄(?: 새 판)? \*\/\}$/;

/** Eight hexadecimal digits of a SHA-256: enough to tell the sections of a note apart. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** Reads a line as a marker (`{/* 노트 003 1a2b3c4d 23-26줄 *\/}`); one that is indented stands in code. */
export function parseMarker(line: string): Marker | undefined {
  const [whole, note = '', key = '', lines = ''] = MARKER.exec(line.trimEnd()) ?? [];
  return whole === undefined ? undefined : { note, key, lines };
}

/** A marker and the text below it, up to the next one. */
export interface DraftPart {
  readonly marker: Marker;
  /** MDX without blank lines around it. */
  readonly text: string;
}

/** A draft taken apart: everything before the first marker, then the parts. */
export interface DraftText {
  readonly head: string;
  readonly parts: readonly DraftPart[];
}

/** Takes a draft apart at its markers. */
export function splitDraft(source: string): DraftText {
  const head: string[] = [];
  const parts: { marker: Marker; lines: string[] }[] = [];
  for (const line of source.split(/\r?\n/)) {
    const marker = parseMarker(line);
    if (marker !== undefined) parts.push({ marker, lines: [] });
    else (parts.at(-1)?.lines ?? head).push(line);
  }
  return {
    head: head.join('\n').trim(),
    parts: parts.map(({ marker, lines }) => ({ marker, text: lines.join('\n').trim() })),
  };
}

/** Puts a draft together. */
export function joinDraft({ head, parts }: DraftText): string {
  const written = parts.map(
    ({ marker, text }) => `{/* 노트 ${marker.note} ${marker.key} ${marker.lines}줄 */}\n\n${text}\n`,
  );
  return [`${head}\n`, ...written].join('\n');
}
