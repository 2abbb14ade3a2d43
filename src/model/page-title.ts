import { z } from 'zod';

/** What an AWS page calls itself that settles values and is no topic's reference. */
const pageTitle = z.strictObject({
  url: z.url({ protocol: /^https$/ }),
  title: z.string().trim().min(1).max(120),
});

/** All of them (`content/_titles.yaml`). */
export const pageTitles = z.array(pageTitle);
