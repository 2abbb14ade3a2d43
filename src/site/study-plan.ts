import type { PathDay } from '../model/exam.ts';
import { splitPlace } from '../model/place.ts';
import { backlinksOf } from './backlinks.ts';
import { getAsked } from './cards.ts';
import { getExam, placeLinks } from './exam.ts';
import { getPairs, relationsOf } from './pairs.ts';
import { getRequirementGroups } from './requirements.ts';
import { readingMinutes } from './topic-page.ts';
import { countScenarios, getTopicMap, type Topic } from './topics.ts';
import { pageUrl } from './urls.ts';

/** What is done on one day: its parts in their order, each item under the key by which it is ticked, with the minutes that it takes. */
export interface PlannedDay {
  readonly title: string;
  readonly parts: readonly {
    readonly name: string;
    readonly items: readonly PlannedItem[];
  }[];
}

interface PlannedItem {
  readonly title: string;
  readonly url: string;
  readonly key: string;
  readonly minutes: number;
  /** How much the exam asks of it and others build on it, in points. @see planDays */
  readonly worth: number;
  /** What its address asks for, of situations: those of its day's topics, and how many each has. */
  readonly of?: string;
}

/** Minutes to look at one part of a topic, or at what was read before. */
const PART = 5;
/** Minutes for a situation, and as many situations as one takes at a time of all that there are. */
const SITUATION = 1;
const AT_A_TIME = 15;
/** A day's topics have so many situations at least, or all are asked. */
const OWN = 2;
/** Points for the root of how many topics lead to it, or are told as what it works with. */
const LINKED = 1 / 2;
/** No fewer points has a topic that a task of the exam asks for first of all: half of them in turn 1, where a task has as many before it as it weighs. */
const FIRST = 7;

/** How much the pairs of a topic are confused, all of them together. */
async function confusions(): Promise<ReadonlyMap<string, number>> {
  const points = new Map<string, number>();
  for (const { a, b, article, confusion } of await getPairs())
    for (const id of new Set([a, b, article ?? a].map((place) => splitPlace(place).id)))
      points.set(id, (points.get(id) ?? 0) + confusion);
  return points;
}

/**
 * Whether a topic is told as a part or a kind of another, and no comparison of it: `storage/ebs-snapshots` of `storage/ebs`, a
 * Network Load Balancer of what is called Load Balancer.
 */
const isOf = ({ id, domain, titleEn }: Topic, whole: Topic): boolean =>
  !id.includes('-vs-') &&
  (id.startsWith(`${whole.id}-`) ||
    (domain === whole.domain && whole.aliases.some((name) => titleEn.endsWith(` ${name}`))));

/** What topics are worth, in the order of which those that are asked most (`core`) come first, as they stand there: the most is theirs. */
function coreFirst(
  core: readonly string[],
  counted: readonly (readonly [id: string, worth: number])[],
): ReadonlyMap<string, number> {
  const byWorth = counted.toSorted(([, a], [, b]) => b - a);
  const worths = new Map(byWorth);
  const order = new Set([...core, ...worths.keys()].filter((id) => worths.has(id)));
  return new Map([...order].map((id, at) => [id, byWorth[at]?.[1] ?? 0]));
}

/** The days of a plan as they are shown; throws where one practises a requirement that does not exist, or none reads what is asked most. */
export async function planDays(days: readonly PathDay[]): Promise<readonly PlannedDay[]> {
  const requirements = new Map((await getRequirementGroups()).map((group) => [group.id as string, group]));
  const topics = await getTopicMap();
  const asked = await getAsked();
  const confused = await confusions();
  const situations = countScenarios([...topics.values()]);
  const points = (value: number): number => Math.round(10 * value) / 10;
  /** How often a link has stood on the path: what is read again is ticked again. */
  const times = new Map<string, number>();
  const keyed = (kind: string, id: string): string => {
    const key = `${kind}:${id}`;
    const again = (times.get(key) ?? 0) + 1;
    times.set(key, again);
    return again === 1 ? key : `${key}~${again}`;
  };
  /**
   * What questions name, of a topic or of what is of it, which nobody answers without it; what is chosen between, by the root of how
   * much it is confused; and what others lead to: a service that is named everywhere is seldom the whole answer.
   */
  const worthOf = async (id: string): Promise<number> => {
    const topic = topics.get(id);
    if (topic === undefined) return 0;
    const links = (await backlinksOf(topic)).length + Object.keys(await relationsOf(id)).length;
    const own = [...topics.values()].filter((other) => isOf(other, topic)).map((other) => other.id);
    const points = asked.named(id, ...own) + Math.sqrt(confused.get(id) ?? 0) + LINKED * Math.sqrt(links);
    return Math.max(points, FIRST / (1 + asked.turn(id)));
  };
  const whole = new Set(days.flatMap(({ read, compare }) => [...read, ...compare].filter((id) => !id.includes('#'))));
  const counted = await Promise.all([...whole].map(async (id) => [id, await worthOf(id)] as const));
  const { core } = await getExam();
  for (const id of core) if (!whole.has(id)) throw new Error(`content/_exam.yaml: core의 “${id}”: 길에 없는 주제다`);
  const worths = coreFirst(core, counted);
  const placed = async (kind: string, places: readonly string[]): Promise<PlannedItem[]> =>
    (await placeLinks(places)).map(({ id, title, url }) => {
      const key = keyed(kind, id);
      const topic = url.includes('#') || key.includes('~') ? undefined : topics.get(id);
      const worth = points(topic ? (worths.get(id) ?? 0) : asked.place(url.split('#').with(0, id).join('#')));
      return { title, url, key, worth, minutes: topic ? readingMinutes(topic) : PART };
    });
  return Promise.all(
    days.map(async ({ title, read, compare, practise }, day) => ({
      title,
      parts: [
        {
          name: '읽기',
          items: await placed('read', read),
        },
        {
          name: '비교하기',
          items: await placed('compare', compare),
        },
        {
          name: '풀어 보기',
          items: practise.map((id) => {
            const group = requirements.get(id);
            if (group === undefined) throw new Error(`content/_exam.yaml: practise의 “${id}”: 그런 요구사항이 없다`);
            const ofDay = new Set([...read, ...compare].map((place) => splitPlace(place).id));
            const own = group.scenarios.filter(({ topic }) => ofDay.has(topic.id));
            // Before the last day there is what was not read yet.
            const isOwn = own.length >= OWN && day < days.length - 1;
            const count = isOwn ? own.length : Math.min(AT_A_TIME, group.scenarios.length);
            const ids = [...new Set(own.map(({ topic }) => topic.id))].join(',');
            const key = keyed('practise', id);
            const of = isOwn ? `?of=${ids}` : '';
            const minutes = count * SITUATION;
            return {
              title: `${group.name}: 상황 ${count}개`,
              url: pageUrl(`scenarios/${id}/`) + of,
              key,
              minutes,
              worth: points((100 * minutes) / situations),
              ...(of !== '' && { of }),
            };
          }),
        },
      ].filter(({ items }) => items.length > 0),
    })),
  );
}
