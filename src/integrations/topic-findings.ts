import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkTopic } from '../checks/check-content.ts';
import type { DataFile } from '../checks/data-files.ts';
import { readTopicDocument, type TopicDocument } from '../checks/topic-document.ts';
import { isDomain } from '../model/domain.ts';
import type { Finding } from '../model/finding.ts';
import { listFiles } from './list-files.ts';

/** What the rules of a topic read besides topics. */
const DATA = ['content/_notes.yaml', 'content/_glossary.yaml'];

/** Checks single topics while they are written: reads only the topics that the one is about. */
export function topicFindings(root: string): (id: string) => Finding[] {
  const readData = (path: string): DataFile[] =>
    existsSync(join(root, path)) ? [{ path, text: readFileSync(join(root, path), 'utf8') }] : [];
  const read = (id: string): TopicDocument | undefined => {
    const path = `content/${id}.mdx`;
    if (!isDomain(id.split('/')[0] ?? '') || !existsSync(join(root, path))) return undefined;
    return readTopicDocument({ id, path, text: readFileSync(join(root, path), 'utf8') });
  };
  const ids = (): string[] =>
    listFiles(join(root, 'content'))
      .filter((path) => /^[a-z][^/]*\/[^/]+\.mdx$/.test(path))
      .map((path) => path.slice(0, -'.mdx'.length));
  return (id) => {
    const topic = read(id);
    return topic === undefined
      ? []
      : checkTopic(topic, { get: read, keys: () => ids().values() }, DATA.flatMap(readData));
  };
}
