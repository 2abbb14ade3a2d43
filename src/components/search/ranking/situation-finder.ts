/** Finds situations: none has to say every word of a query, and what few of them say decides. */
import { inverseFrequency } from '../../../korean/inverse-frequency.ts';
import { isChoseong } from '../../../korean/jamo.ts';
import { isParticle } from '../../../korean/particles.ts';
import { countTerms } from '../../../korean/terms.ts';
import type { Vocabulary } from '../../../korean/vocabulary.ts';
import { foldName } from '../../../model/fold-name.ts';
import { bare } from '../../../search/query/show/not-understood.ts';
import { keyOf, type QueryTerm } from '../../../search/query/understand/query-terms.ts';
import { runShare, saysWord, weightIn } from './fits.ts';
import { ASKING, type Because, type Fit, type ListFinder } from './list-finder.ts';
import { DENIED, foldWords, type ListEntry, type ReadEntry } from './read-entries.ts';
import { settingsOf } from './settings.ts';

/** How much a word says that stands in the situation and its answer, in the reason, in the answer's name that is seen, in another name of it or what it demands, or is a part of such a name. */
const [SAID, WHY, SEEN, CALLED, PART] = [1, 0.8, 0.5, 0.4, 0.25];
/** What it is worth besides that the answer's name says it, too. */
const TOO = 0.04;
/** What says so much says it itself. */
const ITSELF = 0.7;
/** How much words say that tell what is done, and those that only help to ask. */
const [DONE, SIDE] = [0.6, 0.35];
/** What is done with anything is no thing: `S3 접근`, `비용 줄이기`. */
const DOING = /다$|^(?:접근|연결|처리|방지|축소|자동|분산|실행|호출|사용|저장|전송|조회|보관|제공|관리)$/;
/** Who does not ask for a setting that decides is asked about less. */
const IS_APART = 0.85;
/** What the answer that the search finds first is worth, and one that is not the deciding one; others less, the less well they fit. */
const [FOUND, ALSO] = [0.8, 0.68];
const FALLS = 3;
/** What it is worth to say all, words one after the other, words as they were typed. */
const [ALL, RUN, TYPED] = [0.15, 0.3, 0.2];
/** Who asks for what does not matter to a situation wants another. */
const IS_DENIED = 0.4;
/** What fits so much less than the best is only like it, or nothing. */
const [LIKE, NOTHING] = [0.6, 0.35];

/** How well one says one thing that is asked for: 0 to 1. */
const partOf = (entry: ReadEntry, term: QueryTerm): number =>
  Math.max(
    SAID * weightIn(entry.named, term),
    WHY * weightIn(entry.said, term),
    SEEN * weightIn(entry.beside, term),
    CALLED * Math.max(weightIn(entry.things, term), weightIn(entry.aside, term)),
    PART * weightIn(entry.about, term),
  ) +
  TOO * weightIn(entry.beside, term);

const shareOf = (term: QueryTerm): number => ((term.share ?? 1) < 1 ? SIDE : DOING.test(keyOf(term)) ? DONE : 1);

const foundOf = ({ topics }: ReadEntry, best: ReadonlyMap<string, number>): number =>
  Math.max(0, ...topics.map((id, at) => (at === 0 ? 1 : ALSO) * (best.get(id) ?? 0) ** FALLS));

const unique = (terms: readonly QueryTerm[]): QueryTerm[] => [
  ...new Map(terms.toReversed().map((term) => [keyOf(term), term])).values(),
];

/** Finds situations by what they say, what they are answered with and what they demand. */
export class SituationFinder {
  readonly #list: ListFinder;
  readonly #entries: readonly ReadEntry[];
  readonly #given: readonly ListEntry[];
  readonly #vocabulary: Vocabulary | undefined;
  /** The settings that each is in. */
  readonly #settings: readonly (readonly RegExp[])[];

  /** @param list the finder of the same entries for what is not understood, or typed as first consonants */
  constructor(list: ListFinder, given: readonly ListEntry[], vocabulary: Vocabulary | undefined) {
    this.#list = list;
    this.#entries = list.entries;
    this.#given = given;
    this.#vocabulary = vocabulary;
    this.#settings = given.map(({ name, choose = '' }) => settingsOf(`${name} ${choose}`));
  }

