import type { APIRoute } from 'astro';
import { getChoices } from '../../site/choices.ts';

/** What the comparison picker can put side by side, with all that people call it; fetched when a field is entered. */
export const GET: APIRoute = async () => Response.json(await getChoices());
