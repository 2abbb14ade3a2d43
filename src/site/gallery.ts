import { emitStandalone, emitWordless } from '../diagrams/standalone.ts';
import { readDiagrams, readIcons, type CommittedDiagram } from '../diagrams/store.ts';
import { once } from './once.ts';
import { ofAllTopics, type Topic } from './topics.ts';
import colours from '../styles/diagram-colours.css?raw';

/** One diagram of the gallery. */
export interface Exhibit {
  /** `architectures/cloudfront-s3-alb/request-path`. */
  readonly key: string;
  /** Id of its figure on the topic's page: `diagram-request-path`. */
  readonly anchor: string;
  readonly topic: Topic;
  readonly title: string;
  /** The picture said in words. */
  readonly description: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** What of its own units the picture shows: `-4 -4 566.3 1730.6`. */
  readonly viewBox: string;
  /** Published topics whose nodes are drawn, in reading order. */
  readonly services: readonly Topic[];
}

/** Where pages are made, as everything else of `content/` is read there. */
const ROOT = '.';
const readAll = once(() => Promise.resolve(readDiagrams(ROOT)));

/** Whether a diagram shows parts in their places, and not only a decision or a conversation. */
function isArchitecture({ type, icons, relations }: CommittedDiagram['meta'], topic: Topic): boolean {
  if (topic.kind === 'architecture') return true;
  return (
    /^(?:flowchart|architecture)/.test(type) && icons.length >= 3 && relations.some(({ kind }) => kind === 'group')
  );
}

function toExhibit(key: string, { meta, svg }: CommittedDiagram, topic: Topic, topics: readonly Topic[]): Exhibit {
  const said = (name: string): string => new RegExp(`^<svg[^>]* ${name}="([^"]*)"`).exec(svg)?.[1] ?? '';
  return {
    key,
    anchor: `diagram-${key.split('/').at(-1) ?? ''}`,
    topic,
    title: meta.title,
    description: meta.description,
    width: Number(said('width')),
    height: Number(said('height')),
    viewBox: said('viewBox'),
    services: topics.filter(({ id, kind }) => kind !== 'architecture' && meta.topics.includes(id)),
  };
}

/** Every diagram that shows an architecture: those of architecture topics first, then those of services, in reading order. */
export const getExhibits = ofAllTopics(async (topics): Promise<readonly Exhibit[]> => {
  const order = new Map(topics.map((topic, index) => [topic.id as string, index]));
  const place = ({ topic }: Exhibit): number =>
    (topic.kind === 'architecture' ? 0 : topics.length) + (order.get(topic.id) ?? 0);
  // Several diagrams of a topic stand as they do on its page.
  const placeInTopic = ({ topic, anchor }: Exhibit): number =>
    topic.prose().indexOf(`mermaid id=${anchor.slice('diagram-'.length)}\n`);
  return [...(await readAll())]
    .flatMap(([key, diagram]) => {
      const topic = topics.find(({ id }) => key.startsWith(`${id}/`));
      return topic !== undefined && isArchitecture(diagram.meta, topic) ? [toExhibit(key, diagram, topic, topics)] : [];
    })
    .sort((a, b) => place(a) - place(b) || placeInTopic(a) - placeInTopic(b));
});

const readAllIcons = once(() => Promise.resolve(readIcons(ROOT)));

/** Keys of the diagrams of published topics: `architectures/cloudfront-s3-alb/request-path`. */
export const getPictureKeys = ofAllTopics(async (topics): Promise<readonly string[]> => {
  const ids = new Set(topics.map(({ id }) => id as string));
  return [...(await readAll()).keys()].filter((key) => ids.has(key.slice(0, key.lastIndexOf('/'))));
});

/** A diagram as a file of its own: `<svg …`. */
export async function getPicture(key: string): Promise<string> {
  const diagram = (await readAll()).get(key);
  if (diagram === undefined) throw new Error(`그림이 없다: ${key}`);
  return emitStandalone(diagram, await readAllIcons(), colours);
}

/** The first drawing of an architecture for the picture of its link; `undefined` for other topics. */
export async function drawingOf({ id, kind }: Topic): Promise<string | undefined> {
  const first = kind === 'architecture' ? (await getExhibits()).find(({ topic }) => topic.id === id) : undefined;
  const diagram = first && (await readAll()).get(first.key);
  return diagram && emitWordless(diagram, await readAllIcons(), colours);
}
