import { isDomain, type Domain } from './domain.ts';

/** The id of a topic: `<domain>/<slug>`, e.g. `"compute/lambda-limits"`. It is also its URL path. */
export type TopicId = string & { readonly __brand: 'TopicId' };

/** ASCII kebab-case: `s3-object-lock`, `route53`. */
export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Parses `"compute/lambda"` into its parts, or returns `undefined` when the domain or slug is not valid. */
export function parseTopicId(value: string): { id: TopicId; domain: Domain; slug: string } | undefined {
  const [domain, slug, ...rest] = value.split('/');
  if (domain === undefined || slug === undefined || rest.length > 0) return undefined;
  if (!isDomain(domain) || !SLUG_PATTERN.test(slug)) return undefined;
  return { id: value as TopicId, domain, slug };
}
