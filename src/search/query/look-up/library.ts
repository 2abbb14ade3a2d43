import { decodeCore, IndexChangedError } from '../../core.ts';
import { CORE_PATH, ELSEWHERE_PATH, factsPath, sectionPath } from '../../layout.ts';
import type { ElsewhereNote, Section, TopicRecord } from '../../layout.ts';
import { withoutStamp } from '../../bytes.ts';
import { findAnswers, thoseCalled, type Answer, type ToldFact } from '../answer/answers.ts';
import { bare } from '../show/not-understood.ts';
import { SearchEngine, type Filter, type Pass } from '../engine.ts';
import { keyOf } from '../understand/query-terms.ts';
import { GUESSES, loadGuesses } from '../understand/readers.ts';
import { gunzip, type Fetcher } from './fetch-file.ts';
import { OpenIndex } from './open-index.ts';
import { goOn, whenIdle } from './pauses.ts';

/** Everything that one search gives. */
export interface Outcome extends Pass {
  /** Files did not arrive, so that hits may be missing. */
  readonly lost: boolean;
}

/** A name from elsewhere, with what does the same here. */
export interface Counterpart {
  /** As it was understood. */
  readonly text: string;
  readonly note: ElsewhereNote;
  readonly ours: readonly TopicRecord[];
}

/** A topic that is shown where nothing was found, with how its text begins. */
export interface Neighbour {
  readonly record: TopicRecord;
  readonly summary: string;
}

/** Passes over one query: each may find that a word stands in one more file. */
const PASSES = 5;

/** Keeps what was loaded; a failed load is forgotten, so that the next try fetches again. */
function remember<T>(load: (path: string) => Promise<T>): (path: string) => Promise<T> {
  const loaded = new Map<string, Promise<T>>();
  return (path) => {
    const promise = loaded.get(path) ?? load(path);
    if (!loaded.has(path)) promise.catch(() => loaded.delete(path));
    loaded.set(path, promise);
    return promise;
  };
}

/** A search that loads what it needs: the core at first, postings for a query, records and texts for its results. */
export class SearchLibrary {
  readonly #fetch: Fetcher;
  #engine: Promise<SearchEngine> | undefined;
  /** Address of the core; changes when the site turns out to have been built anew. */
  #core = CORE_PATH;
  /** Nothing is asked yet: what goes on waits until there is nothing better to do. */
  #ahead = false;
  #json: (path: string) => Promise<unknown> = () => Promise.resolve();

  constructor(fetchBytes: Fetcher) {
    this.#fetch = fetchBytes;
  }

