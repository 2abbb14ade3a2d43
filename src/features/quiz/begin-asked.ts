/** Begins what an address asks for. */
import { newId } from '../study-store/stamp.ts';
import { givenAnswers, lastAnsweredAt, wrongQuestions } from '../study-store/state/answers.ts';
import { tickKey } from '../study-store/state/topics.ts';
import type { StudyStore } from '../study-store/store.ts';
import { questionsIn } from './address.ts';
import type { Bank } from './bank.ts';
import { beginRun, COUNT, goOnWith } from './begin.ts';
import { drawDay } from './draw-exam.ts';
import { drawPractice } from './draw.ts';
import { TITLES } from './messages.ko.ts';
import { shuffled } from './order.ts';

const USUAL = { day: 10, topic: 20 };

/** The last set of a day of the plan that was begun and has questions that are not answered, ended or not. */
async function openSetOf(store: StudyStore, step: string): Promise<string | undefined> {
  const answers = Map.groupBy(await store.read('answer'), ({ session }) => session);
  return (await store.read('session')).findLast(({ id, questions, step: own = '' }) => {
    const done = answers.get(id)?.length ?? 0;
    return tickKey(own) === tickKey(step) && done > 0 && done < questions.length;
  })?.id;
}

/**
 * Begins what an address asks for: `?begin=wrong`, `?begin=topic&topic=storage/s3`, `?begin=day&count=10&of=storage/s3&step=quiz:20789:10`.
 * Resolves to the address of the run; `undefined` when there is nothing to ask.
 * @param titleOf what a scope is called: `topic:storage/s3 → "Amazon S3"`
 */
export async function beginAsked(
  store: StudyStore,
  bank: Bank,
  query: URLSearchParams,
  titleOf: (scope: string) => string,
): Promise<string | undefined> {
  const answers = givenAnswers(await store.read('answer'));
  const now = Date.now();
  const seed = newId(now);
  const what = query.get('begin');
  const step = what === 'day' ? (query.get('step') ?? undefined) : undefined;
  const open = step === undefined ? undefined : await openSetOf(store, step);
  if (open !== undefined) {
    await goOnWith(store, open);
    return `?session=${open}`;
  }
  let questions: string[];
  let title: string = TITLES.wrong;
  if (what === 'day') {
    const count = Number(query.get('count')) || USUAL.day;
    questions = drawDay(bank.index, new Set(query.get('of')?.split(',')), answers, { count, now, seed });
    title = TITLES.day;
  } else if (what === 'topic') {
    const scope = `topic:${query.get('topic') ?? ''}`;
    const kept = (await store.read('setting')).findLast(({ key }) => key === COUNT)?.value ?? USUAL.topic;
    const pool = questionsIn(bank.index, [scope]);
    questions = drawPractice(bank.index, pool, Number(kept) || Infinity, lastAnsweredAt(answers), seed);
    title = titleOf(scope);
  } else {
    questions = shuffled(
      wrongQuestions(answers).filter((id) => bank.taskOf.has(id)),
      seed,
    );
  }
  if (questions.length === 0) return undefined;
  return beginRun(store, { mode: 'practice', questions, title, ...(step !== undefined && { step }) });
}
