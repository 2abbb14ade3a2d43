import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** No path of a page. */
const END = '.';
const PAUSE_MS = 25;

/** Tells in a list, for {@link hearMade}, that a page of a build under way is in place: its path in the site, or that it was the last. */
export const tellMade = (list: string, path = END): void => {
  appendFileSync(list, `${path}\n`);
};

/** Each page of the list as soon as it is told of, until the last. */
export async function* hearMade(list: string): AsyncGenerator<string> {
  for (let heard = 0; ;) {
    // What follows the last line break is told by halves.
    const lines = existsSync(list) ? readFileSync(list, 'utf8').split('\n').slice(0, -1) : [];
    for (const path of lines.slice(heard)) {
      if (path === END) return;
      yield path;
    }
    heard = lines.length;
    await setTimeout(PAUSE_MS);
  }
}
