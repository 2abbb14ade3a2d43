import type { APIRoute } from 'astro';
import { cardIndex } from '../../../site/card-decks.ts';

/** What there is to learn, fetched when a reader opens the cards. */
export const GET: APIRoute = async () => Response.json(await cardIndex());
