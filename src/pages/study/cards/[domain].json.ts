import type { APIRoute, GetStaticPaths } from 'astro';
import { getDecks, toCardData, type Card } from '../../../site/cards.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  [...(await getDecks())].map(([domain, cards]) => ({ params: { domain }, props: { cards } }));

/** The cards of a domain, fetched when one of them comes up. */
export const GET: APIRoute<{ cards: readonly Card[] }> = ({ props: { cards } }) => Response.json(cards.map(toCardData));
