/** Words for topics that do not exist. */

/** The same numbers on every run, 0–1. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** One of a list. */
export const pick = <T>(list: ArrayLike<T>, random: () => number): T => list[Math.floor(random() * list.length)] as T;

/**
 * Words follow a Pitman–Yor process: new ones keep coming as n^DISCOUNT, old ones return as often as they have been used
 * (Zipf), as the words of a growing collection do. Fitted to the vocabulary of the real topics.
 */
const DISCOUNT = 0.6;
const STRENGTH = 400;

/** Draws words, coining new ones as the text grows. */
export class WordSource {
  readonly #random: () => number;
  readonly #coin: () => string;
  readonly #words: string[] = [];
  /** The word of every use, so that a word is drawn as often as it was used. */
  readonly #uses: string[] = [];
  readonly #known = new Set<string>();

  constructor(random: () => number, coin: () => string) {
    this.#random = random;
    this.#coin = coin;
  }

  draw(): string {
    const chance = (STRENGTH + DISCOUNT * this.#words.length) / (STRENGTH + this.#uses.length);
    const word = this.#random() < chance ? this.coin() : pick(this.#uses, this.#random);
    this.#uses.push(word);
    return word;
  }

  /** A word that was not there before. */
  coin(): string {
    let word = this.#coin();
    while (this.#known.has(word)) word = this.#coin();
    this.#known.add(word);
    this.#words.push(word);
    return word;
  }
}

const SYLLABLES =
  '가거고구기나너노누니다더도두디라러로루리마머모무미바버보부비사서소수시아어오우이자저조주지차처초추치카커코쿠키타터토투티파퍼포푸피하허호후히각간갈감강건검격결경계공관광국군권균근금급난남내농단담당대덕동등란량력련령론류률릉만망맥면명목문물민반발방배백번범별병복본봉분불빈산살상색생석선설성세속송순술습식신실심악안압액약양언업연열영예온완왕외용운원월위유육율은음응의인일임작장재적전점정제존종좌준중증직진질집착찬책천철첨체촉총축출충측침쾌탑통퇴특판팔편평폐폭표품풍필학한할함합항해행향험현협형혼화확환활황회획효훈';
const STARTS = 'bcdfghjklmnprstvwz';
const MIDDLES = 'a e i o u ai ea io ou'.split(' ');
const times = (count: number, make: () => string): string => Array.from({ length: count }, make).join('');

/** A pronounceable Korean noun of two to four syllables. */
export const coinKorean = (random: () => number): string =>
  times(2 + Math.floor(random() * 2.6), () => pick(SYLLABLES, random));

/** A pronounceable name in Latin letters. */
export const coinLatin = (random: () => number): string =>
  times(2 + Math.floor(random() * 1.6), () => pick(STARTS, random) + pick(MIDDLES, random)) + pick(STARTS, random);
