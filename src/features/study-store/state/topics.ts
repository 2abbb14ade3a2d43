/** How far topics are: one record, whether it was said on the topic or ticked in the plan. */
import { inOrder, latest } from '../log.ts';
import type { Draft, EventOf } from '../schema.ts';
import type { StudyStore } from '../store.ts';

/** The topic that a step of the plan asks to read; `undefined` of another step, and of reading one again (`read:storage/s3~2`). */
const topicOfStep = (key: string): string | undefined => /^(?:read|compare):([^~+]+)\+?$/.exec(key)?.[1];

/** The key under which the tick of a step is kept: that of a day's questions, however many they have come to be. */
export const tickKey = (key: string): string => key.replace(/^(quiz:\d+):\d+$/, '$1');

/**
 * What was said of topics, in order. Earlier builds kept ticks of the plan apart, and files and other devices still bring them:
 * such a tick says that a topic is read, unless the topic itself says how far it is or was taken back later.
 */
function topicEvents(topics: readonly EventOf<'topic'>[], ticks: readonly EventOf<'path'>[]): EventOf<'topic'>[] {
  const said = latest(topics, ({ topic }) => topic);
  const ticked = [...latest(ticks, ({ key }) => key).values()].flatMap(({ id, at, order, key, done }) => {
    const topic = topicOfStep(key);
    if (!done || topic === undefined) return [];
    const own = said.get(topic);
    if (own !== undefined && (own.state !== 'unread' || own.order > order)) return [];
    return [{ id, at, order, kind: 'topic' as const, topic, state: 'read' as const }];
  });
  return inOrder([...topics, ...ticked]);
}

/** The last event of each topic. */
export const topicStates = (
  topics: readonly EventOf<'topic'>[],
  ticks: readonly EventOf<'path'>[],
): ReadonlyMap<string, EventOf<'topic'>> => latest(topicEvents(topics, ticks), ({ topic }) => topic);

/** @see topicStates */
export async function readTopicStates(store: Pick<StudyStore, 'read'>): Promise<ReadonlyMap<string, EventOf<'topic'>>> {
  return topicStates(...(await Promise.all([store.read('topic'), store.read('path')])));
}

/** When each step of the plan was done: a topic that was read, or a tick. Other steps are asked of `otherwise`. */
export function stepsDone(
  states: ReadonlyMap<string, EventOf<'topic'>>,
  path: readonly EventOf<'path'>[],
  otherwise: (key: string) => number | undefined = () => undefined,
): (key: string) => number | undefined {
  const ticks = latest(path, ({ key }) => tickKey(key));
  return (key) => {
    const topic = topicOfStep(key);
    const tick = ticks.get(tickKey(key));
    if (topic !== undefined) {
      const state = states.get(topic);
      return state === undefined || state.state === 'unread' ? undefined : state.at;
    }
    return tick === undefined ? otherwise(key) : tick.done ? tick.at : undefined;
  };
}

/** What to write when a step of the plan is ticked or unticked. */
export function tickStep(key: string, done: boolean): Draft {
  const topic = topicOfStep(key);
  return topic === undefined ? { kind: 'path', key, done } : { kind: 'topic', topic, state: done ? 'read' : 'unread' };
}
