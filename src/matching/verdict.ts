import { most, type Bench } from './bench.ts';
import { byExamEra, byQuantities } from './by-quantities.ts';
import { byWords } from './by-words.ts';
import { isSure } from './is-sure.ts';
import { judged, type Judged } from './judged.ts';
import { isNearlySame } from './nearly-same.ts';
import { pattern } from './pattern.ts';
import type { Quantity } from './quantities.ts';
import { TUNING } from './tuning.ts';

/** What is told of the past, or of what others say. */
export const told = pattern((of) => of.parts.told);

/** It counts no more than what the place lists: 세는 단위는 vCPU, 코어, 소켓, 인스턴스 네 가지. */
const isCountOf = ({ dimension, counter, amount }: Quantity, text: string): boolean =>
  dimension === 'number' &&
  /^(?:가지|개|군데|곳)$/.test(counter ?? '') &&
  amount > 1 &&
  text.split(/,\s|·|\s?\/\s?|[와과]\s/).length === amount;

/** Judges a statement by how it compares with the places of a topic. */
export function decide(bench: Bench): Judged {
  const { question } = bench;
  const nearest = most('score', bench.plain);
  // what a note tells of the past is neither said nor wrong
  if (told().test(question.text)) return judged('new', 'unsure', nearest, 0);
  if (nearest !== undefined && isNearlySame(question, nearest)) return judged('said', 'same-words', nearest, 1);
  const coded = most(
    'score',
    bench.plain.filter((one) => one.code !== 0 && one.cover >= TUNING.code),
  );
  if (coded !== undefined)
    return coded.code > 0 ? judged('said', 'same-code', coded, 0.9) : judged('differs', 'other-code', coded, 0.85);
  const isOfWords = question.reading.quantities.every(
    (one) => nearest !== undefined && isCountOf(one, nearest.place.statement.text),
  );
  const known =
    byExamEra(bench) ??
    (question.reading.quantities.length > 0 ? byQuantities(bench) : undefined) ??
    (isOfWords ? byWords(bench) : undefined);
  if (known?.kind === 'said' && !isSure(bench, known)) return judged('new', 'likely', known.at, 1 - known.sure);
  if (known !== undefined && known.sure >= TUNING.leastSure) return known;
  const isLike = nearest !== undefined && nearest.cover >= TUNING.quantities.cover;
  return judged('new', isLike ? 'unsure' : 'nothing-like-it', nearest, 1 - (nearest?.cover ?? 0));
}
