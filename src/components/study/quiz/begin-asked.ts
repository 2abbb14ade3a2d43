/** A practice that an address asks for (`?begin=wrong`, `?begin=day&count=10&of=storage/s3&step=quiz:20789:10`, `?begin=topic&topic=storage/s3`): it begins at once. */
import { readChoice } from '../../../study/cards/choice.ts';
import { dayNumber } from '../../../study/day.ts';
import type { EventOf } from '../../../study/event.ts';
import { newId } from '../../../study/ids.ts';
import { latest } from '../../../study/log.ts';
import { metOf } from '../../../study/plan-next.ts';
import { drawDay, type DrawnDay } from '../../../study/quiz/draw-day.ts';
import { drawPractice } from '../../../study/quiz/draw.ts';
import { shuffled } from '../../../study/quiz/random.ts';
import { answered, goOnWith, lastAnswers, openSetOf, wrongOnes } from '../../../study/quiz/session.ts';
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
  return { answers, answeredAt: lastAnswers(answers) };
}

/** So many questions are a day's, where the address says nothing else. */
const USUAL = 10;

/** The setting of how many questions a practice has, empty for all, and what it is until it is set. */
export const COUNT = 'quiz.count';
const MANY = 20;

/** All questions of a topic, or as many of them as one practises at a time. */
async function drawTopic(
  { index, topicsOf }: Bank,
  store: StudyStore,
  topic: string,
  answeredAt: ReadonlyMap<string, number>,
  seed: string,
): Promise<DrawnDay> {
  const kept = (await store.read('setting')).findLast(({ key }) => key === COUNT)?.value ?? MANY;
  const ids = [...topicsOf].filter(([, topics]) => topics.includes(topic)).map(([id]) => id);
  const name = document.querySelector<HTMLElement>(`[name=from][value="${CSS.escape(`topic:${topic}`)}"]`)?.dataset
    .title;
  return {
    questions: drawPractice(index, ids, Number(kept) || Infinity, answeredAt, seed),
    title: name ?? topic,
  };
}

/** Topics that were read, and those that were today, where the reader is. */
async function readToday(
  store: StudyStore,
  now: number,
): Promise<Record<'read' | 'today', ReadonlySet<string>> & { readonly zone: string }> {
  const { zone } = readChoice(await store.read('setting'));
  const states = [...latest(await readTopics(store), ({ topic }) => topic).values()];
  const read = states.filter(({ state }) => state !== 'unread');
  const today = read.filter(({ at }) => dayNumber(at, zone) === dayNumber(now, zone));
  const topicsOf = (some: typeof read): ReadonlySet<string> => new Set(some.map(({ topic }) => topic));
  return { read: topicsOf(read), today: topicsOf(today), zone };
}

/** Begins what is asked for in the stead of its address: what is still wrong, a day's questions with those first, or those of a topic. Of a day of a plan (`step`) it goes on with the set that was begun, or asks for those that are left of it. Says whether there was any. */
export async function beginAsked(
  context: Pick<Context, 'store' | 'go'>,
  bank: Bank,
  query: URLSearchParams,
): Promise<boolean> {
  const { store, go } = context;
  const { index, taskOf } = bank;
  const { answers, answeredAt } = await readHistory(store);
  const now = Date.now();
  const seed = newId(now);
  const wrong = (): DrawnDay => ({
    questions: shuffled(
      [...wrongOnes(answers)].filter((id) => taskOf.has(id)),
      seed,
    ),
    title: '틀린 것',
  });
  const plan = new Set(query.get('of')?.split(','));
  const step = query.get('step') ?? undefined;
  const day = async (): Promise<DrawnDay> => {
    const known = await readToday(store, now);
    const on = dayNumber(now, known.zone);
    const own = answers.filter(({ at, mode }) => mode !== 'exam' && dayNumber(at, known.zone) === on).length;
    const met = metOf({ key: step ?? '' }, { on, answered: own, cards: new Map(), all: undefined });
    return drawDay(index, { plan, ...known, answers, now }, (Number(query.get('count')) || USUAL) - met, seed);
  };
  const topic = query.get('topic') ?? '';
  const draws = { day, topic: () => drawTopic(bank, store, topic, answeredAt, seed) };
  const what = query.get('begin');
  const open = what === 'day' && step !== undefined ? await openSetOf(store, step) : undefined;
  if (open !== undefined) {
    await goOnWith(store, open);
    go(`?session=${open}`, 'instead');
    return true;
  }
  const { questions, title } = await (what === 'day' || what === 'topic' ? draws[what]() : wrong());
  if (questions.length === 0) return false;
  await begin(
    context,
    { mode: 'practice', questions: [...questions], title, step: what === 'day' ? step : undefined },
    'instead',
  );
  return true;
}
