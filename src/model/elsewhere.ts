import { z } from 'zod';

const word = z.string().trim().min(1);

/** One entry of `content/_search/elsewhere.yaml`: what people who come from elsewhere call something, and what does it here. */
const elsewhereEntry = z.strictObject({
  /** Its name there: `BigQuery`. */
  name: word,
  /** Other names and spellings of it and of its like. */
  also: z.array(word).default([]),
  /** Where it is from: `Google Cloud`, `오픈소스`. */
  by: word.optional(),
  /** Ids of the topics that do the same here, the nearest first. */
  ours: z.array(word).min(1),
  /** Why, in one line. */
  why: word,
});

/** The whole file. */
export const elsewhere = z.array(elsewhereEntry);

/** @see elsewhere */
export type ElsewhereEntry = z.output<typeof elsewhereEntry>;

const row = z.string().default('');

/** `content/_search/words.yaml`: words of the site's field, apart by spaces. */
export const fieldWords = z.strictObject({
  /** Nouns of one syllable that mean something here. */
  shortNouns: row,
  /** Words that every text may have, and that tell nothing apart. */
  stopwords: row,
  /** Words of speech in this field: they may help, but not decide. */
  sideWords: row,
  /** Names that are words of everyday life or of other trades as well. */
  homonyms: row,
  /** Rows of phrases with commas between them: they have a name of this field and mean something else. */
  outside: z
    .array(word)
    .default([])
    .transform((rows) => rows.flatMap((phrases) => phrases.split(',').map((one) => one.trim()))),
});
