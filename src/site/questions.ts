import { CORE_SCHEMA, load } from 'js-yaml';
import { questionCode, questionHash } from '../features/quiz/question-code.ts';
import type { ExamDomain, ExamTask } from '../model/exam.ts';
import { factsBelow, insertIntoData } from '../markdown/fact-values.ts';
import { splitPlace } from '../model/place.ts';
import { questionFile, type ExamQuestion } from '../model/question.ts';
import type { PlaceData, QuestionData, QuestionIndex } from '../model/question-data.ts';
import { getExam, placeLinks } from './exam.ts';
import { questionParts } from './parts.ts';
import type { PlacedQuestion } from './question-files.ts';
import { ofAllTopics } from './topics.ts';
import { pageUrl } from './urls.ts';

/** A task of the exam and the questions that serve it (`content/_questions/<task>.yaml`). */
export interface TaskQuestions {
  readonly domain: ExamDomain;
  readonly task: ExamTask;
  readonly questions: readonly ExamQuestion[];
}

/** Path of a task's questions: `study/questions/1-1/`, its data `study/questions/1-1.json`. */
export const taskSlug = (id: string): string => id.replace('.', '-');
export const questionAnchor = (id: string): string => `question-${id}`;
export const questionsUrl = (id: string): string => pageUrl(`study/questions/${taskSlug(id)}/`);

/** The files as they are; the content checks have said with file and line what is wrong in them. */
const texts: Readonly<Record<string, string>> = import.meta.glob('../../content/_questions/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const valueOf = factsBelow(process.cwd());
let files: ReadonlyMap<string, readonly ExamQuestion[]> | undefined;
/** The questions by task: `1.1`. */
const readFiles = (): NonNullable<typeof files> =>
  (files ??= new Map(
    Object.entries(texts).map(([path, text]) => [
      /([^/]+)\.yaml$/.exec(path)?.[1] ?? path,
      questionFile.parse(insertIntoData(load(text, { schema: CORE_SCHEMA }), valueOf)),
    ]),
  ));

/** How many questions a task has. */
export const taskQuestionCount = (task: string): number => readFiles().get(task)?.length ?? 0;

/** The tasks that have questions, in the guide's order. */
export async function getTaskQuestions(): Promise<readonly TaskQuestions[]> {
  return (await getExam()).domains.flatMap((domain) =>
    domain.tasks.flatMap((task): TaskQuestions[] => {
      const questions = readFiles().get(task.id) ?? [];
      return questions.length === 0 ? [] : [{ domain, task, questions }];
    }),
  );
}

/** What its options name, that of its answers first. */
const topicsOf = ({ options }: ExamQuestion): string[] => {
  const inOrder = options.toSorted((a, b) => Number(b.right === true) - Number(a.right === true));
  return [...new Set(inOrder.map(({ see }) => splitPlace(see).id))];
};

/** A place as a link: the topic's title, with that of the section or the fact where one is named. */
async function placeOf(see: string): Promise<PlaceData> {
  const [link] = await placeLinks([see]);
  if (link === undefined) throw new Error(`content/_questions: see의 “${see}”: 그런 주제가 없다`);
  return { title: link.title, url: link.url };
}

/** The questions of a task with their places as links. */
export const showQuestions = (questions: readonly ExamQuestion[]): Promise<QuestionData[]> =>
  Promise.all(
    questions.map(async (question) => ({
      id: question.id,
      hash: questionHash(question),
      level: question.level,
      stem: question.stem,
      options: await Promise.all(
        question.options.map(async ({ text, right, why, see }) => ({
          text,
          ...(right === undefined ? {} : { right }),
          why,
          see: await placeOf(see),
        })),
      ),
      source: question.source,
      verifiedOn: question.verifiedOn,
    })),
  );

/** All questions in the guide's order, each with the part of its task's page where it is read. */
export async function placedQuestions(): Promise<PlacedQuestion[]> {
  const tasks = (await getTaskQuestions()).map(async ({ domain, task, questions }) => {
    const parts = questionParts(await showQuestions(questions));
    return parts.flatMap(({ param, items }) =>
      items.map((question) => ({
        domain: domain.title,
        task,
        url: `${questionsUrl(task.id)}${param === undefined ? '' : `${param}/`}#${questionAnchor(question.id)}`,
        question,
      })),
    );
  });
  return (await Promise.all(tasks)).flat();
}

/** What the quiz chooses from. Throws when two questions would have the same short name. */
export async function questionIndex(): Promise<QuestionIndex> {
  const { format, domains } = await getExam();
  const tasks = (await getTaskQuestions()).map(({ domain, task, questions }) => ({
    id: task.id,
    title: task.title,
    domain: domain.id,
    file: pageUrl(`study/questions/${taskSlug(task.id)}.json`),
    questions: questions.map((question) => [question.id, questionCode(question.id), topicsOf(question)] as const),
  }));
  const owners = new Map<string, string>();
  for (const [id, code] of tasks.flatMap(({ questions }) => questions)) {
    const owner = owners.get(code);
    if (owner !== undefined)
      throw new Error(`content/_questions: “${id}”와 “${owner}”의 짧은 이름이 같다. 새 문항의 id를 조금 바꾼다`);
    owners.set(code, id);
  }
  return {
    format,
    domains: domains.map(({ id, title, weight }) => ({ id, title, weight })),
    tasks,
  };
}

const countsByTopic = ofAllTopics(async () => {
  const counts = new Map<string, number>();
  for (const { questions } of await getTaskQuestions())
    for (const topic of questions.flatMap(topicsOf)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return counts;
});

/** How many questions each topic decides; topics without one are not in it. */
export const questionCounts = async (): Promise<ReadonlyMap<string, number>> => countsByTopic();
