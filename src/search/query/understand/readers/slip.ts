import { splitCompound } from '../../../../korean/compounds.ts';
import { toJamo } from '../../../../korean/jamo.ts';
import { glue } from '../../../../korean/normalize.ts';
import { particleStems } from '../../../../korean/particles.ts';
import { countSlips } from '../../../../korean/slips.ts';
import { subjectShare } from '../../../../korean/stopwords.ts';
import { TUNING } from '../../../tuning.ts';
import { isAside } from '../../answer/measures.ts';
import { complete, isEstablished, nearestFirst, type Candidate, type Form } from '../../look-up/forms.ts';
import type { OpenIndex } from '../../look-up/open-index.ts';
import type { QueryTerm } from '../query-terms.ts';
import { isUnsure, meantBy, plainly, reading, termOf, type Reader, type Reading } from '../reading.ts';

/** A word a few keystrokes or sounds away from a known one: 서부넷, 오거나이제이션스. */
export const readSlip: Reader = ({ text, tokens: [token] }, { index, isAlone }) => {
  const share = subjectShare(text, token?.stem ?? text);
  const turned = isAlone ? correctDigit(text, index) : correctTurned(text, index);
  const candidates = [correct(text, index), share < 1 ? [] : hear(text, index), turned].flat();
  return candidates.length === 0 ? undefined : readCorrected(TUNING.cost.guess, text, candidates, index, share);
};

/** What is meant by words that are taken for others, and says so. */
function readCorrected(
  cost: number,
  text: string,
  candidates: readonly Candidate[],
  index: OpenIndex,
  share = 1,
): Reading {
  const to = candidates[0]?.form.text ?? text;
  const term = { text: to, alternatives: meantBy(candidates, index), share };
  return reading(cost, term, { kind: 'typo', from: text, to });
}

/** Vowels that Korean ears do not tell apart, as NFD spells them. */
const ALIKE: Readonly<Record<string, string>> = {
  '\u1162': '\u1166',
  '\u1166': '\u1162',
  '\u1164': '\u1168',
  '\u1168': '\u1164',
};

/** A short name in another spelling of the same sound, where what was typed is no word itself: 아이앰, 새션을. */
export const readSounded: Reader = ({ text, open, tokens: [token] }, { index, readInner }) => {
  const letters = text.normalize('NFD').split('');
  // 아이앰 is read as IM, letter by letter
  if (letters.length > TUNING.sounded || (token?.known === true && text.startsWith(token.stem))) return undefined;
  const to = letters
    .map((letter, at) =>
      letters
        .with(at, ALIKE[letter] ?? letter)
        .join('')
        .normalize('NFC'),
    )
    .find((other) => [other, ...particleStems(other)].some((stem) => stem.length > 1 && index.vocabulary.has(stem)));
  if (to === undefined || to === text) return undefined;
  const { terms, rewrites } = readInner(to, open);
  return { cost: TUNING.cost.likely, terms, rewrites: [{ kind: 'typo', from: text, to }, ...rewrites] };
};

/** Guesses at a name that is being typed. */
const MOST = 3;

/** Two words of which one is nothing alone, and no unit, but both together are a name: 오토 스켈링, 가드 듀; not 최대 초. */
export const readJoined: Reader = ({ from, to, text, open }, { index, words }) => {
  const terms = words.slice(from, to).flatMap((word) => word.terms);
  if (terms.length !== 2 || !terms.some((term) => isUnsure(term) && !isAside(term.text))) return undefined;
  const glued = glue(terms.map((one) => one.text).join(''));
  const longer = open ? complete(glued, index).filter(({ form }) => isEstablished(form, TUNING.reach.known)) : [];
  if (longer.length > 0)
    return reading(TUNING.cost.likely, { text, alternatives: meantBy(longer.slice(0, MOST), index) });
  const near = correct(glued, index);
  return near.length > 0 ? readCorrected(TUNING.cost.likely, text, near, index) : undefined;
};

/** The beginning of a name with a slip in it: 로드벨. */
export const readUnfinishedSlip: Reader = ({ text, open, tokens: [token] }, { index }) => {
  const candidates = open ? completeSlip(text, index) : [];
  if (candidates.length === 0) return undefined;
  const share = subjectShare(text, token?.stem ?? text);
  return reading(TUNING.cost.guess, { text, alternatives: plainly(candidates), tentative: true, share });
};

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

/** A Korean word of so few letters is near to too many: only names of topics are meant by it. */
const SHORT = 6;

/** Letters from which on a slip is looked for in a word that is still being typed. */
const LEAST_TYPED = 4;

