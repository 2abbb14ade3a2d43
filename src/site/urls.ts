import type { Domain } from '../model/domain.ts';

/** Path under which the site is served, with a slash on both ends: `/` or `/saa-notes/`. */
export const BASE = `${import.meta.env.BASE_URL}/`.replace(/\/+/g, '/');

/** Path of a page of the site under its base: `pageUrl("facts/") → "/saa-notes/facts/"`. */
export const pageUrl = (path: string): string => `${BASE}${path}`;

/** Path of a topic page: `topicUrl("storage/s3") → "/storage/s3/"`. */
export const topicUrl = (id: string, anchor?: string): string =>
  pageUrl(`${id}/${anchor === undefined ? '' : `#${anchor}`}`);

/** Path of a domain page. */
export const domainUrl = (domain: Domain): string => pageUrl(`${domain}/`);
