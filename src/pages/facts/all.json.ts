import type { APIRoute } from 'astro';
import { listFacts } from '../../site/facts.ts';

/** Every number with its topic, for the filter of the numbers. */
export const GET: APIRoute = async () => Response.json(await listFacts());
