import { EXPORT_VERSION } from '../model/topic-export.ts';
import type { Topic } from './topics.ts';
import { pageUrl, topicUrl } from './urls.ts';

/** The whole address of a page: `absolute("topics.json") → "https://…/topics.json"`. */
export const absolute = (path: string, site: URL | undefined): string => new URL(pageUrl(path), site).href;

/** What every export says about itself; `schema` is the file that says its shape. */
export const envelopeOf = (schema: string, site: URL | undefined): object => ({
  $schema: absolute(schema, site),
  version: EXPORT_VERSION,
  language: 'ko',
  license: 'CC-BY-4.0',
});

/** What names a topic in an export, and where it is read. */
export const topicEntry = (
  { id, domain, slug, title, titleEn, kind, summary, aliases, verifiedOn }: Topic,
  site: URL | undefined,
): object => ({
  ...{ id, domain, slug, url: new URL(topicUrl(id), site).href, markdown: absolute(`${id}.md`, site) },
  ...{ title, titleEn, kind, summary, aliases, verifiedOn },
});
