import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkTopic } from '../../src/checks/check-content.ts';
import type { DataFile } from '../../src/checks/data-files.ts';
import { recallDocument, type CheckMemory } from '../../src/checks/memory.ts';
import type { TopicDocument } from '../../src/checks/topic-document.ts';
import { isDomain } from '../../src/model/domain.ts';
import type { Finding } from '../../src/model/finding.ts';
import { listSite } from './list-site.ts';

/** What the rules of a topic read besides topics. */
const DATA = ['content/_notes.yaml', 'content/_glossary.yaml'];

/** Checks single topics while they are written: reads only the topics that the one is about, each text once. */
export function topicFindings(root: string): (id: string) => Finding[] {
  const memory: CheckMemory = new Map();
  const data = new Map<string, DataFile>();
  const readData = (path: string): DataFile[] => {
    if (!existsSync(join(root, path))) return [];
    const text = readFileSync(join(root, path), 'utf8');
    const known = data.get(path);
    const file = known?.text === text ? known : { path, text };
    data.set(path, file);
    return [file];
  };
  const read = (id: string): TopicDocument | undefined => {
    const path = `content/${id}.mdx`;
    if (!isDomain(id.split('/')[0] ?? '') || !existsSync(join(root, path))) return undefined;
    return recallDocument({ id, path, text: readFileSync(join(root, path), 'utf8') }, memory);
  };
  const ids = (): string[] =>
    listSite(join(root, 'content'))
      .filter((path) => /^[a-z][^/]*\/[^/]+\.mdx$/.test(path))
      .map((path) => path.slice(0, -'.mdx'.length));
  return (id) => {
    const topic = read(id);
    return topic === undefined
      ? []
      : checkTopic(topic, { get: read, keys: () => ids().values() }, DATA.flatMap(readData));
  };
}
