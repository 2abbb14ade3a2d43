/** How far topics are: one record, whether it was said on the topic or ticked on the path. */
import type { Draft, EventOf } from './event.ts';
import { inOrder, latest } from './log.ts';
import { isRest, keptAs, topicOfStep } from './step-key.ts';
import type { StudyStore } from './store.ts';

/**
 * What was said of topics, in order. Earlier builds kept ticks of the path apart, and files and other devices still bring
 * them: such a tick says that a topic is read, unless the topic itself says how far it is or was taken back later.
 */
export function topicEvents(
  topics: readonly EventOf<'topic'>[],
  steps: readonly EventOf<'path'>[],
): EventOf<'topic'>[] {
  const said = latest(topics, ({ topic }) => topic);
  const ticked = [...latest(steps, ({ key }) => key).values()].flatMap(({ id, at, order, key, done }) => {
    const topic = topicOfStep(key);
    if (!done || topic === undefined) return [];
    const own = said.get(topic);
    if (own !== undefined && (own.state !== 'unread' || own.order > order)) return [];
    return [{ id, at, order, kind: 'topic' as const, topic, state: 'read' as const }];
  });
  return inOrder([...topics, ...ticked]);
}

/** @see topicEvents */
export async function readTopics(store: StudyStore): Promise<EventOf<'topic'>[]> {
  return topicEvents(...(await Promise.all([store.read('topic'), store.read('path')])));
}

/** Topics that were read in short, whether the rest was read since or not. */
export function readInShort(topics: readonly EventOf<'topic'>[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { topic, state, brief } of topics)
    if (state === 'unread') found.delete(topic);
    else if (brief) found.add(topic);
  return found;
}

/**
 * Tells of a step of the path when it was done, where it is: a topic that was read, whoever said so, what has a tick of its own, or
 * what was done without one (`untold`).
 */
export function stepsDone(
  topics: readonly EventOf<'topic'>[],
  steps: readonly EventOf<'path'>[],
  untold: (key: string) => number | undefined = () => undefined,
): (key: string) => number | undefined {
  const states = latest(topicEvents(topics, steps), ({ topic }) => topic);
  const ticks = latest(steps, ({ key }) => keptAs(key));
  return (key) => {
    const topic = topicOfStep(key);
    const [tick, said] = [ticks.get(keptAs(key)), states.get(topic ?? '')];
    if (tick === undefined && topic === undefined) return untold(key);
    if (topic === undefined) return tick?.done === true ? tick.at : undefined;
    if (isRest(key) && said?.brief) return undefined;
    return said === undefined || said.state === 'unread' ? undefined : said.at;
  };
}

/** What to write when a step of the path is ticked or unticked, which reads in short or not; without its rest a topic is read in short. */
export function draftOfStep(key: string, done: boolean, inShort = false): Draft {
  const topic = topicOfStep(key);
  if (topic === undefined) return { kind: 'path', key, done };
  const isBrief = done ? inShort : isRest(key);
  return { kind: 'topic', topic, state: done || isBrief ? 'read' : 'unread', ...(isBrief && { brief: true }) };
}
