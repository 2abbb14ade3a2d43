import { z } from 'zod';
import { topicRef } from './topic-ref.ts';

/** No value may have what stands between values on the way to a browser (`pack.ts`). */
const whole = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^|\n]+$/, '빗금이나 빈칸으로 나눈다. |와 줄바꿈은 쓰지 않는다.');
const words = z.array(whole).min(1);
const phrases = z
  .array(
    whole.regex(
      /^(?!.*(?:^|[\s/>!])(?:$|[\s/]))/s,
      '글자가 없는 낱말이 있다. 빗금과 빈칸, 느낌표 뒤에는 낱말을 적는다.',
    ),
  )
  .min(1);

/**
 * What notes say of something without a number, and whether that is so: `NACL`, yes `stateless`, no `stateful`.
 *
 * A phrase is words that all stand in a clause, the last of them at its end; `/` stands between words of which one does: `vpc 연결/붙`.
 * What was so once, or had another name, is wrong whatever else stands beside it: `old`.
 */
export const claim = z.strictObject({
  /** Part of a sentence of the page, or `fact-<id>`, where it says what is so. */
  says: z.string().trim().min(1),
  /** Names of what it is said of. */
  of: words,
  /** What it is called today, where `of` is what it was called; names that are looked for on every page stand in `_services.yaml`. */
  now: z.string().trim().min(1).optional(),
  /** What is so, and what is not; with a negation it is the other way round. */
  yes: phrases.optional(),
  no: phrases.optional(),
  /** What was so before AWS changed it; a single word is a name that is no more. No negation turns it round. */
  old: phrases.optional(),
  /** What never was so, and is wrong in a clause that is about it, whatever else stands there; denied it is nothing. */
  wrong: phrases.optional(),
  /** Until which year what is not so was so, as far as that is known; `never`, too, of `wrong` that denies nothing (`placeClaims`). */
  until: z.union([z.enum(['once', 'never']), z.int().min(2006).max(2100)]).optional(),
  /** What is so under a condition that the page tells: seems the same, and is to be read there. Looked for as `old` is. */
  partly: phrases.optional(),
});

/** The whole file (`content/_claims.yaml`): claims by the topic that settles them. */
export const claims = z.record(topicRef, z.array(claim));

/** @see claim */
export type Until = z.output<typeof claim>['until'];

/** @see claims */
export type Claims = z.output<typeof claims>;
