import type { APIRoute } from 'astro';
import { getReferenceData } from '../../features/note-check/reference-data.ts';

/** What notes are checked against, fetched when a reader means to check one. */
export const GET: APIRoute = async () =>
  new Response(await getReferenceData(), { headers: { 'Content-Type': 'application/json' } });
