import type { APIRoute } from 'astro';
import { ankiText } from '../../../site/card-files.ts';
import { getCards } from '../../../site/cards.ts';

/** All cards as a file to take along. */
export const GET: APIRoute = async ({ site }) => new Response(ankiText(await getCards(), site));
