import type { APIRoute } from 'astro';
import { getSectionSides } from '../../site/comparable.ts';

/** What the comparison picker shows of sections that are confused with something, by name. */
export const GET: APIRoute = async () =>
  Response.json(Object.fromEntries((await getSectionSides()).map((side) => [side.id, side])));
