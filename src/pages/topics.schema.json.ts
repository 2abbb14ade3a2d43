import type { APIRoute } from 'astro';
import { schemaOf, topicsExport } from '../model/topic-export.ts';
import { absolute } from '../site/export.ts';

/** What stands in `/topics.json`, for people who read it by program. */
export const GET: APIRoute = ({ site }) =>
  Response.json(schemaOf(topicsExport, 'topics.json', absolute('topics.schema.json', site)), {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
