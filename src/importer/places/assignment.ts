import { DOMAIN_KEYS, type Domain } from '../../model/domain.ts';
import { parseTopicId, type TopicId } from '../../model/slug.ts';

/** Where a section goes, how sure that is, and why. */
export interface Assignment {
  readonly topic: TopicId;
  readonly domain: Domain;
  readonly slug: string;
  /** Title of a proposed topic; `undefined` for one of the catalogue. */
  readonly proposed: string | undefined;
  /** From 0 (nothing speaks for it) to 1. */
  readonly confidence: number;
  /** Korean, the strongest reason first: `제목: lambda`. */
  readonly evidence: readonly string[];
  /** The section only groups others: it has no text, and its heading names a domain or nothing known. */
  readonly grouping: boolean;
}

/** Assigns a section to a topic of the catalogue. */
export function assignTo(
  topic: TopicId,
  confidence: number,
  evidence: readonly string[],
  grouping = false,
): Assignment {
  const { domain = 'foundations', slug = topic } = parseTopicId(topic) ?? {};
  return { topic, domain, slug, proposed: undefined, confidence, evidence, grouping };
}

/** Order of domains for lists. */
export function byDomain(a: Domain, b: Domain): number {
  return DOMAIN_KEYS.indexOf(a) - DOMAIN_KEYS.indexOf(b);
}
