import { toJamo } from '../../../korean/jamo.ts';
import { glue } from '../../../korean/normalize.ts';
import { particleStems } from '../../../korean/particles.ts';
import { countSlips } from '../../../korean/slips.ts';
import { TUNING } from '../../tuning.ts';
import { type Candidate, type Form, isEstablished, MOST, nearestFirst } from './forms.ts';
import type { OpenIndex } from './open-index.ts';

const LATIN = /[a-z]/;
/** A Korean word of so few letters is near to too many: only names of topics are meant by it. */
const SHORT = 6;

/** Forms with these initial consonants, of names those of the words too: `ㄱㅊㅈㄱ`, `ㄴㄹㅂ` (네트워크 로드 밸런서); then longer forms that begin with them. */
export function fromChoseong(word: string, index: OpenIndex): Candidate[] {
  const alike = index.finder.initialedWith(word);
  const least = word.length > 3 ? TUNING.reach.rare : TUNING.reach.known;
  const isExact = ({ choseong, clipped }: Form): boolean => choseong === word || clipped === word;
  const exact = alike.filter((form) => isExact(form) && isEstablished(form, least));
  // consonants fit many a rare word
  const longer = alike.filter((form) => !isExact(form) && isEstablished(form, TUNING.reach.known));
  // two consonants may be all of a word or the beginning of one
  const found = [...exact.slice(0, 4), ...nearestFirst(longer, word.length)];
  return found.slice(0, MOST).map((form, rank) => ({ form, weight: 1 - 0.12 * rank }));
}

/** Letters from which on a slip is looked for in a word that is still being typed. */
const LEAST_TYPED = 4;

/** Names that begin with nearly what was typed: `로드벨` → 로드 밸런서, `opensaer` → OpenSearch. */
export function completeSlip(word: string, index: OpenIndex): Candidate[] {
  const typed = toJamo(glue(word));
  if (typed.length < LEAST_TYPED + (/[가-힣]/.test(word) ? 3 : 0)) return [];
  const limit = typed.length < 10 ? 1 : 2;
  const found = index.finder
    .beginningWith(typed.slice(0, 2))
    .filter(
      (form) =>
        form.jamo.length > typed.length &&
        countSlips(typed, form.jamo.slice(0, typed.length + limit), limit, true) <= limit,
    );
  return nearestFirst(found, typed.length)
    .slice(0, 3)
    .map((form) => ({ form, weight: 0.6 }));
}

/** How many edits a word of so many letters may be away: none for short ones, where everything is near everything. */
const tolerance = (letters: number, isLatin: boolean): number =>
  letters <= 4 ? 0 : letters <= 6 ? 1 : letters <= (isLatin ? 7 : 9) ? 1.5 : letters < 15 ? 2 : 3;

/**
 * Forms a few keystrokes away: `서부넷` → 서브넷, `cloudfornt` → CloudFront. Nearest first, then the more prominent.
 * `amongNames` says that the query names something besides, so that a short word may be a common one: 동시성 재한.
 */
export function correct(word: string, index: OpenIndex, amongNames = false): Candidate[] {
  for (const stem of [word, ...particleStems(word).filter((one) => one.length > 2)]) {
    const found = [correctWhole(stem, index, amongNames), swapSyllables(stem, index)].find(({ length }) => length > 0);
    if (found !== undefined) return found;
  }
  // 로밸, 다커: names are clipped to the first syllables of their words
  return index.finder
    .clippedTo(word)
    .slice(0, 2)
    .map((form) => ({ form, weight: 0.9 }));
}

/** Names of four syllables or more in which two that are neighbours stand the wrong way round: 레드시트프. */
function swapSyllables(word: string, index: OpenIndex): Candidate[] {
  if (!/^[가-힣]{4,}$/.test(word)) return [];
  for (let at = 0; at + 1 < word.length; at++) {
    const form = index.finder.spelled(word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2));
    if (form !== undefined) return [{ form, weight: 0.9 }];
  }
  return [];
}

/** The nearest of the names and words that are common here: the site knows no others well enough. */
function correctWhole(word: string, index: OpenIndex, amongNames: boolean): Candidate[] {
  const jamo = toJamo(word);
  const limit = tolerance(jamo.length, LATIN.test(jamo));
  if (limit === 0) return [];
  const mayBe = (form: Form): boolean =>
    jamo.length > SHORT ? isEstablished(form, TUNING.reach.known) : form.kind === 'name' || amongNames;
  return (
    index.finder
      .nearlySpelled(jamo, limit)
      .filter(mayBe)
      .map((form) => ({ form, distance: countSlips(jamo, form.jamo, limit, false) }))
      // two edits in a short word need the same beginning, or 주식 becomes 접속
      .filter(({ form, distance }) => distance <= 1 || form.jamo.slice(0, 2) === jamo.slice(0, 2))
      .filter(({ distance }) => distance > 0 && distance <= limit)
      .sort((a, b) => a.distance - b.distance || b.form.prominence - a.form.prominence)
      .slice(0, 3)
      .map(({ form, distance }, rank) => ({ form, weight: Math.max(0.3, 1 - 0.1 * distance - 0.25 * rank) }))
  );
}
