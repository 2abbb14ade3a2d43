import type { Finding } from '../model/finding.ts';
import { READINGS } from '../model/text.ts';
import { topicFrontMatter } from '../model/topic.ts';
import { schemaAt, schemaFindings } from './schema.ts';
import type { TopicDocument } from './topic-document.ts';
import type { Path } from './yaml-values.ts';

/** How the text at a path of the front matter is read, if it is. */
export const readingAt = (path: Path) => READINGS.get(schemaAt(topicFrontMatter, path));

/** Rules `schema`, `unknown-field` and `published-incomplete`: the front matter against the model. */
export function checkSchema({ frontMatter }: TopicDocument): Finding[] {
  if (frontMatter === undefined || frontMatter.findings.length > 0) return [];
  return schemaFindings(topicFrontMatter, frontMatter, { wrong: 'schema', unknown: 'unknown-field' });
}
