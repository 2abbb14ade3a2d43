import { z } from 'zod';
import { place } from './place.ts';

const word = z.string().trim().min(1);

/**
 * One general term of `content/_glossary.yaml`: a service or a concept with every name that people type for it.
 *
 * Example: `{ term: "가용 영역", en: "Availability Zone", aliases: ["AZ"], topic: "foundations/availability-zones" }`.
 */
export const glossaryEntry = z.strictObject({
  /** The name as it is shown: Korean where that is standard, otherwise as AWS spells it. */
  term: word,
  /** What it was called before: its card is remembered by that. */
  was: word.optional(),
  /** The full English name. */
  en: word.optional(),
  /** What it means, in one or two short sentences. Only terms that have one stand on the glossary page. */
  meaning: word.optional(),
  /**
   * Where it is explained: `networking/vpc` or `networking/vpc#cidr`. Without it the topic that bears one of the names
   * is linked, if there is one.
   */
  topic: place.optional(),
  /** English written in Hangul: 람다, 클라우드프론트. Misspellings need no entry. */
  reading: z.array(word).default([]),
  /** Abbreviations, Korean translations and old names. All names of one entry mean the same to the search. */
  aliases: z.array(word).default([]),
  /** Other words for it that texts of this site do not use; the search still understands them when they are aliases. */
  avoid: z.array(word).default([]),
  /** Words that are not the same but are what people type when they mean this; they count for less. */
  near: z.array(word).default([]),
});

/** The whole file: a list of entries. */
export const glossary = z.array(glossaryEntry);

/** @see glossaryEntry */
export type GlossaryEntry = z.output<typeof glossaryEntry>;
