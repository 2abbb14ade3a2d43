import { readApart } from './readers/apart.ts';
import { readEmpty } from './readers/empty.ts';
import { readGlued } from './readers/glued.ts';
import { readInitials, readInitialsApart } from './readers/initials.ts';
import { readJoined } from './readers/joined.ts';
import { readKnown } from './readers/known.ts';
import { readLayout } from './readers/layout.ts';
import { readName } from './readers/name.ts';
import { readRespaced } from './readers/respaced.ts';
import { readSlip } from './readers/slip.ts';
import { readUnfinished, readUnfinishedSlip } from './readers/unfinished.ts';
import { readAside, readUnknown } from './readers/unknown.ts';
import type { Reader } from './reading.ts';

/** How one token may be read, likelier readings first: the first that fits is taken. */
export const WORD_READERS = new Map<string, Reader>([
  ['name', readName],
  ['empty', readEmpty],
  ['initials', readInitials],
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
  ['respaced', readRespaced],
  ['initials apart', readInitialsApart],
  ['joined', readJoined],
]);
