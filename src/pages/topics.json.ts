import type { APIRoute } from 'astro';
import { bodySections } from '../markdown/scan-body.ts';
import { EXPORT_VERSION, topicsExport } from '../model/topic-export.ts';
import { getTopics } from '../site/topics.ts';
import { pageUrl, topicUrl } from '../site/urls.ts';

/** Every published topic as data; fails the build when it is not what its schema says. */
export const GET: APIRoute = async ({ site }) => {
  const absolute = (path: string): string => new URL(path, site).href;
  const topics = (await getTopics()).map(({ entry, id, domain, slug }) => ({
    ...entry.data,
    id,
    domain,
    slug,
    url: absolute(topicUrl(id)),
    markdown: absolute(pageUrl(`${id}.md`)),
    sections: bodySections(entry.body ?? ''),
  }));
  return Response.json(
    topicsExport.parse({
      $schema: absolute(pageUrl('topics.schema.json')),
      version: EXPORT_VERSION,
      language: 'ko',
      license: 'CC-BY-4.0',
      topics,
    }),
  );
};
