import type { APIRoute } from 'astro';
import { getCheckData } from '../../components/check-notes/build-data.ts';

/** What notes are checked against, fetched when a reader means to check some. */
export const GET: APIRoute = async () =>
  new Response(await getCheckData(), { headers: { 'Content-Type': 'application/json' } });
