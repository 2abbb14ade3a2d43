import { isChoseong, toJamo } from '../../../../korean/jamo.ts';
import { toHangulLayout, toLatinLayout } from '../../../../korean/keyboard.ts';
import { particleStems } from '../../../../korean/particles.ts';
import { TUNING } from '../../../tuning.ts';
import { isAside } from '../../answer/measures.ts';
import { isEstablished, MOST, nearestFirst, type Candidate, type Form } from '../../look-up/forms.ts';
import type { QueryTerm, Rewrite } from '../query-terms.ts';
import type { OpenIndex } from '../../look-up/open-index.ts';
import { isUnsure, meantBy, reading, type Reader } from '../reading.ts';

/** A consonant that is two pressed one after the other: ㄸ is ㄷㄷ. */
const pressedTwice = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) - 1).repeat(2);

/** Initial consonants, with spaces between them too, and as an input method joins them: ㄹㄷ, ㄱㅊ ㅈㄱ, ㄴㄼ, ㄸㅅ. */
export const readInitials: Reader = ({ text, glued, tokens }, { index, tokens: all }) => {
  const letters = toJamo(glued);
  if (!isChoseong(letters) || (tokens.length > 1 && tokens.length < all.length)) return undefined;
  const ways = [letters, letters.replace(/[ㄲㄸㅃㅆㅉ]/g, pressedTwice)];
  const candidates = ways.map((way) => fromChoseong(way, index)).find(({ length }) => length > 0);
  // ㅇㅁㅌ is dax rather than a word that hardly occurs; ㄹㄷ is 람다
  const isSure = ({ form }: Candidate): boolean =>
    ways.includes(form.choseong) && isEstablished(form, TUNING.reach.known);
  const isOther = otherLayouts(text).some((other) => index.vocabulary.has(other));
  if (candidates === undefined || (isOther && !candidates.some(isSure))) return undefined;
  const to = candidates[0]?.form.text ?? text;
  const rewrite = { kind: 'choseong', from: text, to } as const;
  return reading(TUNING.cost.likely, { text: to, alternatives: meantBy(candidates, index) }, rewrite);
};

/** Letters that make no syllable. */
const BROKEN = /[ㄱ-ㅎㅏ-ㅣ]/;
/** Keys from which on a word may be half typed beside others, or have a slip besides. */
const LEAST = 4;
const LEAST_WITH_SLIP = 5;

/** A word as it would be with the other keyboard layout, its last syllables perhaps a particle in the right one. */
const otherLayouts = (word: string): string[] => {
  const whole = toHangulLayout(word) ?? toLatinLayout(word);
  const stems = particleStems(word).flatMap((stem) => {
    const latin = toLatinLayout(stem);
    return latin === undefined || /^[가-힣]+$/.test(stem) ? [] : [latin + word.slice(stem.length)];
  });
  return whole === undefined ? stems : [whole, ...stems];
};

/** A word typed with the other keyboard layout, or a name of letters and digits, which nothing else is like: fkaekfmf, ㅣ므ㅠㅇㅁ가, ㄷㅊ2. */
export const readLayout: Reader = ({ text, open }, { isAlone, isInner, readInner, words }) => {
  if (isInner || (text.length < 2 && !isAlone)) return undefined;
  // beside a word in the right layout a few keys are an abbreviation before they are half a word: sqs rpo is no 게
  const isBeside =
    text.length < LEAST && words.some(({ terms, rewrites }) => terms.length > 0 && rewrites.length === 0);
  for (const variant of otherLayouts(text).filter((other) => other !== text)) {
    const inner = readInner(variant, open);
    const isUnknown = (term: QueryTerm): boolean => (isBeside ? isUnsure(term) : term.alternatives.length === 0);
    if ((inner.terms.length === 0 && !BROKEN.test(text)) || inner.terms.some(isUnknown)) continue;
    // a slip besides is believed only where what was typed is no word for sure
    if (inner.rewrites.length > 0 && !BROKEN.test(text) && (/[가-힣]/.test(text) || text.length < LEAST_WITH_SLIP))
      continue;
    const rewrite = { kind: 'layout', from: text, to: variant } as const;
    const cost = TUNING.cost[/^[ㄱ-ㅎ]+\d/.test(text) ? 'sure' : 'likely'];
    return { cost: cost + inner.cost, terms: inner.terms, rewrites: [rewrite, ...inner.rewrites] };
  }
  return undefined;
};

/** Forms with these initial consonants, of names those of the words too: `ㄱㅊㅈㄱ`, `ㄴㄹㅂ` (네트워크 로드 밸런서); then longer forms that begin with them. */
function fromChoseong(word: string, index: OpenIndex): Candidate[] {
  const alike = index.finder.initialedWith(word);
  const least = word.length > 3 ? TUNING.reach.rare : TUNING.reach.known;
  const isExact = ({ choseong, clipped }: Form): boolean => choseong === word || clipped === word;
  const exact = alike.filter((form) => isExact(form) && isEstablished(form, least));
  // consonants fit many a rare word
  const longer = alike.filter((form) => !isExact(form) && isEstablished(form, TUNING.reach.known));
  // two consonants may be all of a word or the beginning of one; four that are a name begin no other
  const begins = ({ text }: (typeof longer)[number]): boolean => exact.some((one) => text.startsWith(one.text));
  const more = word.length < 4 || exact.length === 0 ? longer : longer.filter(begins);
  const found = [...exact.slice(0, 4), ...nearestFirst(more, word.length)];
  return found.slice(0, MOST).map((form, rank) => ({ form, weight: 1 - 0.12 * rank }));
}

/** A query with the words that were typed in the other layout as they were meant, and beside them those that nobody knows. */
export function inMeantLayout(query: string, rewrites: readonly Rewrite[], index: OpenIndex): string {
  const meant = new Map(rewrites.flatMap(({ kind, from, to }) => (kind === 'layout' ? [[from, to]] : [])));
  const isStrange = (word: string): boolean => meant.size > 0 && !index.vocabulary.has(word) && !isAside(word);
  return query.replace(/\S+/g, (typed) => {
    const [word, hangul] = [typed.toLowerCase(), toHangulLayout(typed)];
    return meant.has(word) || isStrange(word) ? (hangul ?? meant.get(word) ?? typed) : typed;
  });
}
