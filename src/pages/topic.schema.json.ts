import type { APIRoute } from 'astro';
import { schemaOf, topicExport } from '../model/topic-export.ts';
import { absolute } from '../site/export.ts';

/** What stands in a topic's JSON, for people who read it by program. */
export const GET: APIRoute = ({ site }) =>
  Response.json(schemaOf(topicExport, '주제 하나', absolute('topic.schema.json', site)), {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
