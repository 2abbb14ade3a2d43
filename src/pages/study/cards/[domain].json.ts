import type { APIRoute, GetStaticPaths } from 'astro';
import { getCards, getDecks, toCardData, type Card } from '../../../site/cards.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  [...new Set((await getCards()).map(({ domain }) => domain))].map((domain) => ({
    params: { domain },
    props: { read: async () => (await getDecks()).get(domain) },
  }));

/** The cards of a domain, fetched when one of them comes up. */
export const GET: APIRoute<{ read: () => Promise<readonly Card[]> }> = async ({ props: { read } }) =>
  Response.json((await read()).map(toCardData));
