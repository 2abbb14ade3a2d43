import type { APIRoute } from 'astro';
import { getTopics } from '../site/topics.ts';
import { topicUrl } from '../site/urls.ts';

/** Every published topic as data; `version` grows when the shape changes incompatibly. */
export const GET: APIRoute = async ({ site }) => {
  const topics = (await getTopics()).map((topic) => ({
    ...topic,
    // The content entry is for rendering; its data is already spread above.
    entry: undefined,
    url: new URL(topicUrl(topic.id), site).href,
  }));
  return Response.json({ version: 1, language: 'ko', topics });
};
