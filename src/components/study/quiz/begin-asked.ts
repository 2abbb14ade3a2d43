/** A practice that an address asks for (`?begin=wrong`, `?begin=day&count=10`): it begins at once. */
import type { EventOf } from '../../../study/event.ts';
import { newId } from '../../../study/ids.ts';
import { latest } from '../../../study/log.ts';
import { drawPractice } from '../../../study/quiz/draw.ts';
import { shuffled } from '../../../study/quiz/random.ts';
import { answered, wrongOnes } from '../../../study/quiz/session.ts';
import type { StudyStore } from '../../../study/store.ts';
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

/** Begins what is asked for in the stead of its address: what is still wrong, or a day's questions with those first. Says whether there was any. */
export async function beginAsked(
  context: Pick<Context, 'store' | 'go'>,
  { index, taskOf }: Bank,
  query: URLSearchParams,
): Promise<boolean> {
  const { answers, answeredAt } = await readHistory(context.store);
  const seed = newId(Date.now());
  const wrong = shuffled(
    [...wrongOnes(answers)].filter((id) => taskOf.has(id)),
    seed,
  );
  const isDay = query.get('begin') === 'day';
  const count = isDay ? Number(query.get('count')) || USUAL : wrong.length;
  const first = wrong.slice(0, count);
  const others = isDay ? [...taskOf.keys()].filter((id) => !first.includes(id)) : [];
  const questions = [...first, ...drawPractice(index, others, count - first.length, answeredAt, seed)];
  if (questions.length === 0) return false;
  await begin(context, { mode: 'practice', questions, title: isDay ? '오늘의 문항' : '틀린 것' }, 'instead');
  return true;
}
