import { parseTopicId, SLUG_PATTERN, type TopicId } from './slug.ts';

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
