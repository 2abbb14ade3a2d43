import type { PathDay } from '../model/exam.ts';
import { splitPlace } from '../model/place.ts';
import { getExamPoints } from './cards.ts';
import { getExam, placeLinks } from './exam.ts';
import { getRequirementGroups } from './requirements.ts';
import { readingMinutes } from './topic-page.ts';
import { countScenarios, getTopicMap } from './topics.ts';
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
  /** How much the exam asks of it, in points; what it asks most of all has the most. */
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
  const asked = await getExamPoints();
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
  const whole = new Set(days.flatMap(({ read, compare }) => [...read, ...compare].filter((id) => !id.includes('#'))));
  const { core } = await getExam();
  for (const id of core) if (!whole.has(id)) throw new Error(`content/_exam.yaml: core의 “${id}”: 길에 없는 주제다`);
  const worths = coreFirst(
    core,
    [...whole].map((id) => [id, asked.topic(id)]),
  );
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
