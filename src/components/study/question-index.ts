import type { QuestionIndex } from '../../model/question-data.ts';
import { fetchOnce } from '../fetch-once.ts';

/** The list of questions; without a connection there may be none. */
export const openQuestionIndex = (): Promise<QuestionIndex | undefined> =>
  fetchOnce<QuestionIndex>(`${document.documentElement.dataset.base ?? '/'}study/questions/index.json`).catch(
    () => undefined,
  );
