import type { QuestionIndex } from '../../model/question-data.ts';
import type { PathState } from '../../study/path-state.ts';
import { weaknessOf } from '../../study/weakness.ts';

/** Fewer answers say nothing of what is weak: nothing is fetched for them. */
const ENOUGH = 10;

/** How much each topic weighs for who has answered so before the plan began; nothing where that is not known. */
export async function weightsOf({ before }: PathState): Promise<ReadonlyMap<string, number>> {
  if (before.length < ENOUGH) return new Map();
  const url = `${document.documentElement.dataset.base ?? '/'}study/questions/index.json`;
  const response = await fetch(url).catch(() => undefined);
  return response?.ok === true ? weaknessOf((await response.json()) as QuestionIndex, before) : new Map();
}
