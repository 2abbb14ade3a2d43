/** Situations of what this learner has read, and of what is weak: fetched where a day of the plan asks for them. */
import { drawSituations, type DrawnSituations } from '../../../study/draw-situations.ts';
import { latest } from '../../../study/log.ts';
import { wrongOnes } from '../../../study/quiz/session.ts';
import { openStudy, type StudyStore } from '../../../study/store.ts';
import { readTopics } from '../../../study/topic-states.ts';
import { hasStudied } from '../../../study/trace.ts';
import { openQuestionIndex } from '../question-index.ts';

/** Topics of which a question is still wrong; without a connection none are known. */
async function wrongTopics(store: StudyStore): Promise<readonly string[]> {
  const wrong = wrongOnes(await store.read('answer'));
  if (wrong.size === 0) return [];
  const questions = (await openQuestionIndex())?.tasks.flatMap((task) => task.questions) ?? [];
  return questions.flatMap(([id, , [topic]]) => (wrong.has(id) && topic !== undefined ? topic : []));
}

/** Draws so many of situations, of which the topics are given. @see drawSituations */
export async function drawOf(topics: readonly string[], count: number): Promise<DrawnSituations> {
  if (!hasStudied()) return drawSituations(topics, { read: new Set(), weak: new Set() }, count);
  const store = await openStudy();
  const states = [...latest(await readTopics(store), ({ topic }) => topic).values()];
  const said = (...some: readonly string[]): string[] =>
    states.flatMap(({ topic, state }) => (some.includes(state) ? topic : []));
  const weak = new Set([...said('again'), ...(await wrongTopics(store))]);
  return drawSituations(topics, { read: new Set(said('read', 'again')), weak }, count);
}
