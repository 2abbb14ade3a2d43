import type { APIRoute, GetStaticPaths } from 'astro';
import type { ExamQuestion } from '../../../model/question.ts';
import { getTaskQuestions, showQuestions, taskSlug } from '../../../site/questions.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getTaskQuestions()).map(({ task, questions }) => ({
    params: { task: taskSlug(task.id) },
    props: { questions },
  }));

/** The questions of a task, fetched when a reader practises. */
export const GET: APIRoute<{ questions: readonly ExamQuestion[] }> = async ({ props: { questions } }) =>
  Response.json(await showQuestions(questions));
