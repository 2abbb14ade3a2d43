import { splitCompound } from '../../../../korean/compounds.ts';
import { TUNING } from '../../../tuning.ts';
import { correct } from '../../look-up/candidates.ts';
import type { OpenIndex } from '../../look-up/open-index.ts';
import type { QueryTerm } from '../query-terms.ts';
import { termOf, type Reader } from '../reading.ts';

/** Letters that each side of a seam has at least. */
const LEAST_SIDE = 2;

/** A known word with one beside it that has a slip: 정책종유. */
export const readGlued: Reader = ({ text }, { index }) => {
  if (!/^[가-힣]+[ㄱ-ㅎ]?$/.test(text)) return undefined;
  for (let at = text.length - LEAST_SIDE; at >= LEAST_SIDE; at--) {
    const sides = [text.slice(0, at), text.slice(at)];
    for (const [known = '', wrong = ''] of [sides, sides.toReversed()]) {
      const parts = partsOf(known, index);
      const [meant] = parts === undefined ? [] : correct(wrong, index, true);
      if (parts === undefined || meant === undefined) continue;
      const inTurn = <T>(...both: [T, T]): T[] => (text.startsWith(known) ? both : both.reverse());
      const to = inTurn(known, meant.form.text).join(' ');
      const terms = inTurn(term(parts, 1), term(meant.form.terms(), meant.weight));
      return { cost: TUNING.cost.guess, terms, rewrites: [{ kind: 'typo', from: text, to }] };
    }
  }
  return undefined;
};

const term = (words: readonly string[], weight: number): QueryTerm => ({
  text: words.join(' '),
  alternatives: [{ terms: words, weight }],
});

function partsOf(head: string, index: OpenIndex): string[] | undefined {
  const { vocabulary } = index;
  const whole = vocabulary.conceptsOf(head)?.slice(0, 1);
  const parts = whole ?? splitCompound(head, (piece) => vocabulary.isPiece(piece));
  return (parts ?? (vocabulary.has(head) ? [head] : undefined))?.map((part) => termOf(part, index));
}
