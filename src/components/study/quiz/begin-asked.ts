/** A practice that an address asks for (`?begin=wrong`, `?begin=day&count=10`): it begins at once. */
import { readChoice } from '../../../study/cards/choice.ts';
import { dayNumber } from '../../../study/day.ts';
import type { EventOf } from '../../../study/event.ts';
import { newId } from '../../../study/ids.ts';
import { latest } from '../../../study/log.ts';
import { drawDay } from '../../../study/quiz/draw-day.ts';
import { shuffled } from '../../../study/quiz/random.ts';
import { answered, wrongOnes } from '../../../study/quiz/session.ts';
import type { StudyStore } from '../../../study/store.ts';
import { readTopics } from '../../../study/topic-states.ts';
import type { Bank } from './bank.ts';
import { begin, type Context } from './context.ts';

/** What was answered, and when each question was for the last time. */
export async function readHistory(store: StudyStore): Promise<{
  readonly answers: readonly EventOf<'answer'>[];
  readonly answeredAt: ReadonlyMap<string, number>;
}> {
  const answers = answered(await store.read('answer'));
  const last = latest(answers, ({ question }) => question);
  return { answers, answeredAt: new Map([...last].map(([id, { at }]) => [id, at])) };
}

/** So many questions are a day's, where the address says nothing else. */
const USUAL = 10;

/** Topics that were read, and those that were today. */
async function readToday(store: StudyStore, now: number): Promise<Record<'read' | 'today', ReadonlySet<string>>> {
  const { zone } = readChoice(await store.read('setting'));
  const states = [...latest(await readTopics(store), ({ topic }) => topic).values()];
  const read = states.filter(({ state }) => state !== 'unread');
  const today = read.filter(({ at }) => dayNumber(at, zone) === dayNumber(now, zone));
  const topicsOf = (some: typeof read): ReadonlySet<string> => new Set(some.map(({ topic }) => topic));
  return { read: topicsOf(read), today: topicsOf(today) };
}

/** Begins what is asked for in the stead of its address: what is still wrong, a day's questions with those first, or those of a topic. Says whether there was any. */
export async function beginAsked(
  context: Pick<Context, 'store' | 'go'>,
  { index, taskOf }: Bank,
  query: URLSearchParams,
): Promise<boolean> {
  const { store } = context;
  const { answers } = await readHistory(store);
  const now = Date.now();
  const seed = newId(now);
  const wrong = (): string[] =>
    shuffled(
      [...wrongOnes(answers)].filter((id) => taskOf.has(id)),
      seed,
    );
  const { questions, title } =
    query.get('begin') === 'day'
      ? drawDay(index, { ...(await readToday(store, now)), answers, now }, Number(query.get('count')) || USUAL, seed)
      : { questions: wrong(), title: '틀린 것' };
  if (questions.length === 0) return false;
  await begin(context, { mode: 'practice', questions: [...questions], title }, 'instead');
  return true;
}
