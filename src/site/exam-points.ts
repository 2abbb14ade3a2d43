/** How much the site's own material of the exam asks for each of its places. */
import type { ExamDomain } from '../model/exam.ts';
import type { ExamQuestion } from '../model/question.ts';
import { splitPlace } from '../model/place.ts';
import type { Scenario, TopicFrontMatter } from '../model/topic.ts';

/** Points of a topic (`storage/s3`) and of a place in it (`storage/s3#fact-max-object`); what nothing names has none. */
export interface ExamPoints {
  readonly topic: (id: string) => number;
  readonly place: (place: string) => number;
  /** How many other topics show a number too; one that stands first there counts twice. */
  readonly lent: (place: string) => number;
}

/** A reason why another option is wrong, or an answer besides the deciding one, says less of what is asked. */
const ASIDE = 1 / 3;

type Named = Pick<TopicFrontMatter, 'sharedFacts'> & {
  readonly id: string;
  readonly scenarios: readonly Pick<Scenario, 'answer'>[];
};

/**
 * Counts what the questions, the statements of the exam's guide and the scenarios name. The questions share a hundred points
 * by the weights of the exam's domains, the statements do too, and the scenarios share a hundred evenly. What is named in a
 * borrowed number counts for its owner.
 */
export function countExamPoints(
  domains: readonly ExamDomain[],
  questionsOf: (task: string) => readonly Pick<ExamQuestion, 'options'>[],
  topics: readonly Named[],
): ExamPoints {
  const byTopic = new Map<string, number>();
  const byPlace = new Map<string, number>();
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
    const questions = tasks.flatMap(({ id }) => questionsOf(id));
    for (const { see, right } of questions.flatMap(({ options }) => options))
      add(see, (weight / questions.length) * (right === true ? 1 : ASIDE));
    const statements = tasks.flatMap(({ knows, does }) => [...knows, ...does]);
    for (const { see } of statements) for (const place of see) add(place, weight / statements.length / see.length);
  }
  const scenarios = topics.flatMap((topic) => topic.scenarios);
  for (const { answer } of scenarios)
    answer.forEach((id, at) => {
      add(id, (100 / scenarios.length) * (at === 0 ? 1 : ASIDE));
    });
  return {
    topic: (id) => byTopic.get(id) ?? 0,
    place: (place) => byPlace.get(place) ?? 0,
    lent: (place) => lent.get(place) ?? 0,
  };
}
