/** Names of questions that links and records depend on; made where the site is built. */
import { createHash } from 'node:crypto';
import type { ExamQuestion } from '../../model/question.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** What is asked and what is right, in a few letters: reasons and places may be mended without it. */
export const questionHash = ({ stem, options }: Pick<ExamQuestion, 'stem' | 'options'>): string =>
  digest(JSON.stringify([stem, options.map(({ text, right }) => [text, right === true])])).slice(0, 10);

/** The short name of a question in shared sets; follows from its id alone, so that any build knows it. */
export const questionCode = (id: string): string => digest(id).slice(0, 4);
