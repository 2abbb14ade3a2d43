/** Writes ratings, also that of who leaves the page at once: it is kept in the same moment, and written when the page is opened again. */
import type { Draft } from '../../../study/event.ts';
import { newId } from '../../../study/ids.ts';
import type { StudyStore } from '../../../study/store.ts';
import { forgetUnwritten, keepUnwritten, readUnwritten } from '../unwritten.ts';

const CARDS = 'cards';
let writing = 0;

/** Under an id of its own it counts once, whoever writes it. */
export async function writeRating(store: StudyStore, rating: Draft): Promise<void> {
  const rated = { id: newId(Date.now()), ...rating };
  keepUnwritten(CARDS, [rated]);
  writing++;
  await store.append(rated);
  writing--;
  if (writing === 0) forgetUnwritten(CARDS);
}

/** Writes what was left when the page was. */
export async function writeLeft(store: StudyStore): Promise<void> {
  const left = readUnwritten(CARDS);
  if (left.length === 0) return;
  await store.append(...left);
  forgetUnwritten(CARDS);
}
