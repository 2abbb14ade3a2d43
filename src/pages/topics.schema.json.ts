import type { APIRoute } from 'astro';
import { topicsSchema } from '../model/topic-export.ts';
import { pageUrl } from '../site/urls.ts';

/** What stands in `/topics.json`, for people who read it by program. */
export const GET: APIRoute = ({ site }) =>
  Response.json(topicsSchema(new URL(pageUrl('topics.schema.json'), site).href), {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
