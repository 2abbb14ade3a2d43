import type { APIRoute, GetStaticPaths } from 'astro';
import { isDomain } from '../../../model/domain.ts';
import { cardsOf, getDecks, toCardData } from '../../../site/card-decks.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getDecks()).map(({ domain }) => ({ params: { domain } }));

/** The cards of a domain, fetched when one of them comes up. */
export const GET: APIRoute = async ({ params: { domain = '' } }) =>
  Response.json((isDomain(domain) ? await cardsOf(domain) : []).map(toCardData));
