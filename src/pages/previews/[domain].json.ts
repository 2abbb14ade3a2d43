import type { APIRoute, GetStaticPaths } from 'astro';
import type { PreviewList } from '../../model/preview.ts';
import { topicCard } from '../../site/og/card.ts';
import { getTopicsByDomain, type Topic } from '../../site/topics.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  [...(await getTopicsByDomain())].map(([domain, topics]) => ({ params: { domain }, props: { topics } }));

/** What the previews of links to a domain's topics say; the same as their pictures in chats. */
export const GET: APIRoute<{ topics: readonly Topic[] }> = ({ props: { topics } }) => {
  const previews: PreviewList = Object.fromEntries(
    topics.map((topic) => {
      const { title, kicker, summary, facts } = topicCard(topic);
      return [
        topic.slug,
        { title, where: kicker, summary, facts: facts.map(({ label, value }) => [label, value] as const) },
      ];
    }),
  );
  return Response.json(previews);
};
