/** Keys that follow each other within this many milliseconds are typed in a row. */
const ROW = 600;
/** Milliseconds without a key after which files are fetched for what was typed in a row. */
const PAUSE = 150;
/** The same where a syllable has only begun: the word surely goes on, and its files would be of no use. */
const UNFINISHED_PAUSE = 500;

/** A loose consonant or vowel behind a syllable or alone; several in a row are a query by initial consonants. */
const UNFINISHED = /(?:^|[가-힣\s])[ㄱ-ㅎㅏ-ㅣ]$/;

/** Tells when to fetch: at once for a first key or a whole query, after a pause for letters typed in a row. */
export class TypingPause {
  #last = -Infinity;
  #over: Promise<void> = Promise.resolve();

  /** A key was typed, which left this text. */
  noteKey(text: string): void {
    const now = performance.now();
    const inRow = now - this.#last < ROW;
    this.#last = now;
    const pause = UNFINISHED.test(text) ? UNFINISHED_PAUSE : inRow ? PAUSE : 0;
    this.#over = pause > 0 ? new Promise((resolve) => setTimeout(resolve, pause)) : Promise.resolve();
  }

  /** Resolves when the pause after the last key is over. */
  over(): Promise<void> {
    return this.#over;
  }
}
