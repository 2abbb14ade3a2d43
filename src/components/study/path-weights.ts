import type { PathState } from '../../study/path-state.ts';
import { weaknessOf } from '../../study/weakness.ts';
import { openQuestionIndex } from './question-index.ts';

/** Fewer answers say nothing of what is weak: nothing is fetched for them. */
const ENOUGH = 10;

/** How much each topic weighs for who has answered so before the plan began; nothing where that is not known. */
export async function weightsOf({ before }: PathState): Promise<ReadonlyMap<string, number>> {
  if (before.length < ENOUGH) return new Map();
  const index = await openQuestionIndex();
  return index === undefined ? new Map() : weaknessOf(index, before);
}
