import type { APIRoute, GetStaticPaths } from 'astro';
import { getTopicMap, getTopics, type Topic } from '../../site/topics.ts';
import { toMarkdown } from '../../site/topic-markdown.ts';
import { topicUrl } from '../../site/urls.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getTopics()).map((topic) => ({ params: { domain: topic.domain, slug: topic.slug }, props: { topic } }));

/** A topic as plain Markdown: everything its page says, for people's own notes and for language models. */
export const GET: APIRoute<{ topic: Topic }> = async ({ props: { topic }, site }) => {
  const topics = await getTopicMap();
  const linkTo = (id: string) => ({ title: topics.get(id)?.title ?? id, url: new URL(topicUrl(id), site).href });
  return new Response(toMarkdown(topic, linkTo), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
