/**
 * What the tests of a file prove (`openSite({ keepsProofs: true })`). The first test of a file opens its pages each time; so does every
 * other one, unless `tests/proofs/` records that it has passed with files that say the same, by the same code, in this browser.
 *
 * `PROOFS=write` opens what the record does not hold for and writes it down (`npm run prove`); `PROOFS=none` opens everything.
 */
import { basename, join } from 'node:path';
import { SLOW } from './browser.ts';
import { filesRead, undecided } from './files-read.ts';
import { hashCode, SiteFiles } from './loaded-files.ts';
import type { OpenSite } from './open-site.ts';
import { ProofRecord } from './proof-record.ts';
import { askedFor } from './static-server.ts';

/** What is opened besides the first test: what the record does not hold for, the same to write it down, or everything. */
type Mode = 'kept' | 'write' | 'none';
export const MODE = (process.env.PROOFS ?? 'kept') as Mode;

/** Where proofs are, and of what site; other ones are for tests of this. */
interface Place {
  readonly records?: string;
  readonly folder?: string;
  readonly mode?: Mode;
  /** Code of the product runs beside the browser: what one test had it read it may remember in the next. */
  readonly remembers?: boolean;
}

/** Where the site of a test is, and in which browser. */
export type Proving = Pick<OpenSite, 'browser' | 'origin'>;

let isByPages = false;
/** Says of a test of a table that its pages alone decide it: what the file has read to make the table only names its cases. */
export const byItsPages =
  <Case extends unknown[]>(body: (...of: Case) => Promise<void>): typeof body =>
  async (...of) => {
    isByPages = true;
    await body(...of);
  };

/** What proves the tests of one file. */
export class Proofs {
  readonly path: string;
  readonly #site: Proving;
  readonly #module: string;
  readonly #folder: string;
  readonly #mode: Mode;
  readonly #remembers: boolean;
  /** What the file has read and asked for so far, as far as each of its tests may go by it. */
  readonly #read = new Set<string>();
  readonly #asked = new Set<string>();
  #record: ProofRecord | undefined;
  #running = 0;
  #isFirst = true;

  /** @param module the file of the tests */
  constructor(
    site: Proving,
    module: string,
    { records = 'tests/proofs', folder = 'dist', mode = MODE, remembers = false }: Place = {},
  ) {
    this.path = join(records, `${basename(module, '.test.ts')}.json`);
    this.#site = site;
    this.#module = module;
    this.#folder = folder;
    this.#mode = mode;
    this.#remembers = remembers;
  }

  /** Runs a test, unless the record spares it its pages, and notes by what it has passed; resolves to whether it ran. */
  async perform(name: string, test: () => unknown): Promise<boolean> {
    for (const path of filesRead) this.#read.add(path);
    // What was asked for to prepare them all; between two tests pages of the one may still be asking.
    if (this.#isFirst) for (const url of askedFor) this.#asked.add(url);
    const [isFirst, record] = [this.#isFirst, this.#open()];
    this.#isFirst = false;
    // On a page that is slowed down something else is proved.
    if (!isFirst && this.#mode !== 'none' && SLOW === 1 && record.holds(name)) return false;
    record.forget(name);
    // What runs beside is noted for each of them.
    if (this.#running++ === 0) for (const seen of [askedFor, filesRead, undecided]) seen.clear();
    isByPages = false;
    try {
      await test();
    } finally {
      this.#running--;
    }
    this.#note(name, record);
    if (this.#running === 0) filesRead.clear();
    return true;
  }

  #note(name: string, record: ProofRecord): void {
    const read = isByPages ? [...filesRead] : [...filesRead, ...this.#read];
    const asked = isByPages ? [...askedFor] : [...askedFor, ...this.#asked];
    if (this.#remembers) {
      for (const path of filesRead) this.#read.add(path);
      for (const url of askedFor) this.#asked.add(url);
    }
    const urls = asked.map((url) => new URL(url)).filter(({ protocol }) => protocol.startsWith('http'));
    // Of another host nobody knows what it says next time.
    if (undecided.size > 0 || urls.some(({ origin }) => origin !== this.#site.origin)) return;
    record.note(
      name,
      urls.map(({ pathname }) => pathname),
      read,
    );
  }

  /** Writes the record down where that is asked for. */
  close(): void {
    if (this.#mode === 'write') this.#record?.write();
    this.#record = undefined;
  }

  #open(): ProofRecord {
    const by = (): string => `${hashCode(this.#module)} ${this.#site.browser.version().split('.')[0] ?? ''}`;
    return (this.#record ??= new ProofRecord(this.path, new SiteFiles(this.#folder), by()));
  }
}
