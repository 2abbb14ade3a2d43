import type { MarkdownHeading } from 'astro';
import { architecturesWith } from './architectures.ts';
import { backlinksOf } from './backlinks.ts';
import { nextOnPath } from './exam.ts';
import { topicData } from './metadata.ts';
import { pictureOf, topicCard } from './og/card.ts';
import { statusOfTopic } from './services.ts';
import { contentsOf, neighboursOf, readingMinutes } from './topic-page.ts';
import { getTopicMap, getTopicsByDomain, type Topic } from './topics.ts';
import { pageUrl } from './urls.ts';

/** What a topic's page tells besides the topic: of itself, and where one goes from there. */
export async function readTopicPage(topic: Topic, headings: readonly MarkdownHeading[], site: URL | undefined) {
  const card = topicCard(topic);
  const contents = contentsOf(topic, headings);
  const topics = await getTopicMap();
  const appearances = await architecturesWith(topic);
  // What stands in the list of architectures is not said twice.
  const architectures = new Set(appearances.map(({ architecture }) => architecture.id));
  return {
    card,
    contents,
    data: topicData(topic, { picture: pageUrl(pictureOf(card)), sections: contents }, site),
    minutes: readingMinutes(topic),
    status: await statusOfTopic(topic.id),
    siblings: (await getTopicsByDomain()).get(topic.domain) ?? [],
    follows: await nextOnPath(topic.id),
    appearances,
    backlinks: (await backlinksOf(topic)).filter(({ topic: from }) => !architectures.has(from.id)),
    related: topic.related.flatMap((id) => topics.get(id) ?? []),
    ...(await neighboursOf(topic)),
  };
}
