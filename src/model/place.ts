import { z } from 'zod';
import { parseTopicId, SLUG_PATTERN, type TopicId } from './slug.ts';

/** A reference to a topic as `<domain>/<slug>`. That it exists is checked by the content checks. */
export const topicRef = z
  .string()
  .refine((value) => parseTopicId(value) !== undefined, '주제는 "<도메인>/<슬러그>"로 적는다. 예: storage/s3');

/** Where something is explained: `networking/vpc` or `networking/vpc#cidr`. That it exists is checked by the content checks. */
export const place = z.string().refine((value) => {
  const [id = '', heading, ...rest] = value.split('#');
  return parseTopicId(id) !== undefined && (heading === undefined || SLUG_PATTERN.test(heading)) && rest.length === 0;
}, '"<도메인>/<슬러그>"나 "<도메인>/<슬러그>#<제목-id>"로 적는다');

/** Splits a place on a page: `"networking/vpc#cidr"` → `{ id: "networking/vpc", heading: "cidr" }`. */
export function splitPlace(place: string): { id: string; heading: string | undefined } {
  const [id = '', heading] = place.split('#');
  return { id, heading };
}

/** Where a fact stands: the topic that owns it and its id there. */
export interface FactRef {
  readonly topic: TopicId;
  readonly fact: string;
}

/** Parses `"networking/vpc#public-ipv4-price"`, or returns `undefined` when it does not have that form. */
export function parseFactRef(value: string): FactRef | undefined {
  const [topic = '', fact = '', ...rest] = value.split('#');
  const parsed = parseTopicId(topic);
  if (parsed === undefined || !SLUG_PATTERN.test(fact) || rest.length > 0) return undefined;
  return { topic: parsed.id, fact };
}
