import { isChoseong } from '../../korean/choseong.ts';
import { isVerbStem } from '../../korean/conjugate.ts';
import { bitDistance, editDistance, letterBits, toJamo } from '../../korean/jamo.ts';
import { glue } from '../../korean/normalize.ts';
import { isParticleBeginning, particleStems } from '../../korean/particles.ts';
import type { Form } from './forms.ts';
import type { OpenIndex } from './open-index.ts';

/** A form that a word may have meant, with how sure that is (0–1). */
export interface Guess {
  readonly form: Form;
  readonly weight: number;
}

const MOST = 6;
/** A name, a concept, or a word of five topics or more. */
const LEAST_WEIGHT = 1.7;
/** The same for a word of two syllables, which is near to too many: names and concepts only. */
const LEAST_WEIGHT_SHORT = 2.5;
const SHORT = 6;

/** Forms that begin with what has been typed so far, finished syllables or not: `람ㄷ` → 람다. Heavier forms first. */
export function complete(word: string, index: OpenIndex): Guess[] {
  const typed = /[가-힣ㄱ-ㅎㅏ-ㅣ]/.test(word) ? toJamo(glue(word)) : glue(word);
  const found = index.forms.filter((form) => form.jamo.startsWith(typed));
  return nearestFirst(found, typed.length)
    .slice(0, MOST)
    .map((form) => ({ form, weight: 0.6 + (0.4 * typed.length) / form.jamo.length }));
}

/** Forms with these initial consonants: `ㄱㅊㅈㄱ` → 객체 잠금; longer forms that begin with them when none is exact. */
export function fromChoseong(word: string, index: OpenIndex): Guess[] {
  if (!isChoseong(word)) return [];
  // two or three consonants fit many a rare word
  const forms = word.length > 3 ? index.forms : index.forms.filter(({ weight }) => weight >= LEAST_WEIGHT);
  const exact = forms.filter(({ choseong }) => choseong === word);
  const longer = forms.filter(({ choseong }) => choseong !== word && choseong.startsWith(word));
  // two consonants may be all of a word or the beginning of one
  const found = [...exact.slice(0, 4), ...nearestFirst(longer, word.length)];
  return found.slice(0, MOST).map((form, rank) => ({ form, weight: 1 - 0.12 * rank }));
}

/** Forms that begin with what was typed up to a slip in the last two letters: `로드벨` → 로드 밸런서. */
export function completeSlip(word: string, index: OpenIndex): Guess[] {
  const typed = toJamo(glue(word));
  const least = /[가-힣]/.test(word) ? 6 : 4;
  for (let length = typed.length - 1; length >= Math.max(least, typed.length - 2); length--) {
    const start = typed.slice(0, length);
    const found = index.forms.filter(({ jamo, weight }) => weight > LEAST_WEIGHT_SHORT && jamo.startsWith(start));
    if (found.length > 0)
      return nearestFirst(found, length)
        .slice(0, 3)
        .map((form) => ({ form, weight: 0.6 }));
  }
  return [];
}

/** Heavy forms first, but of those that begin alike the one that is nearly typed: KM → KMS before KMS 키 정책. */
function nearestFirst(forms: readonly Form[], typed: number): Form[] {
  const score = ({ weight, jamo }: Form): number => (weight * typed) / jamo.length;
  return [...forms].sort((a, b) => score(b) - score(a));
}

/** How many edits a word of so many letters may be away: none for short ones, where everything is near everything. */
function tolerance(word: string, letters: number): number {
  if (/[가-힣]/.test(word)) return letters <= 4 ? 0 : letters <= 9 ? 1 : 2;
  return letters <= 3 ? 0 : letters <= 5 ? 1 : 2;
}

/** Forms a few keystrokes away: `서부넷` → 서브넷, `cloudfornt` → CloudFront. Nearest first, then heavier. */
export function correct(word: string, index: OpenIndex): Guess[] {
  for (const candidate of [word, ...particleStems(word).filter((stem) => stem.length > 2)]) {
    const guesses = correctWhole(candidate, index);
    if (guesses.length > 0) return guesses;
  }
  return [];
}

/** Letters that two words begin with in common, six at most: slips are rarer at the start of a word. */
function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < 6 && length < a.length && a[length] === b[length]) length++;
  return length;
}

function correctWhole(word: string, index: OpenIndex): Guess[] {
  const jamo = toJamo(word);
  const limit = tolerance(word, jamo.length);
  if (limit === 0) return [];
  const own = letterBits(jamo);
  const found: { form: Form; distance: number; cost: number }[] = [];
  for (const form of index.forms) {
    if (Math.abs(form.jamo.length - jamo.length) > limit || bitDistance(own, form.bits) > 2 * limit) continue;
    // only names and words that are common here are corrected to: the site knows no others well enough
    if (form.weight < (jamo.length <= SHORT ? LEAST_WEIGHT_SHORT : LEAST_WEIGHT)) continue;
    const distance = editDistance(jamo, form.jamo, limit);
    // two edits in a short word need the same beginning, or 주식 becomes 접속
    if (distance === 2 && form.jamo.slice(0, 2) !== jamo.slice(0, 2)) continue;
    if (distance > 0 && distance <= limit)
      found.push({ form, distance, cost: distance - 0.2 * sharedStart(jamo, form.jamo) });
  }
  found.sort((a, b) => a.cost - b.cost || b.form.weight - a.form.weight);
  return found
    .slice(0, 3)
    .map(({ form, distance }, rank) => ({ form, weight: Math.max(0.3, 1 - 0.1 * distance - 0.25 * rank) }));
}

/** A word with the final consonant of its first or last syllable taken off, which may belong to the next: 됮 → 되. */
export function opened(word: string, at: 0 | -1 = 0): string {
  const take = (syllable: string): string => syllable.normalize('NFD').slice(0, 2).normalize('NFC');
  return at === 0 ? take(word.charAt(0)) + word.slice(1) : word.slice(0, -1) + take(word.slice(-1));
}

/** A known word whose particle or ending is still being typed: 람달, 람다느, 암호화하려. */
export function halfTyped(text: string, index: OpenIndex): string | undefined {
  for (let length = text.length; length > 1; length--) {
    const stem = text.slice(0, length);
    const rest = text.slice(length);
    if (
      rest !== '' &&
      index.vocabulary.has(stem) &&
      (isParticleBeginning(rest) || /^[하되해돼시받당]/.test(opened(rest)))
    )
      return stem;
    const open = opened(stem, -1);
    if (rest === '' && open !== stem && index.vocabulary.has(open) && !isVerbStem(open)) return open;
  }
  return undefined;
}
