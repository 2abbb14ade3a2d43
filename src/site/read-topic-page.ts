import type { MarkdownHeading } from 'astro';
import { nextOnPath } from './exam.ts';
import { drawingOf } from './gallery.ts';
import { topicData } from './metadata.ts';
import { pictureOf, topicCard } from './og/card.ts';
import { statusOfTopic } from './services.ts';
import { contentsOf, neighboursOf, readingMinutes } from './topic-page.ts';
import { getTopicMap, getTopicsByDomain, type Topic } from './topics.ts';
import { pageUrl } from './urls.ts';

/** What a topic's page tells besides the topic: of itself, and where one goes from there. */
export async function readTopicPage(topic: Topic, headings: readonly MarkdownHeading[], site: URL | undefined) {
  const card = topicCard(topic, await drawingOf(topic));
  const contents = contentsOf(topic, headings);
  const topics = await getTopicMap();
  return {
    card,
    contents,
    data: topicData(topic, { picture: pageUrl(pictureOf(card)), sections: contents }, site),
    minutes: readingMinutes(topic),
    status: await statusOfTopic(topic.id),
    siblings: (await getTopicsByDomain()).get(topic.domain) ?? [],
    follows: await nextOnPath(topic.id),
    related: topic.related.flatMap((id) => topics.get(id) ?? []),
    ...(await neighboursOf(topic)),
  };
}
