import type { APIRoute, GetStaticPaths } from 'astro';
import { bodySections } from '../../markdown/scan-body.ts';
import { topicExport } from '../../model/topic-export.ts';
import { envelopeOf, topicEntry } from '../../site/export.ts';
import { getTopics, type Topic } from '../../site/topics.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getTopics()).map((topic) => ({ params: { domain: topic.domain, slug: topic.slug }, props: { topic } }));

/** Everything a topic says, as data; fails the build when it is not what its schema says. */
export const GET: APIRoute<{ topic: Topic }> = ({ props: { topic }, site }) =>
  Response.json(
    topicExport.parse({
      ...envelopeOf('topic.schema.json', site),
      ...topic.data,
      ...topicEntry(topic, site),
      sections: bodySections(topic.prose()),
    }),
  );
