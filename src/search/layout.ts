/**
 * Where the search's files lie, below `pagefind/` of the built site. Everything but Pagefind's own files is gzip, so
 * that its size on the wire does not depend on the host. Topics go by their number in the index.
 */

/** The core; fixed name, because pages are built before it is. */
export const CORE_PATH = 'korean/core.bin';

/** The search with the interface of Pagefind's `pagefind.js`; not packed, because browsers import it. */
export const API_PATH = 'korean/pagefind.js';

/** The folder of Pagefind's index over the words as they are written, for searching literally; the one above it has stems. */
export const LITERAL = 'literal/';

/** A file with consecutive terms and where they stand. */
export const postingsPath = (shard: number): string => `korean/postings/${shard}.bin`;

/** Topics whose records share a file. */
const RECORDS = 3;
/** A file with the records of consecutive topics. @see TopicRecord */
export const recordsPath = (topic: number): string => `korean/topics/${Math.floor(topic / RECORDS)}.bin`;
/** Where a topic stands in its file of records. */
export const recordAt = (topic: number): number => topic % RECORDS;

/** A file with the visible text of one section: a JSON string. */
export const textPath = (topic: number, section: number): string => `korean/text/${topic}/${section}.bin`;

/** What is said about names from elsewhere: a JSON object by concept. */
export const ELSEWHERE_PATH = 'korean/elsewhere.bin';

/** A file with the facts of a topic: a JSON array in the shape of `facts` in the front matter. */
export const factsPath = (topic: number): string => `korean/facts/${topic}.bin`;
