import { TUNING } from '../../tuning.ts';
import type { OpenIndex } from '../look-up/open-index.ts';
import { readForeign, readKnown, readName } from './readers/known.ts';
import { readApart, readRespaced } from './readers/spaces.ts';
import { readAside, readEmpty, readUnfinished, readUnit, readUnknown } from './readers/unfinished.ts';
import type * as Guesses from './guesses.ts';
import type { Reader } from './reading.ts';

/** The code that reads what is not written as it is known, as a file that is wanted. */
export const GUESSES = 'guesses';
let guesses: typeof Guesses | undefined;
/** Fetches it. @throws where it does not come */
export const loadGuesses = async (): Promise<unknown> => (guesses = await import('./guesses.ts'));
/** Wants it where it may read a text at less than this cost. */
export function wantGuesses(index: OpenIndex, cost: number): void {
  if (guesses === undefined && cost >= TUNING.cost.likely) index.wantCode(GUESSES);
}

const later = (kind: Exclude<keyof typeof Guesses, 'inMeantLayout'>): Reader => {
  return (stretch, query) => guesses?.[kind](stretch, query);
};

/** A query as it was meant; without the code that reads what is not written as it is known, as it stands. @see inMeantLayout */
export const asMeant: typeof Guesses.inMeantLayout = (query, rewrites, index) =>
  guesses?.inMeantLayout(query, rewrites, index) ?? query;

/** How one token may be read, likelier readings first: the first that fits is taken. */
export const WORD_READERS = new Map<string, Reader>([
  ['name', readName],
  ['foreign', readForeign],
  ['empty', readEmpty],
  ['unit', readUnit],
  ['initials', later('readInitials')],
  ['sounded', later('readSounded')],
  ['apart', readApart],
  ['known', readKnown],
  ['layout', later('readLayout')],
  ['aside', readAside],
  ['unfinished', readUnfinished],
  ['slip', later('readSlip')],
  ['glued', later('readGlued')],
  ['unfinished slip', later('readUnfinishedSlip')],
  ['unknown', readUnknown],
]);

/** How several tokens may be read as one. */
export const PHRASE_READERS = new Map<string, Reader>([
  ['name', readName],
  ['foreign', readForeign],
  ['layout', later('readLayout')],
  ['respaced', readRespaced],
  ['apart', readApart],
  ['initials apart', later('readInitials')],
  ['joined', later('readJoined')],
]);
