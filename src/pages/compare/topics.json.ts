import type { APIRoute } from 'astro';
import { toComparable } from '../../site/comparable.ts';
import { getTopics } from '../../site/topics.ts';

/** Data of the comparison picker, fetched when a reader uses it. */
export const GET: APIRoute = async () => Response.json((await getTopics()).map(toComparable));
