/** Characters that no text has but tabs and ends of lines and pages, and the one that stands for what could not be read. */
const STRANGE = /[\0-\u0008\u000B\u000E-\u001F\u007F-\u009F\uFFFD]/g;
/** One in so many: a text that was copied from a document has a few. */
const RARE = 50;

/** Tells whether something reads as a text, and not as the bytes of a picture or a program. */
export const isText = (text: string): boolean => (text.match(STRANGE)?.length ?? 0) * RARE <= text.length;
