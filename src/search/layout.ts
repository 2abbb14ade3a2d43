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

/** The term that sections have in their heading which tell things apart. */
export const COMPARED = '비교';

/** A file with one section of a topic. @see Section */
export const sectionPath = (topic: number, section: number): string => `korean/text/${topic}/${section}.bin`;

/** A section as results show it, with the topic that it belongs to. */
export interface Section {
  /** `<domain>/<slug>` of the topic; also its URL below the base path. */
  readonly id: string;
  readonly title: string;
  /** The heading's id and text; no id where no heading stands before the text. */
  readonly anchor: string;
  readonly heading: string;
  /** All that is to be read there. */
  readonly text: string;
  /** A large site only, with the first section of a topic: its names as the core of a small one has them. */
  readonly names?: readonly string[];
}

/** A topic as results show it. */
export type TopicRecord = Pick<Section, 'id' | 'title'>;

/** What is said about a name from elsewhere: where it is from, and why what is here is like it. */
export interface ElsewhereNote {
  readonly by?: string | undefined;
  readonly why: string;
}

/** Names of what this site is not about and of which no text here has every word. @see openForeign */
export const FOREIGN_PATH = 'korean/foreign.bin';

/** What is said about names from elsewhere: a JSON object by concept. */
export const ELSEWHERE_PATH = 'korean/elsewhere.bin';

/** A file with the facts of a topic: a JSON array in the shape of `facts` in the front matter. */
export const factsPath = (topic: number): string => `korean/facts/${topic}.bin`;

/** Questions of a section at most; the number of one is that of its section times this, and which of them it is. */
export const QUESTIONS = 40;
