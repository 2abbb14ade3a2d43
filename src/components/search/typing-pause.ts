/** Keys that follow each other within this many milliseconds tell the reader's rhythm; a longer gap is a thought. */
const ROW = 600;
/** Milliseconds without a key after which files are fetched for what was typed, for the quickest of typists. */
const PAUSE = 150;
/** A pause is longer than the longer of the last two gaps, by this factor. */
const RHYTHM = 1.25;
/** The longest pause; the one of a text that surely goes on: a first letter, a syllable only begun. */
const LONG_PAUSE = 500;

/** A single letter, or a loose consonant or vowel behind a syllable; several in a row are a query by initial consonants. */
const UNFINISHED = /^.$|[가-힣\s][ㄱ-ㅎㅏ-ㅣ]$/u;
/** A word that is whole: what is found so far is shown while the next one is typed, unless that follows at once. */
const WORD = /\S\S\s$/;
const AT_ONCE = 60;
/** As many letters as one key changes at most: with a vowel, the last consonant of 닭 begins a syllable, 달가. */
const ONE_KEY = 2;

/** True where one key can have made a text from another; false for what was pasted, dictated or chosen. */
function isOneKey(before: string, after: string): boolean {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same++;
  let end = 0;
  while (end < before.length - same && before.at(-1 - end) === after.at(-1 - end)) end++;
  return Math.max(before.length, after.length) - same - end <= ONE_KEY;
}

/** Tells when to fetch: at once for a whole query, after a pause for letters that are typed one by one. */
export class TypingPause {
  #last = -Infinity;
  #gap = 0;
  #text = '';
  #over: Promise<void> = Promise.resolve();
  #end = (): void => undefined;

  /** A key was typed, which left this text. */
  noteKey(text: string): void {
    const now = performance.now();
    const gap = now - this.#last < ROW ? now - this.#last : this.#gap;
    const rhythm = RHYTHM * Math.max(gap, this.#gap);
    const typed = isOneKey(this.#text, text);
    const isWhole = WORD.test(text) && text.length > this.#text.length;
    const rest = UNFINISHED.test(text) ? LONG_PAUSE : Math.min(LONG_PAUSE, Math.max(PAUSE, rhythm));
    const pause = isWhole ? AT_ONCE : rest;
    this.#last = now;
    this.#gap = gap;
    this.#text = text;
    this.#over = new Promise((resolve) => {
      this.#end = resolve;
      if (typed) setTimeout(resolve, pause);
      else resolve();
    });
  }

  /** The reader says that the text is whole. */
  end(): void {
    this.#end();
  }

  /** Resolves when the pause after the last key is over. */
  over(): Promise<void> {
    return this.#over;
  }
}
