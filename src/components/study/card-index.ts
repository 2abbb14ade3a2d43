import type { CardIndex } from '../../model/card-data.ts';

let opened: Promise<CardIndex | undefined> | undefined;

async function load(): Promise<CardIndex | undefined> {
  const url = `${document.documentElement.dataset.base ?? '/'}study/cards/index.json`;
  const response = await fetch(url).catch(() => undefined);
  if (response?.ok === true) return (await response.json()) as CardIndex;
  // Without a connection there may be no list: it is asked for again the next time.
  opened = undefined;
  return undefined;
}

/** The list of cards, fetched once for all that a page says of them. */
export const openCardIndex = (): Promise<CardIndex | undefined> => (opened ??= load());
