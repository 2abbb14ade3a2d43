import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { CHECK_DATA } from 'astro:env/server';
import { words } from '#korean/words';
import { ofAllTopics } from '../../site/topics.ts';
import { conjugatedWords, makeCheckData } from './make-check-data.ts';

/** Longer than making it takes anywhere. */
const PATIENCE_MS = 60_000;

const makeHere = (): string => makeCheckData('.', undefined, import.meta.env.DEV ? words() : conjugatedWords());

/** Where a build has it made beside the pages, by a process that has started before them. */
async function readMade(path: string | undefined): Promise<string> {
  if (path === undefined) return makeHere();
  for (const start = performance.now(); !existsSync(path);) {
    if (performance.now() - start > PATIENCE_MS) return makeHere();
    await setTimeout(20);
  }
  const made = await readFile(path, 'utf8');
  return made === '' ? makeHere() : made;
}

const getMade = ofAllTopics((topics) => {
  // All texts are read for it, to the last word.
  for (const { prose } of topics) prose();
  return readMade(CHECK_DATA);
});

/** `check-notes/data.json` as text. */
export const getCheckData = (): Promise<string> => getMade();
