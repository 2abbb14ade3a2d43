import { isEverydayNoun } from '../../../../korean/everyday-nouns.ts';
import { glue } from '../../../../korean/normalize.ts';
import { TUNING } from '../../../tuning.ts';
import { complete, completeSlip, correct, isEstablished, type Candidate } from '../../look-up/candidates.ts';
import { meantBy } from '../alternatives.ts';
import type { QueryTerm } from '../query-terms.ts';
import { isUnsure, reading, type Reader } from '../reading.ts';
import { readCorrected } from './slip.ts';

/** Guesses at a name that is being typed. */
const MOST = 3;
/** Words of a name nearly all of which are misspelled. */
const MOST_WORDS = 4;

/** Words of which one is nothing alone, but all together are a name: 오토 스켈링, 가드 듀, 라우뜨 피푸티 쓰리. */
export const readJoined: Reader = ({ from, to, tokens, text, open }, { index, words }) => {
  const terms = words.slice(from, to).flatMap((word) => word.terms);
  const last = tokens.at(-1);
  // 고가 용: what says nothing as it is may go on
  if (open && last !== undefined && words[to - 1]?.terms.length === 0 && last.text.length === 1)
    terms.push({ text: last.text, alternatives: [], tentative: true });
  const unsure = terms.filter(isUnsure).length;
  const [before, term] = terms;
  if (before === undefined || term === undefined || unsure === 0 || terms.length > MOST_WORDS) return undefined;
  if (terms.some((one) => isEverydayNoun(one.text))) return undefined;
  const glued = glue(terms.map((one) => one.text).join(''));
  if (terms.length > 2) {
    const near = unsure < 2 ? [] : correct(glued, index);
    return near.length === 0 ? undefined : readCorrected(TUNING.cost.likely, text, near, index);
  }
  const longer = open ? complete(glued, index).filter(({ form }) => isEstablished(form, TUNING.reach.known)) : [];
  if (longer.length > 0) return reading(TUNING.cost.likely, { text, alternatives: goingOn(longer, before, term) });
  const near = correct(glued, index);
  // a known word is given up only for a whole name of its length: globla accelerator
  if (near.length > 0 && (isUnsure(term) || (near[0]?.form.glued.length ?? 0) >= glued.length))
    return readCorrected(TUNING.cost.likely, text, near, index);
  const meant = open ? completeSlip(glued, index).slice(0, MOST) : [];
  if (meant.length === 0) return undefined;
  // globla acc: what is nothing alone is part of the name
  const typed = { ...term, tentative: true, alternatives: [...meantBy(meant, index), ...term.alternatives] };
  const rest = before.alternatives.length === 0 ? [] : [before];
  return { cost: TUNING.cost.likely, terms: [...rest, typed], rewrites: words[from]?.rewrites ?? [] };

  /** 클라우드 워 is the beginning of one name; the two words may still be two: s3 스 of s3 스냅샷. */
  function goingOn(names: readonly Candidate[], one: QueryTerm, other: QueryTerm): QueryTerm['alternatives'] {
    const [first] = one.alternatives;
    const apart = other.alternatives
      .slice(0, MOST)
      .flatMap(({ terms: more, weight }) =>
        first === undefined ? [] : [{ terms: [...first.terms, ...more], weight: TUNING.weight.apart * weight }],
      );
    return [...meantBy(names.slice(0, MOST), index), ...apart];
  }
};
