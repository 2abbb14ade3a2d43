import type { APIRoute } from 'astro';
import { ankiText } from '../../../site/card-files.ts';
import { getRankedCards } from '../../../site/card-decks.ts';

/** All cards as a file to take along. */
export const GET: APIRoute = async ({ site }) => new Response(ankiText(await getRankedCards(), site));
