/** Keys that follow each other within this many milliseconds are typed in a row. */
const ROW = 300;
/** Milliseconds without a key after which files are fetched for what was typed in a row. */
const PAUSE = 120;

/** Tells when to fetch: at once for a first key or a whole query, after a pause for letters typed in a row. */
export class TypingPause {
  #last = -Infinity;
  #over: Promise<void> = Promise.resolve();

  /** A key was typed. */
  noteKey(): void {
    const now = performance.now();
    const inRow = now - this.#last < ROW;
    this.#last = now;
    this.#over = inRow ? new Promise((resolve) => setTimeout(resolve, PAUSE)) : Promise.resolve();
  }

  /** Resolves when the pause after the last key is over. */
  over(): Promise<void> {
    return this.#over;
  }
}
