/** How much the site's own material of the exam asks for each of its places. */
import type { ExamDomain } from '../model/exam.ts';
import type { ExamQuestion } from '../model/question.ts';
import { splitPlace } from '../model/place.ts';
import type { Scenario, TopicFrontMatter } from '../model/topic.ts';

/** Points of a topic (`storage/s3`) and of a place in it (`storage/s3#fact-max-object`); what nothing names has none. */
export interface Asked {
  readonly topic: (id: string) => number;
  readonly place: (place: string) => number;
  /** Points of some topics in the questions that name any of them, each once: who rules an answer out has to know it as well. @see countAsked */
  readonly named: (...ids: readonly string[]) => number;
  /** How early a task of the exam asks for a topic, the more the task weighs the earlier; `Infinity` where none does. */
  readonly turn: (id: string) => number;
  /** How many other topics show a number too; one that stands first there counts twice. */
  readonly lent: (place: string) => number;
}

/** A reason why another option is wrong, or an answer besides the deciding one, says less of what is asked. */
const ASIDE = 1 / 3;
/** The guide says what may be asked, and little of how often. */
const STATED = 1 / 8;

type Named = Pick<TopicFrontMatter, 'sharedFacts'> & {
  readonly id: string;
  readonly scenarios: readonly Pick<Scenario, 'answer'>[];
};

/**
 * Counts what the questions, the statements of the exam's guide and the scenarios name. The questions share a hundred points
 * by the weights of the exam's domains, the statements do too, and the scenarios share a hundred evenly. What is named in a
 * borrowed number counts for its owner.
 */
export function countAsked(
  domains: readonly ExamDomain[],
  questionsOf: (task: string) => readonly Pick<ExamQuestion, 'options'>[],
  topics: readonly Named[],
): Asked {
  const byTopic = new Map<string, number>();
  const byPlace = new Map<string, number>();
  const naming: { readonly ids: ReadonlySet<string>; readonly points: number }[] = [];
  const turns = new Map<string, number>();
  const lent = new Map<string, number>();
  const owners = new Map<string, string>();
  for (const { id, sharedFacts } of topics)
    for (const shared of sharedFacts) {
      const owner = shared.from.replace('#', '#fact-');
      owners.set(`${id}#fact-${shared.id}`, owner);
      lent.set(owner, (lent.get(owner) ?? 0) + (shared.first === true ? 2 : 1));
    }
  const count = (points: Map<string, number>, of: string, more: number): void => {
    points.set(of, (points.get(of) ?? 0) + more);
  };
  const add = (at: string, points: number): void => {
    count(byTopic, splitPlace(at).id, points);
    count(byPlace, owners.get(at) ?? at, points);
  };
  for (const { weight, tasks } of domains) {
    for (const { id, knows, does } of tasks) {
      const questions = questionsOf(id);
      const statements = [...knows, ...does];
      const points = new Map<string, number>();
      for (const { see, right } of questions.flatMap(({ options }) => options))
        count(points, splitPlace(see).id, (right === true ? 1 : ASIDE) / questions.length);
      for (const { see } of statements)
        for (const place of see) count(points, splitPlace(place).id, 1 / statements.length / see.length);
      [...points]
        .sort(([, a], [, b]) => b - a)
        .forEach(([topic], at) => {
          turns.set(topic, Math.min(turns.get(topic) ?? Infinity, ((at + 0.5) * tasks.length) / weight));
        });
    }
    const questions = tasks.flatMap(({ id }) => questionsOf(id));
    for (const { see, right } of questions.flatMap(({ options }) => options))
      add(see, (weight / questions.length) * (right === true ? 1 : ASIDE));
    for (const { options } of questions)
      naming.push({ ids: new Set(options.map(({ see }) => splitPlace(see).id)), points: weight / questions.length });
    const statements = tasks.flatMap(({ knows, does }) => [...knows, ...does]);
    for (const { see } of statements)
      for (const place of see) {
        const points = weight / statements.length / see.length;
        add(place, points);
        naming.push({ ids: new Set([splitPlace(place).id]), points: STATED * points });
      }
  }
  const scenarios = topics.flatMap((topic) => topic.scenarios);
  for (const { answer } of scenarios)
    answer.forEach((id, at) => {
      add(id, (100 / scenarios.length) * (at === 0 ? 1 : ASIDE));
    });
  return {
    topic: (id) => byTopic.get(id) ?? 0,
    place: (place) => byPlace.get(place) ?? 0,
    named: (...wanted) =>
      naming.reduce((sum, { ids, points }) => (wanted.some((id) => ids.has(id)) ? sum + points : sum), 0),
    turn: (id) => turns.get(id) ?? Infinity,
    lent: (place) => lent.get(place) ?? 0,
  };
}
