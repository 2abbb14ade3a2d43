/** Judges notes beside the dev server, which answers meanwhile: gets paths, answers each with its note or why there is none. */
import { parentPort } from 'node:worker_threads';
import { openPages } from './read-matching.ts';
import { reviewNotes } from './review-notes.ts';
import type { Judged, Judgement, JudgementRequest } from './judge-beside.ts';

/** Seconds that one note may take. */
const LIMIT = 20;

const readPages = openPages();

async function judge(path: string, drafts: string): Promise<Judgement> {
  try {
    for await (const reviewed of reviewNotes([path], drafts, LIMIT, readPages))
      return 'problem' in reviewed ? { problem: reviewed.problem } : { note: reviewed.note };
  } catch (cause) {
    return { problem: cause instanceof Error ? cause.message : String(cause) };
  }
  return { problem: `읽지 못했다. npm run review -- ${path}로 까닭을 본다` };
}

let last = Promise.resolve();
parentPort?.on('message', ({ turn, path, drafts }: JudgementRequest) => {
  last = last.then(async () => {
    if (path === undefined) readPages();
    else parentPort?.postMessage({ turn, ...(await judge(path, drafts)) } satisfies Judged);
  });
});
