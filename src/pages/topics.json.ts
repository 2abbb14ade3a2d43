import type { APIRoute } from 'astro';
import { topicsExport } from '../model/topic-export.ts';
import { absolute, envelopeOf, topicEntry } from '../site/export.ts';
import { getTopics } from '../site/topics.ts';

/** Every published topic by its names, and where its data is; fails the build when it is not what its schema says. */
export const GET: APIRoute = async ({ site }) =>
  Response.json(
    topicsExport.parse({
      ...envelopeOf('topics.schema.json', site),
      topics: (await getTopics()).map((topic) => ({
        ...topicEntry(topic, site),
        data: absolute(`${topic.id}.json`, site),
      })),
    }),
  );
