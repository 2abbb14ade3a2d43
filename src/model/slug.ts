import { isDomain, type Domain } from './domain.ts';

/** The id of a topic: `<domain>/<slug>`, e.g. `"compute/lambda-limits"`. It is also its URL path. */
export type TopicId = string & { readonly __brand: 'TopicId' };

/** ASCII kebab-case as the source of a pattern: `s3-object-lock`, `route53`. Slugs and ids of anchors are written so. */
export const KEBAB = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** A whole text of {@link KEBAB}. */
export const SLUG_PATTERN = new RegExp(`^${KEBAB}$`);

/** Names that Windows keeps for devices, whatever their ending: a file of such a name cannot be checked out there. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
/** With domain, folders and ending it must fit into the 260 characters of a path on Windows. */
const LONGEST = 80;

/** Tells whether a slug can be a file on every system and an address: `isSlug("s3-lifecycle") → true`, `isSlug("con") → false`. */
export const isSlug = (slug: string): boolean =>
  SLUG_PATTERN.test(slug) && !DEVICES.test(slug) && slug.length <= LONGEST;

/** Tells whether Windows can hold a file or folder of this name: no device, no sign it forbids, no dot or blank at the end. */
export const isPortableName = (name: string): boolean =>
  !/[<>:"\\|?*\u0000-\u001f]|[. ]$/.test(name) &&
  !DEVICES.test((name.split('.')[0] ?? '').trim().toLowerCase()) &&
  name.length <= 200;

/** Parses `"compute/lambda"` into its parts, or returns `undefined` when the domain or slug is not valid. */
export function parseTopicId(value: string): { id: TopicId; domain: Domain; slug: string } | undefined {
  const [domain, slug, ...rest] = value.split('/');
  if (domain === undefined || slug === undefined || rest.length > 0) return undefined;
  if (!isDomain(domain) || !isSlug(slug)) return undefined;
  return { id: value as TopicId, domain, slug };
}
