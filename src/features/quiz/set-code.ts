/**
 * Codes that people pass on. A set is `1`, four letters for each question (`question-code.ts`) and two that tell a code
 * that was cut off. A result is `SAA1.`, four letters that name the set, one letter for each question, and two again.
 */
import { hash32 } from '../../model/hash32.ts';
import { SET } from './messages.ko.ts';

const VERSION = '1';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const CODE = 4;
const CHECK = 2;
const MOST = 200;

const letters = (number: number, count: number): string =>
  Array.from({ length: count }, (_, at) => LETTERS.charAt((number >>> (6 * at)) & 63)).join('');
const sealed = (body: string): string => body + letters(hash32(body), CHECK);
function unsealed(text: string): string | undefined {
  const body = text.slice(0, -CHECK);
  return text.length > CHECK && sealed(body) === text ? body : undefined;
}

/** The code of a set, from the short names of its questions. */
export const writeSet = (codes: readonly string[]): string => sealed(VERSION + codes.join(''));

/** The short names in a set's code, or why it cannot be read. */
export function readSet(text: string): { readonly codes: readonly string[] } | { readonly problem: string } {
  const body = unsealed(text.trim());
  if (body === undefined) return { problem: SET.cut };
  if (!body.startsWith(VERSION)) return { problem: SET.newer };
  const codes = body.slice(VERSION.length).match(/.{1,4}/gs) ?? [];
  return codes.length === 0 || codes.length > MOST || codes.some(({ length }) => length !== CODE)
    ? { problem: SET.size }
    : { codes };
}

/** What somebody chose of one question. */
export interface SetAnswer {
  /** Options by their number in the written order, from 0. */
  readonly chosen: readonly number[];
  readonly right: boolean;
}

const PREFIX = `SAA${VERSION}.`;
const nameOfSet = (set: string): string => letters(hash32(set), CODE);
const RIGHT = 32;

/** A result to pass on; a question without an answer has no option chosen. */
export const writeResult = (set: string, answers: readonly SetAnswer[]): string =>
  PREFIX +
  sealed(
    nameOfSet(set) +
      answers
        .map(({ chosen, right }) =>
          LETTERS.charAt(chosen.reduce((mask, option) => mask | (1 << option), right ? RIGHT : 0)),
        )
        .join(''),
  );

/** A result that was pasted: who sent it, as far as the line says, and what they chose. */
export interface PastedResult {
  readonly name: string;
  readonly answers: readonly SetAnswer[];
}

function readAnswers(code: string, set: string, count: number): readonly SetAnswer[] | string {
  const body = unsealed(code);
  if (body === undefined) return SET.resultCut;
  if (!body.startsWith(nameOfSet(set)) || body.length !== CODE + count) return SET.otherSet;
  return body
    .slice(CODE)
    .split('')
    .map((letter) => {
      const bits = LETTERS.indexOf(letter);
      return { chosen: [0, 1, 2, 3, 4].filter((option) => (bits & (1 << option)) !== 0), right: (bits & RIGHT) !== 0 };
    });
}

/** Who sent a line: `[민수] [오후 3:12] 12/20 SAA1.…` and `민수: 12/20 SAA1.…` are both Minsu's. */
const senderOf = (before: string): string =>
  (/^\s*\[([^\]]+)\]/.exec(before)?.[1] ?? /^[^\d:：]*/.exec(before)?.[0] ?? '').trim().slice(0, 20);

/** Reads results as lines of a chat. */
export function readResults(
  text: string,
  set: string,
  count: number,
): { readonly results: readonly PastedResult[]; readonly problems: readonly string[] } {
  const results: PastedResult[] = [];
  const problems: string[] = [];
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const found = /^(.*?)SAA1\.([A-Za-z0-9_-]+)/.exec(line);
    if (found === null) {
      problems.push(SET.noResult(line.trim().slice(0, 20)));
      continue;
    }
    const sender = senderOf(found[1] ?? '');
    const name = sender === '' ? SET.nth(results.length + 1) : sender;
    const answers = readAnswers(found[2] ?? '', set, count);
    if (typeof answers === 'string') problems.push(`${name}: ${answers}.`);
    else results.push({ name, answers });
  }
  return { results, problems };
}
