/** What a learner answers wrong, as a weight of the topics that the exam's tasks ask for. */
import type { QuestionIndex } from '../model/question-data.ts';
import type { EventOf } from './event.ts';
import { latest } from './log.ts';
import { answered } from './quiz/session.ts';
import { subjectOf } from './step-key.ts';

/** The weight of each topic that a question names, about 1: up to 2 where its tasks are answered wrong, towards 0 where right. Few answers change little. */
export function weaknessOf(
  { tasks }: Pick<QuestionIndex, 'tasks'>,
  answers: readonly EventOf<'answer'>[],
): ReadonlyMap<string, number> {
  const last = latest(answered(answers), ({ question }) => question);
  const found = new Map<string, number[]>();
  for (const { questions } of tasks) {
    const own = questions.flatMap(([id]) => last.get(id) ?? []);
    const weight = (2 * (own.filter(({ right }) => !right).length + 1)) / (own.length + 2);
    for (const [, , topics] of questions)
      for (const topic of topics) found.set(topic, [...(found.get(topic) ?? []), weight]);
  }
  return new Map(
    [...found].map(([topic, weights]) => [topic, weights.reduce((sum, each) => sum + each, 0) / weights.length]),
  );
}

/** Steps of a plan as they are worth to a learner; `read:storage/s3` is of the topic that it names. */
export const weigh = <S extends { readonly key: string; readonly worth: number }>(
  steps: readonly S[],
  weights: ReadonlyMap<string, number>,
): S[] => steps.map((step) => ({ ...step, worth: step.worth * (weights.get(subjectOf(step.key)) ?? 1) }));
