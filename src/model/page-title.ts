import { z } from 'zod';

/** `content/_titles.yaml`: what AWS calls its guides and pages that settle values and are no topic's reference. */
export const pageTitles = z.strictObject({
  /** Names of guides by how their addresses begin, where these do not say it as AWS does: `apigateway: API Gateway`. */
  guides: z.record(z.string(), z.string().trim().min(1)),
  /** What pages call themselves, by their addresses. */
  pages: z.record(z.url({ protocol: /^https$/ }), z.string().trim().min(1).max(120)),
});

/** @see pageTitles */
export type PageTitles = z.output<typeof pageTitles>;
