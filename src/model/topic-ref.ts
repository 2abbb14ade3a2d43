import { z } from 'zod';
import { parseTopicId } from './slug.ts';

/** A reference to a topic as `<domain>/<slug>`. That it exists is checked by the content checks. */
export const topicRef = z
  .string()
  .refine((value) => parseTopicId(value) !== undefined, '주제는 "<도메인>/<슬러그>"로 적는다. 예: storage/s3');
