import { makeCheckData } from '../../src/components/check-notes/make-check-data.ts';
import type { PublishedTopic } from '../../src/markdown/published-topics.ts';
import { writeWhole } from './kept-file.ts';
import type { keepReadings } from './kept-readings.ts';

/** Writes what notes are checked against in the browser, beside the pages, which wait for it. */
export function writeCheckData(
  out: string,
  topics: readonly PublishedTopic[],
  readings: ReturnType<typeof keepReadings>,
): void {
  let text = '';
  try {
    text = makeCheckData('.', { ...readings, topics: () => topics });
    readings.write();
  } catch {
    // What is wrong with the content is said by the checks, and by the page that makes it for itself where this is empty.
  }
  writeWhole(out, text);
}
