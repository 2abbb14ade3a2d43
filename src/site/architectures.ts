import { bodyFences, readNodeLinks } from '../markdown/diagram-fences.ts';
import { backlinksOf } from './backlinks.ts';
import { once } from './once.ts';
import { getTopics, type Topic } from './topics.ts';

/** An architecture that a topic plays in. */
export interface Appearance {
  readonly architecture: Topic;
  /** Where it first does: `"diagram-request-path"` when it is drawn there, else the anchor of the text that names it. */
  readonly anchor: string | undefined;
  /** It is a node of a diagram there, and not only named. */
  readonly drawn: boolean;
}

type DrawnMap = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Topics that the diagrams of a topic link to, each with the id of the first diagram that does. */
function drawnTopics(body: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { id, source } of bodyFences(body))
    for (const { topic } of readNodeLinks(source)) if (id !== undefined && !found.has(topic)) found.set(topic, id);
  return found;
}

const getDrawn = once(async (): Promise<DrawnMap> => {
  const architectures = (await getTopics()).filter(({ kind }) => kind === 'architecture');
  return new Map(architectures.map((topic) => [topic.id as string, drawnTopics(topic.prose())]));
});

/**
 * The architectures a topic plays in: those whose diagrams link to it first, then those that only name it in their text or as
 * an answer of a scenario; each in reading order.
 */
export async function architecturesWith(topic: Topic): Promise<readonly Appearance[]> {
  const map = await getDrawn();
  const named = new Map((await backlinksOf(topic)).map((backlink) => [backlink.topic.id as string, backlink.anchor]));
  const others = (await getTopics()).filter(({ kind, id }) => kind === 'architecture' && id !== topic.id);
  const appearances = others.flatMap((architecture): Appearance[] => {
    const diagram = map.get(architecture.id)?.get(topic.id);
    if (diagram !== undefined) return [{ architecture, anchor: `diagram-${diagram}`, drawn: true }];
    return named.has(architecture.id) ? [{ architecture, anchor: named.get(architecture.id), drawn: false }] : [];
  });
  return appearances.sort((a, b) => Number(b.drawn) - Number(a.drawn));
}
