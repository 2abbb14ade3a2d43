import type { TopicKind } from '../../../model/topic.ts';
import { toJamo } from '../../../korean/jamo.ts';
import { hasBit, lastUpTo, unpackCount } from '../../bytes.ts';
import type { Core } from '../../core.ts';
import { inverseFrequency } from '../../../korean/inverse-frequency.ts';
import { Names } from '../../names.ts';
import { openShard, type NamePosting, type Posting, type Shard } from '../../postings.ts';
import { createVocabulary, type Vocabulary } from '../../../korean/vocabulary.ts';
import { openFilter } from '../../word-filter.ts';
import { FormFinder } from './form-finder.ts';
import { collectForms, formOf, type Form } from './forms.ts';

/** The number of a name that a topic has elsewhere: behind those of its own. */
const FOREIGN_NAME = 4_095;
/** What each further topic that does the same is less meant. */
const FURTHER = 0.03;

/** A name from elsewhere as one that a topic bears. */
const asName = (topic: number, at: number): NamePosting => ({
  topic,
  name: FOREIGN_NAME,
  unit: 0,
  part: false,
  share: 1 - FURTHER * at,
});

const countTopics = ({ groups }: Core): number => groups.reduce((sum, { count }) => sum + count, 0);

/**
 * A core made ready for queries, and the postings files that have arrived so far.
 *
 * Whatever is asked for and stands in a file that is not there counts as absent and its file as wanted: the answer is
 * final once a pass over a query wants nothing.
 */
export class OpenIndex {
  readonly core: Core;
  /** Number of topics. */
  readonly topics: number;
  /** Finds known names and words that can be completed, abbreviated or misspelled. */
  readonly finder: FormFinder;
  /** The words as far as they are here, for reading texts that are shown: asks for no files. */
  readonly known: Vocabulary;
  #vocabulary: Vocabulary;
  readonly #numbers: ReadonlyMap<string, number>;
  /** False for words that are surely in no text. */
  readonly #mayBeSaid: (word: string) => boolean;
  readonly #near: ReadonlyMap<string, readonly string[]>;
  readonly #elsewhere: ReadonlyMap<string, readonly NamePosting[]>;
  readonly #foreign: ReadonlySet<string>;
  readonly #names: Names;
  readonly #shards = new Map<number, Shard>();
  readonly #places = new Map<string, readonly Posting[]>();
  readonly #wanted = new Set<number>();

  private constructor(
    core: Core,
    numbers: ReadonlyMap<string, number>,
    known: Vocabulary,
    finder: FormFinder,
    names: Names,
  ) {
    this.core = core;
    this.topics = countTopics(core);
    this.#numbers = numbers;
    this.#mayBeSaid = core.whole ? openFilter(core.passing) : (word) => word.length > 1;
    this.#near = new Map(core.near);
    this.#foreign = new Set(core.foreign);
    this.#elsewhere = new Map(core.elsewhere.map(({ key, topics }) => [key, topics.map(asName)]));
    this.finder = finder;
    this.known = known;
    this.#names = names;
    this.#vocabulary = this.#watched();
  }

  /** Prepares a core; yields wherever the caller may pause, so that no turn takes long. */
  static *open(core: Core): Generator<void, OpenIndex> {
    const numbers = new Map(core.terms.map((term, number) => [term, number]));
    const words = createVocabulary(core.concepts, [...core.terms, ...core.near.map(([word]) => word)]);
    yield;
    const elsewhere = new Map(core.elsewhere.map(({ key, topics }) => [key, topics.length]));
    const reach = (term: string): number =>
      Math.max(unpackCount(core.reach[numbers.get(term) ?? -1] ?? 0), elsewhere.get(term) ?? 0);
    const topics = countTopics(core);
    const called = core.cards.map(({ names }) => names);
    const idf = (term: string): number => inverseFrequency(reach(term), topics);
    const names = new Names(called, core.concepts, core.unlike, words, idf);
    yield;
    const forms = yield* collectForms(core, words, names, reach);
    return new OpenIndex(core, numbers, words, new FormFinder(forms), names);
  }

  /** Makes ready what only slips of the finger need, which is made at once when one comes before. */
  prepare(): Generator<void> {
    return this.finder.prepare();
  }

  /** The vocabulary for reading queries: words that are not in the core are looked up in the postings files. */
  get vocabulary(): Vocabulary {
    return this.#vocabulary;
  }

