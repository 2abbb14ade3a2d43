import { getEntry } from 'astro:content';
import { plainInline } from '../model/plain-inline.ts';
import { bodySections } from '../markdown/scan-body.ts';
import type { ExamDomain, ExamGuide, ExamTask } from '../model/exam.ts';
import { splitPlace } from '../model/place.ts';
import { TOPIC_SECTIONS } from '../model/topic-sections.ts';
import { once } from './once.ts';
import { ofAllTopics, type Topic } from './topics.ts';
import { topicUrl } from './urls.ts';

/** The exam guide (`content/_exam.yaml`). */
export async function getExam(): Promise<ExamGuide> {
  const entry = await getEntry('exam', 'guide');
  if (entry === undefined) throw new Error('content/_exam.yaml: 시험 안내가 없다');
  return entry.data.guide;
}

/** Address of a task on the page of the exam: `/exam/#task-1-1`. */
export const taskAnchor = (id: string): string => `task-${id.replace('.', '-')}`;

/** What an anchor of a topic is called: a heading, a number, a scenario; `undefined` for what has no name. */
function partName(topic: Topic, anchor: string): string | undefined {
  const [, kind, id] = /^(fact|scenario|correction)-(.+)$/.exec(anchor) ?? [];
  const label = topic.shownFacts.find((fact) => kind === 'fact' && fact.id === id)?.label;
  const scenario = topic.scenarios.findIndex((each) => kind === 'scenario' && each.id === id);
  const correction = topic.corrections.findIndex((each) => kind === 'correction' && each.id === id);
  if (label !== undefined) return plainInline(label);
  if (scenario >= 0) return `시나리오 ${scenario + 1}`;
  if (correction >= 0) return `어긋난 점 ${correction + 1}`;
  return [...bodySections(topic.prose()), ...TOPIC_SECTIONS].find((each) => each.id === anchor)?.title;
}

/** A place as a link: the topic's title, with the heading's where one is named: `AWS IAM: 정책`. */
export interface PlaceLink {
  readonly id: string;
  readonly title: string;
  readonly url: string;
}

/** Finds the link of a place, each once: a page is read through for the name of its part. */
const getLinks = ofAllTopics((topics) => {
  const byId = new Map<string, Topic>(topics.map((topic) => [topic.id, topic]));
  const known = new Map<string, PlaceLink | undefined>();
  const linkTo = (place: string): PlaceLink | undefined => {
    const { id, heading } = splitPlace(place);
    const topic = byId.get(id);
    if (topic === undefined) return undefined;
    const part = heading === undefined ? undefined : partName(topic, heading);
    return { id, title: part === undefined ? topic.title : `${topic.title}: ${part}`, url: topicUrl(id, heading) };
  };
  return (place: string): PlaceLink | undefined => {
    if (!known.has(place)) known.set(place, linkTo(place));
    return known.get(place);
  };
});

/** Turns places (`networking/vpc#cidr`) into links; the same topic is named once, by its first place. */
export async function placeLinks(places: readonly string[]): Promise<readonly PlaceLink[]> {
  const linkOf = await getLinks();
  const links = places.flatMap((place) => linkOf(place) ?? []);
  return [...new Map(links.map((link) => [link.id, link])).values()];
}

/** A task that a topic serves. */
export interface ServedTask {
  readonly domain: ExamDomain;
  readonly task: ExamTask;
}

const getServed = once(async (): Promise<ReadonlyMap<string, readonly ServedTask[]>> => {
  const byTopic = new Map<string, ServedTask[]>();
  for (const domain of (await getExam()).domains)
    for (const task of domain.tasks) {
      const ids = [...task.knows, ...task.does].flatMap(({ see }) => see.map((place) => splitPlace(place).id));
      for (const id of new Set(ids)) byTopic.set(id, [...(byTopic.get(id) ?? []), { domain, task }]);
    }
  return byTopic;
});

/** The tasks of the exam that a topic answers, in the guide's order. */
export async function tasksOf(id: string): Promise<readonly ServedTask[]> {
  return (await getServed()).get(id) ?? [];
}

/** The topic that the path asks to read after another, on its day or the next; `undefined` for what is not on it or last. */
export async function nextOnPath(id: string): Promise<PlaceLink | undefined> {
  const topics = [...new Set((await getExam()).path.flatMap(({ read }) => read.map((place) => splitPlace(place).id)))];
  const at = topics.indexOf(id);
  return (await placeLinks(at === -1 ? [] : topics.slice(at + 1, at + 2)))[0];
}
