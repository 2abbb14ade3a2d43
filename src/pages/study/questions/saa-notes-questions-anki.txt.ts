import type { APIRoute } from 'astro';
import { placedQuestions } from '../../../site/questions.ts';
import { questionsAnkiText } from '../../../site/question-files.ts';

/** All questions as a file to take along. */
export const GET: APIRoute = async ({ site }) => new Response(questionsAnkiText(await placedQuestions(), site));
