import type { CardIndex } from '../../model/card-data.ts';
import { fetchOnce } from '../fetch-once.ts';

/** The list of cards; without a connection there may be none. */
export const openCardIndex = (): Promise<CardIndex | undefined> =>
  fetchOnce<CardIndex>(`${document.documentElement.dataset.base ?? '/'}study/cards/index.json`).catch(() => undefined);