  /**
   * `terms` is the query as the search understands it, `best` the topics that it finds, with how well they fit beside the first
   * of them. First consonants, and what is not understood, are found as in any list.
   */
  find(query: string, terms: readonly QueryTerm[] | undefined, best: ReadonlyMap<string, number>): Fit {
    const sure = (terms ?? []).filter(({ tentative }) => tentative !== true);
    const said = sure.length === 0 ? (terms ?? []) : sure;
    const told = said.filter((term) => !ASKING.test(keyOf(term)) && !isParticle(term.text));
    const asked = unique(told.length === 0 ? said : told);
    const understood = asked.filter(({ alternatives }) => alternatives.length > 0);
    if (understood.length === 0 || isChoseong(query)) {
      return this.#list.find(query, terms, [...best.keys()]);
    }
    const parts = this.#entries.map((entry) => understood.map((term) => partOf(entry, term)));
    const says = (at: number, of: number): boolean => (parts[at]?.[of] ?? 0) > PART;
    const weights = understood.map((term, of) => {
      // a name of many answers is rare where few say it themselves: 콜드 스타트
      const themselves = parts.filter((all) => (all[of] ?? 0) >= ITSELF).length;
      const count = themselves || parts.filter((_, at) => says(at, of)).length;
      return count === 0 ? 0 : inverseFrequency(count, parts.length) * shareOf(term);
    });
    const whole = weights.reduce((sum, one) => sum + one, 0) || 1;
    const words = foldWords(query);
    const asksDenied = query.match(DENIED) !== null;
    const settings = settingsOf(query);
    const scores = this.#entries.map((entry, at) => {
      const all = parts[at] ?? [];
      const share = all.reduce((sum, part, of) => sum + part * (weights[of] ?? 0), 0) / whole;
      if (share === 0) return 0;
      const isAll = all.every((_, of) => says(at, of));
      const isDenied = !asksDenied && understood.some((term) => weightIn(entry.denied, term) === 1);
      const typed = words.filter((word) => saysWord(entry, word)).length / words.length;
      const more = (isAll ? ALL : 0) + RUN * runShare(entry, words) + TYPED * typed;
      const apart = this.#settings[at]?.filter((setting) => !settings.includes(setting)).length ?? 0;
      return (isDenied ? IS_DENIED : 1) * IS_APART ** apart * (share + more + FOUND * foundOf(entry, best));
    });
    const most = Math.max(...scores);
    const least = LIKE * most;
    const shown = [...scores.keys()].filter((at) => most > 0 && (scores[at] ?? 0) >= least);
    const isThere = (term: QueryTerm, at: number): boolean =>
      says(at, understood.indexOf(term)) || this.#entries[at]?.folded.includes(foldName(term.text)) === true;
    const nouns = asked.filter((term) => shareOf(term) === 1);
    const lacking = shown.length === 0 ? [] : nouns.filter((term) => !shown.some((at) => isThere(term, at)));
    const needed = nouns.filter((term) => !lacking.includes(term));
    const saysNeeded = (at: number): boolean => needed.every((term) => isThere(term, at));
    return {
      // what says all is no less than what is asked for, however much better another says it
      scores: scores.map((score, at) =>
        score < NOTHING * most ? 0 : lacking.length === 0 && saysNeeded(at) ? Math.max(score, least) : score,
      ),
      least,
      isNear: shown.length > 0 && !shown.some(saysNeeded),
      lacking: lacking.map(bare),
      because: (at) => (scores[at] === 0 ? undefined : this.#because(at, understood)),
    };
  }

  /** Nothing is told of what is seen itself. */
  #because(at: number, understood: readonly QueryTerm[]): Because | undefined {
    const says = (words: ReadonlySet<string>): boolean => understood.some((term) => weightIn(words, term) > 0);
    const [entry, given] = [this.#entries[at], this.#given[at]];
    if (entry === undefined || given === undefined || says(entry.named) || says(entry.beside)) return undefined;
    if (says(entry.said)) return { from: 'text', text: given.text };
    for (const from of ['about', 'aside'] as const) {
      const names = (given[from] ?? '').split(', ');
      const text = names.find((name) => this.#vocabulary && says(new Set(countTerms(name, this.#vocabulary).keys())));
      if (text !== undefined) return { from, text };
    }
    return undefined;
  }
}
