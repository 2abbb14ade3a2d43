import type { APIRoute } from 'astro';
import { getNames } from '../../site/sides.ts';

/** Everything that can be named in the fields of the comparison; fetched when one of them is entered. */
export const GET: APIRoute = async () => Response.json(await getNames());
