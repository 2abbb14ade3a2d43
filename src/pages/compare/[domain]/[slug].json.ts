import type { APIRoute, GetStaticPaths } from 'astro';
import { isComparable, toComparable } from '../../../site/comparable.ts';
import { getTopics, type Topic } from '../../../site/topics.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getTopics())
    .filter(isComparable)
    .map((topic) => ({ params: { domain: topic.domain, slug: topic.slug }, props: { topic } }));

/** What the comparison picker shows of a topic. */
export const GET: APIRoute<{ topic: Topic }> = async ({ props: { topic } }) => Response.json(await toComparable(topic));