  /** Opens the core while nothing else goes on; from the first search on without waiting. */
  openAhead(): void {
    if (this.#engine !== undefined) return;
    const opened = this.engine();
    this.#ahead = true;
    // the first search asks again
    opened.catch(() => undefined);
  }

  /** The engine over the core. @throws Error when it cannot be loaded or has another format. */
  engine(): Promise<SearchEngine> {
    this.#ahead = false;
    if (this.#engine === undefined) {
      this.#engine = this.#open();
      this.#engine.catch(() => (this.#engine = undefined));
    }
    return this.#engine;
  }

  async #open(): Promise<SearchEngine> {
    const pause = (): Promise<void> => (this.#ahead ? whenIdle() : goOn());
    const bytes = await gunzip(await this.#fetch(this.#core));
    await pause();
    const core = decodeCore(bytes);
    // what is read as JSON goes by numbers, or by words
    const decode = async (path: string): Promise<unknown> =>
      JSON.parse(new TextDecoder().decode(await this.#file(core.layout, path)));
    this.#json = remember(decode);
    // reading it took a turn of its own
    await pause();
    const index = await OpenIndex.open(core, pause);
    void index.finder.prepare(whenIdle);
    // what a slip needs comes before the first one, where there is time
    if (this.#ahead) loadGuesses().catch(() => undefined);
    return new SearchEngine(index);
  }

  /** A file of the index that is open. The stamp in its address keeps caches apart, the one inside is the proof. */
  async #file(stamp: string, path: string): Promise<Uint8Array> {
    const bytes = withoutStamp(stamp, await gunzip(await this.#fetch(`${path}?v=${stamp}`)));
    if (bytes !== undefined) return bytes;
    // the next search opens the new index
    this.#engine = undefined;
    this.#core = `${CORE_PATH}?after=${stamp}`;
    throw new IndexChangedError('사이트가 바뀌었다. 다시 찾으면 된다.');
  }

  /** Searches, loading the files that the query needs. */
  async find(query: string, filter: Filter = {}): Promise<Outcome> {
    return this.complete((await this.engine()).search(query, filter), filter);
  }

  /** Loads what a first pass wants, and searches again until nothing is wanted any more. */
  async complete(first: Pass, filter: Filter = {}): Promise<Outcome> {
    const engine = await this.engine();
    const { stamp } = engine.index.core;
    const load = async (path: string): Promise<true> => {
      if (path === GUESSES) await loadGuesses();
      else engine.index.add(path, await this.#file(stamp, path));
      return true;
    };
    let pass = first;
    for (let passes = 1; pass.wanted.length > 0 && passes < PASSES; passes++) {
      const arrived = await Promise.all(pass.wanted.map((path) => this.#optional(load(path))));
      // reading files, searching and what comes of it: a turn for each
      await goOn();
      pass = engine.search(first.query, filter);
      await goOn();
      if (arrived.includes(undefined)) return { ...pass, lost: true };
    }
    return { ...pass, lost: false };
  }

  /** A topic by its number; from then on its names are known. @see OpenIndex.cardOf */
  async record(topic: number): Promise<TopicRecord> {
    const { index } = await this.engine();
    return index.recordOf(topic) ?? index.meet(topic, await this.section(topic, 0));
  }

  /** One section of a topic, as results show it. */
  async section(topic: number, section: number): Promise<Section> {
    return (await this.#json(sectionPath(topic, section))) as Section;
  }

  /** What a search can do without when it does not arrive. */
  #optional<T>(loading: Promise<T>): Promise<T | undefined> {
    return loading.catch((error: unknown) => {
      if (error instanceof IndexChangedError) throw error;
      return undefined;
    });
  }

  /** Starts loading what may answer, before the postings tell. */
  expectAnswers({ plan, best }: Pass): void {
    // a failure shows where the answers are asked for
    for (const { topic } of thoseCalled(plan, best)) this.#facts(topic).catch(() => undefined);
  }

  /** Facts that answer a query by themselves. */
  async answers({ plan, best }: Pass): Promise<readonly Answer[]> {
    const { index } = await this.engine();
    const witnesses = await Promise.all(
      thoseCalled(plan, best).map(async (ranked) => {
        const loading = [this.#optional(this.record(ranked.topic)), this.#facts(ranked.topic)] as const;
        const [record, facts] = await Promise.all(loading);
        return record === undefined ? [] : [{ ...ranked, record, facts }];
      }),
    );
    return findAnswers(plan, witnesses.flat(), index);
  }

  /** Names from elsewhere that a query has, with the topics that do the same here and why. */
  async elsewhere({ plan }: Pass): Promise<readonly Counterpart[]> {
    const { core } = (await this.engine()).index;
    // What is not typed to its end yet, and may be several, is none of them: `gcp` of `gcp 함수`.
    const sure = plan.terms.filter(({ tentative, alternatives }) => tentative !== true || alternatives.length < 2);
    const found = sure.flatMap((term) =>
      core.elsewhere.filter(({ key }) => key === keyOf(term)).map((one) => ({ ...one, text: bare(term) })),
    );
    if (found.length === 0) return [];
    const notes = (await this.#optional(this.#json(ELSEWHERE_PATH))) as Record<string, ElsewhereNote> | undefined;
    const counterparts = await Promise.all(
      found.map(async ({ key, topics, text }) => {
        const records = await Promise.all(topics.map((topic) => this.#optional(this.record(topic))));
        const note = notes?.[key];
        return note && { text, note, ours: records.filter((record) => record !== undefined) };
      }),
    );
    return counterparts.filter((one) => one !== undefined);
  }

  /** The topics nearest to a query that finds nothing, as far as they arrive. */
  async nearest({ near }: Pass): Promise<readonly Neighbour[]> {
    const loading = near.map(async ({ topic }) => {
      const record = await this.section(topic, 0);
      // the English title comes first
      const summary = record.text.split(/(?<=[.?!])\s/).find((line) => /[가-힣]/.test(line)) ?? record.text;
      return { record, summary };
    });
    return (await Promise.all(loading.map((one) => this.#optional(one)))).filter((one) => one !== undefined);
  }

  /** The facts of a topic; none when they did not arrive. */
  async #facts(topic: number): Promise<readonly ToldFact[]> {
    return ((await this.#optional(this.#json(factsPath(topic)))) as ToldFact[] | undefined) ?? [];
  }
}
