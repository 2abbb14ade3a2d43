/** The pairs of a list that a query names both of. */
import { isChoseong, toChoseong } from '../../korean/jamo.ts';
import { foldName } from '../../model/fold-name.ts';
import type { Choice } from '../../site/choices.ts';
import { isCalled, isSpelled, namesOf } from '../names/find-topics.ts';
import { splitsOf } from '../names/find-two.ts';
import { asksIn, namedIn, pairIn } from '../search/find-pair.ts';

/** What both of a pair are called. */
export type Titles = readonly string[];

/** The pair that a query means. */
const MEANT = 9;

/** How much a name says of a side: all of it, the beginning or the end of it, nothing. */
const sayIn = (side: Choice | undefined, name: string, asks: boolean): number => {
  if (side === undefined || name === '') return 0;
  return isCalled(side, name) ? 2 : asks && isSpelled(side, name) ? 1 : 0;
};

/** Knows pairs by all names of their sides; without the names, which may not come, by none. */
export class PairFinder {
  readonly #choices: readonly Choice[];
  readonly #sides: readonly (readonly [Choice | undefined, Choice | undefined])[];

  constructor(pairs: readonly Titles[], choices: readonly Choice[]) {
    const byTitle = new Map(choices.filter(({ article }) => article === undefined).map((one) => [one.title, one]));
    this.#choices = choices;
    this.#sides = pairs.map(([a = '', b = '']) => [byTitle.get(a), byTitle.get(b)]);
  }

  /** The other names of both sides of a pair. */
  namesOf(pair: number): string {
    return this.#sides[pair]?.map((side) => side?.names.replaceAll(',', ' ') ?? '').join(' ') ?? '';
  }

  /** Whether a name of either side of a pair begins so, or its initial consonants do: `키네시스`, `ㄹㄷ`. */
  begins(pair: number, query: string): boolean {
    const wanted = foldName(query);
    const read = isChoseong(wanted) ? toChoseong : String;
    return (
      this.#sides[pair]?.some((side) => side && namesOf(side).some((name) => read(name).startsWith(wanted))) === true
    );
  }

  /** Whether words are all that a side of any pair is called, whoever makes it: `카프카`, and not `캐시`, which only some begin with. */
  isName(query: string): boolean {
    return this.#sides.some((pair) => pair.some((side) => side !== undefined && isCalled(side, query)));
  }

  /** Whether a side of a pair is called so, or has a name that begins or ends so: `보안그룹`. */
  isOf(pair: number, query: string): boolean {
    return this.#sides[pair]?.some((side) => side !== undefined && isSpelled(side, query)) === true;
  }

  /**
   * How well each pair fits that has both of two names; `undefined` where none has both. Beside those that are called so stand
   * those of the same family, whose names begin or end so: `FSx EFS`.
   */
  find(query: string): readonly number[] | undefined {
    const asks = asksIn(query);
    const splits = splitsOf(namedIn(query));
    const meant = pairIn(query, this.#choices);
    const score = (isLoose: boolean): readonly number[] =>
      this.#sides.map((pair) => {
        const [a, b] = pair;
        if (meant !== undefined && pair.every((side) => side !== undefined && meant.includes(side))) return MEANT;
        const both = splits.flatMap(([one, other]) => [
          sayIn(a, one, isLoose) * sayIn(b, other, isLoose),
          sayIn(a, other, isLoose) * sayIn(b, one, isLoose),
        ]);
        return Math.max(0, ...both);
      });
    const scores = score(asks);
    if (!scores.some((one) => one > 0)) return undefined;
    return asks || meant !== undefined ? scores : score(true);
  }
}
