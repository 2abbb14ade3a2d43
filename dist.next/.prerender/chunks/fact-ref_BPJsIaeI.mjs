import { r as isDomain } from "./domain_BqP1MC7V.mjs";
// src/model/slug.ts
/** ASCII kebab-case as the source of a pattern: `s3-object-lock`, `route53`. Slugs and ids of anchors are written so. */
var KEBAB = "[a-z0-9]+(?:-[a-z0-9]+)*";
/** A whole text of {@link KEBAB}. */
var SLUG_PATTERN = new RegExp(`^${KEBAB}$`);
/** Names that Windows keeps for devices, whatever their ending: a file of such a name cannot be checked out there. */
var DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
/** With domain, folders and ending it must fit into the 260 characters of a path on Windows. */
var LONGEST = 80;
/** Tells whether a slug can be a file on every system and an address: `isSlug("s3-lifecycle") → true`, `isSlug("con") → false`. */
var isSlug = (slug) => SLUG_PATTERN.test(slug) && !DEVICES.test(slug) && slug.length <= LONGEST;
/** Parses `"compute/lambda"` into its parts, or returns `undefined` when the domain or slug is not valid. */
function parseTopicId(value) {
	const [domain, slug, ...rest] = value.split("/");
	if (domain === void 0 || slug === void 0 || rest.length > 0) return void 0;
	if (!isDomain(domain) || !isSlug(slug)) return void 0;
	return {
		id: value,
		domain,
		slug
	};
}
// src/model/fact-ref.ts
/** Parses `"networking/vpc#public-ipv4-price"`, or returns `undefined` when it does not have that form. */
function parseFactRef(value) {
	const [topic = "", fact = "", ...rest] = value.split("#");
	const parsed = parseTopicId(topic);
	if (parsed === void 0 || !SLUG_PATTERN.test(fact) || rest.length > 0) return void 0;
	return {
		topic: parsed.id,
		fact
	};
}
export { parseTopicId as i, KEBAB as n, SLUG_PATTERN as r, parseFactRef as t };
