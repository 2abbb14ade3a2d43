import { z } from 'zod';
import { parseTopicId } from './slug.ts';

const text = z.string().trim().min(1);
const topicRef = z
  .string()
  .refine((value) => parseTopicId(value) !== undefined, '주제는 "<도메인>/<슬러그>"로 적는다. 예: storage/s3');
const reasons = z.array(text).min(1).max(4);

/** Two topics that people take for one another, and what tells them apart. */
export const confusedPair = z.strictObject({
  a: topicRef,
  b: topicRef,
  /** Words of a requirement that speak for the first: `15분 안에 끝나고 요청이 없으면 0원이어야 한다`. */
  chooseA: reasons,
  /** Words of a requirement that speak for the second. */
  chooseB: reasons,
  /** What the two are mistaken for one another in, and how to tell. */
  trap: text,
  /** The comparison that is written about the two, if there is one. */
  article: topicRef.optional(),
});

/** The pairs that people confuse (`content/_pairs.yaml`), most confused first. */
export const pairList = z.array(confusedPair);

/** @see confusedPair */
export type ConfusedPair = z.output<typeof confusedPair>;
