import type { MarkdownHeading } from 'astro';
import { LEAD_HEADINGS, PAGE_ORDER, sectionsOf } from '../model/topic-sections.ts';
import { nextOnPath } from './exam.ts';
import { drawingOf } from './gallery.ts';
import { groupTopics } from './guides.ts';
import { topicData } from './metadata.ts';
import { pictureOf, topicCard } from './og/card.ts';
import { statusOfTopic } from './services.ts';
import { getTopicMap, getTopicsByDomain, ofAllTopics, type Topic } from './topics.ts';
import { pageUrl } from './urls.ts';

/** Items of a topic page's table of contents: the headings of its text with what stands between them, in page order. */
function contentsOf(topic: Topic, headings: readonly MarkdownHeading[]): MarkdownHeading[] {
  const shown = headings.filter(({ depth }) => depth === 2 || depth === 3);
  const isOther = ({ depth, slug }: MarkdownHeading): boolean => depth === 2 && !LEAD_HEADINGS.has(slug);
  const end = shown.findIndex(isOther);
  const cut = end === -1 ? shown.length : end;
  const items: Readonly<Partial<Record<(typeof PAGE_ORDER)[number], readonly MarkdownHeading[]>>> = {
    lead: shown.slice(0, cut),
    body: shown.slice(cut),
    ...Object.fromEntries(
      sectionsOf((field) => topic[field].length > 0).map(({ id, title }) => [
        id,
        [{ depth: 2, slug: id, text: title }],
      ]),
    ),
  };
  return PAGE_ORDER.flatMap((part) => items[part] ?? []);
}

/** All topics as the list at the side has them: by domain, then by the groups of its guide. */
const inListOrder = ofAllTopics(async () =>
  [...(await getTopicsByDomain())].flatMap(([domain, members]) =>
    groupTopics(domain, members).flatMap(({ topics }) => topics),
  ),
);

/** The topics before and after one in the list at the side, inside its domain first. */
async function neighboursOf(topic: Topic): Promise<{ previous: Topic | undefined; next: Topic | undefined }> {
  const topics = await inListOrder();
  const index = topics.findIndex(({ id }) => id === topic.id);
  return { previous: topics[index - 1], next: topics[index + 1] };
}

/** What of a topic's text nobody reads: drawings, then addresses of links and headings, and what only says how it looks. */
const DRAWN = /```mermaid[\s\S]*?```/g;
const UNREAD = /\[\[[^\]|]*\\?\||\]\([^)]*\)|\[#[\w-]+\]|<[^>]*>|[\s#*`|[\]>-]+/g;

/** Minutes to read some texts: Korean readers take in roughly 500 syllables a minute of technical prose. */
const minutesToRead = (texts: readonly string[]): number => texts.join('').replace(UNREAD, '').length / 500;

/** What of a topic is read in short, too: what decides, and the numbers. */
const inShort = ({ summary, signals, shownFacts }: Topic): string[] => [
  summary,
  ...signals.flatMap(({ need, choose }) => [need, choose]),
  ...shownFacts.flatMap(({ label, value, note = '', examEra = '' }) => [label, value, note, examEra]),
];

/** Minutes to read a topic as one who learns it: its text, signals, numbers and situations; neither what notes got wrong nor where it is from. */
export function readingMinutes(topic: Topic): number {
  const texts = [
    ...inShort(topic),
    topic.prose().replace(DRAWN, ''),
    ...topic.scenarios.flatMap(({ situation, choose = '', why, trap = '' }) => [situation, choose, why, trap]),
  ];
  return Math.max(1, Math.round(minutesToRead(texts)));
}

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
