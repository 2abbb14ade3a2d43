import { sourceWords } from './words.ts';
import type { LineSpan, RawNote } from './note.ts';

/** What became of a range of lines. */
export type BlockStatus = 'placed' | 'quarantined' | 'meta';

/**
 * What claims lines: a block of a section, a meta line, a quarantined block. Later claims get only the lines left over. As entries
 * of the ledger, every non-blank line of a note lies in exactly one.
 */
export interface Claim {
  readonly lines: LineSpan;
  readonly status: BlockStatus;
  /** Why the block is not, or not quite, in a draft. Korean. */
  readonly reason?: string;
  /** Section of the note that the lines belong to. */
  readonly section?: number;
}

function isBlank(line: string | undefined): boolean {
  return (line ?? '').trim() === '';
}

/** Gives each line to the first claim that covers it. */
function ownersOf(note: RawNote, claims: readonly Claim[]): (Claim | undefined)[] {
  const owners: (Claim | undefined)[] = Array.from({ length: note.lines.length });
  for (const claim of claims) {
    const [first, last] = claim.lines;
    for (let line = Math.max(1, first); line <= Math.min(last, note.lines.length); line += 1)
      owners[line - 1] ??= claim;
  }
  return owners;
}

/** A line that nobody claimed: bare markup belongs to the block before it, anything with words goes to quarantine. */
function orphan(line: string, number: number): Claim {
  const lines: LineSpan = [number, number];
  return sourceWords(line).length === 0
    ? { lines, status: 'meta', reason: '표시뿐인 줄' }
    : { lines, status: 'quarantined', reason: '어느 절에도 들지 않은 줄' };
}

/**
 * Builds the ledger of a note: non-blank lines in order, neighbours of the same claim together.
 *
 * `claims` come in order of precedence. No line is counted twice, and none is left out, whatever the claims say.
 */
export function buildLedger(note: RawNote, claims: readonly Claim[]): Claim[] {
  const owners = ownersOf(note, claims);
  const blocks: Claim[] = [];
  let current: { claim: Claim; first: number; last: number } | undefined;
  const close = (): void => {
    if (current !== undefined) blocks.push({ ...current.claim, lines: [current.first, current.last] });
    current = undefined;
  };
  note.lines.forEach((line, index) => {
    if (isBlank(line)) return;
    const number = index + 1;
    let claim = owners[index];
    if (claim === undefined) {
      const made = orphan(line, number);
      // `>` between two parts of an opened quote.
      claim = made.status === 'meta' && current?.last === number - 1 ? current.claim : made;
    }
    if (current?.claim === claim) {
      current.last = number;
    } else {
      close();
      current = { claim, first: number, last: number };
    }
  });
  close();
  return blocks;
}
