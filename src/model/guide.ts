import { z } from 'zod';
import { DOMAIN_KEYS } from './domain.ts';

const line = z.string().trim().min(1);

/** What the page of a service group says before its list. Texts are a line each, with `**strong**` and `[[domain/slug|text]]`. */
const domainGuide = z.strictObject({
  /** What the group is about and how its parts hang together, a paragraph each. */
  about: z.array(line).default([]),
  /** The decisions that the exam asks for, each as a question with its answer. */
  decisions: z.array(line).default([]),
  /** Topics that belong together, by their slugs in reading order. */
  groups: z.array(z.strictObject({ name: line, topics: z.array(line).min(1) })).default([]),
});

/** The whole of `content/_guides.yaml`, by domain. */
export const domainGuides = z.partialRecord(z.enum(DOMAIN_KEYS), domainGuide);

/** @see domainGuide */
export type DomainGuide = z.output<typeof domainGuide>;
