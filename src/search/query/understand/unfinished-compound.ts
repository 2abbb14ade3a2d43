import { splitCompound } from '../../../korean/compounds.ts';
import type { OpenIndex } from '../look-up/open-index.ts';
import type { Alternative } from './query-terms.ts';
import { complete } from '../look-up/candidates.ts';

/** Letters that the known part of a glued word has at least. */
const LEAST_HEAD = 3;
/** Weight from which on the rest may be the beginning of a form. @see Form */
const LEAST_WEIGHT = 1.7;
/** What the known part counts alone, and with a guess at the rest. */
const HEAD_WEIGHT = 0.7;
const WITH_REST = 0.9;

/**
 * The known words that a glued word begins with while its last one is being typed: `보안그룹인바` → 보안 그룹, with
 * 인바운드 or without. None where the rest is no beginning of a known word.
 */
export function unfinishedCompound(word: string, index: OpenIndex): Alternative[] {
  if (!/^[가-힣]+[ㄱ-ㅎ]?$/.test(word)) return [];
  const { vocabulary } = index;
  for (let length = word.length - 1; length >= LEAST_HEAD; length--) {
    const head = word.slice(0, length);
    const whole = vocabulary.conceptsOf(head)?.slice(0, 1);
    const parts = whole ?? splitCompound(head, (piece) => vocabulary.isPiece(piece));
    const known = parts ?? (vocabulary.has(head) ? [head] : undefined);
    if (known === undefined) continue;
    const rest = word.slice(length);
    const terms = known.map((part) => vocabulary.conceptsOf(part)?.[0] ?? part);
    const completed = complete(rest, index)
      .filter(({ form }) => form.weight >= LEAST_WEIGHT)
      .slice(0, 3);
    if (completed.length === 0) return [];
    return [
      ...completed.map(({ form }) => ({ terms: [...terms, ...form.terms], weight: WITH_REST })),
      { terms, weight: HEAD_WEIGHT },
    ];
  }
  return [];
}
