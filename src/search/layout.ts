/**
 * Where the search's files lie, below `pagefind/` of the built site. Everything but Pagefind's own files is gzip, so
 * that its size on the wire does not depend on the host.
 */

/** The catalog; fixed name, because pages are built before it is. */
export const CATALOG_PATH = 'korean/catalog.bin';

/** A file with the postings of consecutive terms. */
export const postingsPath = (shard: number): string => `korean/postings/${shard}.bin`;

/** A file with the visible text of consecutive sections: a JSON array of strings. */
export const textPath = (topic: string, leaf: number): string => `korean/text/${topic}/${leaf}.bin`;

/** A file with the facts of a topic: a JSON array in the shape of `facts` in the front matter. */
export const factsPath = (topic: string): string => `korean/facts/${topic}.bin`;
