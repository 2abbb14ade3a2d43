/** Which questions a day and an exam are made of. */
import { minutesFor, questionsOf, unscoredOf, type QuestionIndex } from '../../model/question-data.ts';
import type { EventOf } from '../study-store/schema.ts';
import { lastAnsweredAt, wrongQuestions } from '../study-store/state/answers.ts';
import { freshFirst, shareOut, type AnsweredAt } from './draw.ts';
import { shuffled } from './order.ts';

/** What was answered right within so many milliseconds comes last in a day's questions. */
const RECENT = 7 * 86_400_000;

/** Draws a day's questions: what is wrong, then what is about the day's topics, then what was least recently answered. */
export function drawDay(
  { tasks }: Pick<QuestionIndex, 'tasks'>,
  topics: ReadonlySet<string>,
  answers: readonly EventOf<'answer'>[],
  { count, now, seed }: { readonly count: number; readonly now: number; readonly seed: string },
): string[] {
  const answeredAt = lastAnsweredAt(answers);
  const wrong = new Set(wrongQuestions(answers));
  const entries = tasks.flatMap(({ questions }) => questions);
  const topicsOf = new Map(entries.map(([id, , own]) => [id, own]));
  const rank = (id: string): number => {
    if (wrong.has(id)) return 0;
    if (now - (answeredAt.get(id) ?? 0) < RECENT) return 3;
    return topicsOf.get(id)?.some((topic) => topics.has(topic)) ? 1 : 2;
  };
  const fresh = freshFirst([...topicsOf.keys()], answeredAt, seed);
  const drawn = fresh.toSorted((a, b) => rank(a) - rank(b)).slice(0, count);
  return shuffled(drawn, `${seed}:order`);
}

/** What an exam is made of. */
export interface DrawnExam {
  readonly questions: readonly string[];
  readonly unscored: readonly string[];
  readonly minutes: number;
}

/** Takes from lists in turn until `count` are taken or all lists are empty. */
function inTurn(lists: readonly (readonly string[])[], count: number): string[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const rows = Array.from({ length: longest }, (_, row) => lists.flatMap((list) => list.slice(row, row + 1)));
  return rows.flat().slice(0, count);
}

/**
 * Draws an exam, or a part of one: questions in the weights of the domains, from all tasks of a domain in turn, the least recently
 * answered first. While there are fewer questions than an exam has, it is shorter in the same weights, and so is its time.
 */
export function drawExam(
  { format, domains, tasks }: QuestionIndex,
  answeredAt: AnsweredAt,
  seed: string,
  part = 1,
): DrawnExam {
  const pools = domains.map(({ id }) =>
    shuffled(
      tasks.filter(({ domain }) => domain === id),
      `${seed}:${id}`,
    ).map((task) =>
      freshFirst(
        task.questions.map(([question]) => question),
        answeredAt,
        `${seed}:${task.id}`,
      ),
    ),
  );
  const weights = domains.map(({ weight }) => weight);
  const fits = (total: number): boolean =>
    shareOut(total, weights).every((share, at) => share >= 1 && share <= (pools[at] ?? []).flat().length);
  let total = questionsOf(format, part);
  while (total > 0 && !fits(total)) total--;
  const all = shareOut(total, weights);
  const scored = shareOut(total - unscoredOf(format, total), weights);
  const drawn = pools.map((lists, at) => shuffled(inTurn(lists, all[at] ?? 0), `${seed}:${at}`));
  return {
    questions: shuffled(drawn.flat(), `${seed}:order`),
    unscored: drawn.flatMap((list, at) => list.slice(scored[at])),
    minutes: minutesFor(format, total),
  };
}
