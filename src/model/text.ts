import { z } from 'zod';

/**
 * How the checks read a text of front matter: whether pages render `code` and **strong** in it, and whether it speaks
 * in the topic's own voice, one word for one thing. A text without a mark they do not read: an id, a word to look for.
 */
export const READINGS = z.registry<{ readonly inline: boolean; readonly own: boolean }>();

/** A word or two that the checks do not read. */
export const word = z.string().trim().min(1);

const readAs = (inline: boolean, own: boolean) => z.string().trim().min(1).register(READINGS, { inline, own });

/** One sentence or phrase; plain text with `code` and **strong** allowed. What is made of it (`text.max(60)`) is read as it is. */
export const text = readAs(true, true);
/** The same in the words of others. */
export const quoted = readAs(true, false);
/** A title or sentence that also stands where nothing can be marked up. */
export const plain = readAs(false, true);
/** What others call something. */
export const name = readAs(false, false);
