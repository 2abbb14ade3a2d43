import { lastUpTo } from '../../bytes.ts';
import type { Core, TopicCard, TopicGroup } from '../../core.ts';
import { inverseFrequency } from '../../../korean/inverse-frequency.ts';
import { FOREIGN_PATH, postingsPath, type Section, type TopicRecord } from '../../layout.ts';
import { Names, type NamePosting } from '../../names.ts';
import { openShard, type Posting, type Shard, type TermEntry, type TermHead } from '../../postings.ts';
import { createVocabulary, type Vocabulary } from '../../../korean/vocabulary.ts';
import { openForeign, openSaid } from '../../word-filter.ts';
import { FormFinder } from './form-finder.ts';
import { collectForms } from './forms.ts';

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

/**
 * A core made ready for queries, and the postings files that have arrived so far.
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
  readonly #groups: readonly TopicGroup[];
  /** False for words that are surely in no text. */
  readonly #mayBeSaid: (word: string) => boolean;
  /** True for names, glued, of what this site is not about: those of known words, and those of others once they are here. */
  readonly #foreign: ((name: string) => boolean)[];
  readonly #elsewhere: ReadonlyMap<string, readonly NamePosting[]>;
  readonly #names: Names;
  /** A large site only. */
  readonly #met = new Map<number, TopicCard>();
  readonly #shards = new Map<string, Shard>();
  readonly #wanted = new Set<string>();

  private constructor(core: Core, known: Vocabulary) {
    this.core = core;
    this.#groups = core.groups.flatMap((group) => Array.from({ length: group.count }, () => group));
    this.topics = this.#groups.length;
    this.known = known;
    this.#vocabulary = this.#watched();
    const said = openSaid(core.passing);
    // of a large site no list is there: any longer word may be said
    this.#mayBeSaid = core.passing.length > 1 ? said : (word) => word.length > 1;
    this.#foreign = [openForeign(core.foreign)];
    this.#elsewhere = new Map(core.elsewhere.map(({ key, topics }) => [key, topics.map(asName)]));
    const called = core.cards.map(({ names }) => names);
    this.#names = new Names(called, core.concepts, known, (term) =>
      inverseFrequency(this.#reachHere(term), this.topics),
    );
    this.finder = new FormFinder(collectForms(core, this.#names, (term) => this.#reachHere(term)));
  }

  /** Prepares a core, with `pause` awaited in between, so that no turn takes long. */
  static async open(core: Core, pause: () => Promise<void>): Promise<OpenIndex> {
    const words = createVocabulary(core.concepts, [...core.terms.keys(), ...core.near.keys()]);
    await pause();
    return new OpenIndex(core, words);
  }

  /** The vocabulary for reading queries: words that are not in the core are looked up in the postings files. */
  get vocabulary(): Vocabulary {
    return this.#vocabulary;
  }

  #watched(): Vocabulary {
    const { known } = this;
    return { ...known, has: (word) => known.has(word) || (this.#entry(word)?.reach ?? 0) > 0 };
  }

  /** Files that were missed since {@link startPass}. */
  get wanted(): readonly string[] {
    return [...this.#wanted].sort();
  }

  /** Wants code where no file is wanted, which may make it needless. */
  wantCode(path: string): void {
    if (this.#wanted.size === 0) this.#wanted.add(path);
  }

  /** Begins a new pass over a query. */
  startPass(): void {
    if (this.#wanted.size === 0) return;
    this.#wanted.clear();
    // what was read while a word was unknown is forgotten with the old vocabulary
    this.#vocabulary = this.#watched();
  }

  /** Adds the bytes of a file that was wanted. */
  add(path: string, bytes: Uint8Array): void {
    if (path === FOREIGN_PATH) this.#foreign[1] = openForeign(bytes);
    else this.#shards.set(path, openShard(bytes));
  }

  /** True for a name, glued, of something that this site is not about; with a word that nobody here says it is unheard. */
  isForeign(name: string, isUnheard: boolean): boolean {
    if (isUnheard && this.#foreign.length < 2) this.#wanted.add(FOREIGN_PATH);
    return this.#foreign.slice(0, isUnheard ? 2 : 1).some((has) => has(name));
  }

  /** What the postings files say of a term; nothing while its file is not there. */
  #entry(term: string): TermEntry | undefined {
    if (!this.core.terms.has(term) && !this.#mayBeSaid(term)) return undefined;
    const path = postingsPath(1 + lastUpTo(this.core.shards, term));
    const shard = this.#shards.get(path);
    if (shard === undefined) this.#wanted.add(path);
    return shard?.get(term);
  }

  /** Number of topics that contain a term, as far as the core knows, or that a name from elsewhere stands for. */
  #reachHere(term: string, head = this.core.terms.get(term)): number {
    return Math.max(head?.reach ?? 0, this.#elsewhere.get(term)?.length ?? 0);
  }

  /** What is known of a term, by the core or by a postings file. */
  #head(term: string): TermHead | undefined {
    return this.core.terms.get(term) ?? this.#entry(term);
  }

  /** Number of topics that contain a term, or that a name from elsewhere stands for. */
  topicsWith(term: string): number {
    return this.#reachHere(term, this.#head(term));
  }

  /** Where a term stands. */
  places(term: string): readonly Posting[] {
    return this.#entry(term)?.places ?? [];
  }

  /** The questions that it stands in. */
  asked(term: string): readonly Posting[] {
    return this.#entry(term)?.asked ?? [];
  }

  /** In which names a term stands. */
  names(term: string): readonly NamePosting[] {
    const stands = this.#elsewhere.get(term);
    if (stands !== undefined || this.core.cards.length > 0) return stands ?? this.#names.postings(term);
    return this.#entry(term)?.names ?? [];
  }

  /** A topic, where the core has it. */
  recordOf(topic: number): TopicRecord | undefined {
    const card = this.core.cards[topic];
    return card && { id: card.id, title: card.names[0] ?? '' };
  }

  /** The names of a topic: on a large site once it was met. */
  cardOf(topic: number): TopicCard | undefined {
    return this.core.cards[topic] ?? this.#met.get(topic);
  }

  /** Learns what a topic is called from its first section, and gives that back. */
  meet(topic: number, first: Section): Section {
    this.#met.set(topic, { id: first.id, names: first.names ?? [first.title] });
    return first;
  }

  /** True for terms that names, headings or the glossary use: what a topic is about, not what it mentions. */
  isSubject(term: string): boolean {
    return this.#elsewhere.has(term) || this.#head(term)?.subject === true;
  }

  /** Domain and kind of a topic. */
  groupOf(topic: number): { readonly domain: string; readonly kind: string } {
    return this.#groups[topic] ?? { domain: '', kind: '' };
  }
}