  #watched(): Vocabulary {
    const { known } = this;
    return { ...known, has: (word) => known.has(word) || this.#rareReach(word) > 0 };
  }

  /** Files that were missed since {@link startPass}. */
  get wanted(): readonly number[] {
    return [...this.#wanted].sort((a, b) => a - b);
  }

  /** Begins a new pass over a query. */
  startPass(): void {
    if (this.#wanted.size === 0) return;
    this.#wanted.clear();
    // what was read while a word was unknown is forgotten with the old vocabulary
    this.#vocabulary = this.#watched();
  }

  /** Adds the bytes of a postings file. */
  add(number: number, bytes: Uint8Array): void {
    this.#shards.set(number, openShard(bytes));
    this.#places.clear();
  }

  #shardOf(term: string): number {
    return lastUpTo(this.core.shards, term);
  }

  #load(number: number): Shard | undefined {
    const shard = this.#shards.get(number);
    if (shard === undefined && number >= 0 && number < this.core.shards.length) this.#wanted.add(number);
    return shard;
  }

  #rareReach(term: string): number {
    return this.#mayBeSaid(term) ? (this.#load(this.#shardOf(term))?.reach(term) ?? 0) : 0;
  }

  /** Number of topics that contain a term, or that a name from elsewhere stands for. */
  topicsWith(term: string): number {
    return Math.max(this.#reach(term), this.#elsewhere.get(term)?.length ?? 0);
  }

  #reach(term: string): number {
    const number = this.#numbers.get(term);
    return number === undefined ? this.#rareReach(term) : unpackCount(this.core.reach[number] ?? 0);
  }

  /** Where a term stands. */
  places(term: string): readonly Posting[] {
    const known = this.#places.get(term);
    if (known !== undefined || this.#reach(term) === 0) return known ?? [];
    const shard = this.#load(this.#shardOf(term));
    const places = shard?.find(term)?.places ?? [];
    if (shard !== undefined) this.#places.set(term, places);
    return places;
  }

  /** True when names are in the core, so that they cost no file. */
  get namesAtHand(): boolean {
    return this.core.cards.length > 0;
  }

  /** True for a concept that means something else than the site is about. */
  isForeign(term: string): boolean {
    return this.#foreign.has(term);
  }

  /** In which names a term stands. */
  names(term: string): readonly NamePosting[] {
    const stands = this.#elsewhere.get(term);
    if (stands !== undefined) return stands;
    if (this.namesAtHand) return this.#names.postings(term);
    if (this.#reach(term) === 0) return [];
    return this.#load(this.#shardOf(term))?.find(term)?.names ?? [];
  }

  /** True for terms that names, headings or the glossary use: what a topic is about, not what it mentions. */
  isSubject(term: string): boolean {
    if (this.#elsewhere.has(term)) return true;
    const number = this.#numbers.get(term);
    if (number !== undefined) return hasBit(this.core.subjects, number);
    return this.#rareReach(term) > 0 && this.#load(this.#shardOf(term))?.isSubject(term) === true;
  }

  near(term: string): readonly string[] {
    return this.#near.get(term) ?? [];
  }

  /** Words outside the core that begin with what was typed; half a syllable is completed either way. */
  rareWords(typed: string): Form[] {
    if (this.core.whole || typed.length < 2) return [];
    const jamo = toJamo(typed);
    const start = typed.replace(/[ㄱ-ㅎㅏ-ㅣ]$/, '');
    const last = start.slice(-1).charCodeAt(0);
    // an open syllable may still take a final consonant, which sorts up to 27 places behind it
    const end = /[가-힣]$/.test(start) ? start.slice(0, -1) + String.fromCharCode(last + 27) : `${start}\uffff`;
    const shards = [...new Set([this.#shardOf(start), this.#shardOf(end)])].map((number) => this.#load(number));
    return shards
      .flatMap((shard) => (shard?.terms ?? []).map((term) => ({ term, reach: shard?.reach(term) ?? 0 })))
      .filter(({ term }) => !this.#numbers.has(term) && toJamo(term).startsWith(jamo))
      .map(({ term, reach }) => formOf(term, reach));
  }

  /** Domain and kind of a topic. */
  groupOf(topic: number): { readonly domain: string; readonly kind: TopicKind } {
    let left = topic;
    for (const group of this.core.groups) {
      if (left < group.count) return group;
      left -= group.count;
    }
    return { domain: '', kind: 'concept' };
  }
}
