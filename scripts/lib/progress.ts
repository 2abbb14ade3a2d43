/** Shows how far a long piece of work is. */
export interface Progress {
  /** Call before each piece; `name` is shown on a terminal. */
  readonly step: (name: string) => void;
  readonly done: () => void;
}

/**
 * A bar on a terminal, a line for each tenth elsewhere, nothing for short work. Writes to standard error, so that
 * standard output stays the result.
 */
export function createProgress(title: string, total: number): Progress {
  const terminal = process.stderr.isTTY;
  let count = 0;
  let tenth = 0;
  if (total < 20) return { step: () => undefined, done: () => undefined };
  return {
    step(name) {
      count += 1;
      const share = Math.floor((count / total) * 10);
      if (terminal) {
        const filled = Math.floor((count / total) * 24);
        process.stderr.write(
          `\r${title} [${'█'.repeat(filled)}${'·'.repeat(24 - filled)}] ${count}/${total} ${name.slice(-40)}\u001B[K`,
        );
      } else if (share > tenth) {
        process.stderr.write(`${title}: ${count}/${total}\n`);
      }
      tenth = share;
    },
    done() {
      if (terminal) process.stderr.write(`\r\u001B[K`);
    },
  };
}
