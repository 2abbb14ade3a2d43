import { readForeign } from './readers/foreign.ts';
import { readGlued } from './readers/glued.ts';
import { readInitials, readLayout, readNameLayout } from './readers/keyboard.ts';
import { readKnown, readName } from './readers/known.ts';
import { readJoined, readSlip } from './readers/slip.ts';
import { readSounded } from './readers/sounded.ts';
import { readApart, readRespaced } from './readers/spaces.ts';
import { readUnfinished, readUnfinishedSlip } from './readers/unfinished.ts';
import { readAside, readEmpty, readUnknown } from './readers/unknown.ts';
import type { Reader } from './reading.ts';

/** How one token may be read, likelier readings first: the first that fits is taken. */
export const WORD_READERS = new Map<string, Reader>([
  ['name', readName],
  ['foreign', readForeign],
  ['empty', readEmpty],
  ['initials', readInitials],
  ['sounded', readSounded],
  ['apart', readApart],
  ['known', readKnown],
  ['layout', readLayout],
  ['aside', readAside],
  ['unfinished', readUnfinished],
  ['slip', readSlip],
  ['glued', readGlued],
  ['unfinished slip', readUnfinishedSlip],
  ['unknown', readUnknown],
]);

/** How several tokens may be read as one. */
export const PHRASE_READERS = new Map<string, Reader>([
  ['name', readName],
  ['foreign', readForeign],
  ['layout', readNameLayout],
  ['respaced', readRespaced],
  ['initials apart', readInitials],
  ['joined', readJoined],
]);