/** Names that begin with nearly what was typed: `로드벨` → 로드 밸런서, `opensaer` → OpenSearch. */
function completeSlip(word: string, index: OpenIndex): Candidate[] {
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
function correct(word: string, index: OpenIndex, amongNames = false): Candidate[] {
  for (const stem of [word, ...particleStems(word).filter((one) => one.length > 2)]) {
    const found = correctWhole(stem, index, amongNames);
    if (found.length > 0) return found;
  }
  // 로밸, 다커: names are clipped to the first syllables of their words
  return index.finder
    .clippedTo(word)
    .slice(0, 2)
    .map((form) => ({ form, weight: 0.9 }));
}

/** Sounds by the jamo that are written for them in a name from English: 카이네시스, 화게이트, 디렉트 커넥트, 애써나. */
const SOUNDS =
  'ㅎㅗㅏ:ㅍㅏ|ㅅㅜ?ㅣ:ㅅㅣ|ㅆ:ㄷ|[ㄱㄲㅋ]:ㄱ|[ㄷㄸㅌ]:ㄷ|[ㅂㅃㅍ]:ㅂ|[ㅈㅉㅊ]:ㅈ|ㅇ(?=[ㅏ-ㅣ])|ㅡ|ㅏㅣ:ㅣ|[ㅐㅑㅓㅔㅕ]:ㅏ|[ㅜㅛㅠ]:ㅗ'
    .split('|')
    .map((pair) => pair.split(':'))
    .map(([from = '', to = '']) => [new RegExp(from, 'g'), to] as const);
const soundOf = (jamo: string): string => SOUNDS.reduce((sound, [from, to]) => sound.replace(from, to), jamo);
const sounds = new WeakMap<Form, string>();
/** How a form sounds, read once. */
function soundOfForm(form: Form): string {
  let sound = sounds.get(form);
  if (sound === undefined) sounds.set(form, (sound = soundOf(form.jamo)));
  return sound;
}
/** Sounds that a name has at least to be known by them, and to be known where one or two of them are others. */
const HEARD = [5, 7, 10];
/** Letters that are others in such a name at most. */
const OTHERS = 4;

/** Names that sound so. */
function hear(word: string, index: OpenIndex): Candidate[] {
  const [jamo, sound] = [toJamo(word), soundOf(toJamo(word))];
  const limit = /^[가-힣]{3,}$/.test(word) ? HEARD.findLastIndex((least) => sound.length >= least) : -1;
  if (limit < 0) return [];
  const slips = (form: Form): number => countSlips(sound, soundOfForm(form), limit, false);
  const near = index.finder.nearlySpelled(jamo, OTHERS, (form) => slips(form) <= limit);
  return nearest(
    near.filter(({ kind }) => kind === 'name'),
    slips,
  ).slice(0, 1);
}

/** The nearest of the names and words that are common here: the site knows no others well enough. */
function correctWhole(word: string, index: OpenIndex, amongNames: boolean): Candidate[] {
  const jamo = toJamo(word);
  const limit = tolerance(jamo.length, /[a-z]/.test(jamo));
  if (limit === 0) return [];
  const mayBe = (form: Form): boolean =>
    jamo.length > SHORT ? isEstablished(form, TUNING.reach.known) : form.kind === 'name' || amongNames;
  // two edits in a short word need the same beginning, or 주식 becomes 접속
  const isLike = (form: Form, distance: number): boolean =>
    distance > 0 && (distance <= 1 || form.jamo.slice(0, 2) === jamo.slice(0, 2));
  const slips = (form: Form): number => countSlips(jamo, form.jamo, limit, false);
  const near = index.finder.nearlySpelled(jamo, limit, (form) => slips(form) <= limit);
  return nearest(
    near.filter((form) => mayBe(form) && isLike(form, slips(form))),
    slips,
  );
}

/** A name of three letters two of which were typed in the other order, beside something else: esc → ECS. */
function correctTurned(word: string, index: OpenIndex): Candidate[] {
  const [a = '', b = '', c = ''] = /^[a-z]{3}$/.test(word) ? word : '';
  return [b + a + c, a + c + b].flatMap((turned) => namesSpelled(turned, index));
}

/** A name that ends in another digit: ec3 → EC2. */
const correctDigit = (word: string, index: OpenIndex): Candidate[] =>
  /^[a-z]{2}\d$/.test(word)
    ? Array.from('123456789', (digit) => namesSpelled(word.slice(0, 2) + digit, index)).flat()
    : [];

const namesSpelled = (word: string, index: OpenIndex): Candidate[] =>
  index.finder
    .nearlySpelled(word, 0, ({ jamo }) => jamo === word)
    .filter(({ kind }) => kind === 'name')
    .map((form) => ({ form, weight: 0.8 }));

/** The nearest of forms, by how many slips lead to each. */
function nearest(forms: readonly Form[], slips: (form: Form) => number): Candidate[] {
  return forms
    .map((form) => ({ form, distance: slips(form) }))
    .sort((a, b) => a.distance - b.distance || b.form.prominence - a.form.prominence)
    .slice(0, 3)
    .map(({ form, distance }, rank) => ({ form, weight: Math.max(0.3, 1 - 0.1 * distance - 0.25 * rank) }));
}
