/**
 * What is loaded once for all pages, and what each page reads of all that may change without every page being made anew: the prose of
 * topics, the history. A build takes a page over from the site before only where nothing changed that it read.
 */
import { AsyncLocalStorage } from 'node:async_hooks';

const KEY: unique symbol = Symbol.for('saa:reads') as never;
interface Notes {
  /** Of the page, or of what is loaded once, that is being made. */
  readonly own: AsyncLocalStorage<Set<string>>;
  readonly stray: Set<string>;
  /** The page that is being made in development. */
  readonly visit: AsyncLocalStorage<object>;
}
/** One for the pages and for the build around them, which loads this file a second time. */
const notes = ((globalThis as { [KEY]?: Notes })[KEY] ??= {
  own: new AsyncLocalStorage(),
  stray: new Set(),
  visit: new AsyncLocalStorage(),
});

/** What was read while nothing was being made: of whom is not known. */
export const strayReads: ReadonlySet<string> = notes.stray;

/** The history of the content, as something to be read. */
export const HISTORY = 'history';

/** The tables of a topic, as something to be read. */
export const tablesName = (id: string): string => `${id}#tables`;

/** Notes that what is being made depends on something: {@link HISTORY}; the id of a topic, for its prose; its {@link tablesName}. */
export function noteRead(name: string): void {
  (notes.own.getStore() ?? notes.stray).add(name);
}

/** Makes something; all that it reads stands in `reads` then. */
export const noteReads = <T>(reads: Set<string>, make: () => T): T => notes.own.run(reads, make);

/** Makes a page where nobody notes, in development: what its parts ask for is loaded once for it. */
export const forOneVisit = <T>(make: () => T): T => notes.visit.run({}, make);

/**
 * Loads something of the content once for all pages: each reads all that it was made of. Where nobody notes, in development, it is loaded
 * anew for each: it changes under us.
 */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  const reads = new Set<string>();
  let known: Promise<T> | undefined;
  const ofVisits = new WeakMap<object, Promise<T>>();
  return async () => {
    if (notes.own.getStore() === undefined) {
      const visit = notes.visit.getStore();
      if (visit === undefined) return load();
      const loaded = ofVisits.get(visit) ?? load();
      ofVisits.set(visit, loaded);
      return loaded;
    }
    const value = await (known ??= noteReads(reads, load));
    for (const name of reads) noteRead(name);
    return value;
  };
}

/** What a page may be handed of that: a name, a number, a way to ask. */
type Handed = Readonly<Record<string, string | number | (() => unknown)>>;

/**
 * The paths of pages that follow from what may change: they are found anew in every build, and no page reads what they were found with.
 * What it shows, it asks for.
 */
export const findPaths = <T extends { readonly params: object; readonly props: Handed }>(
  find: () => Promise<readonly T[]>,
): Promise<T[]> => noteReads(new Set(), async () => [...(await find())]);
