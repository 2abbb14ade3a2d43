import { join } from 'node:path';
import { readPublishedTopics, type PublishedTopic } from '../../src/markdown/published-topics.ts';
import { readTopicFiles, type TopicFile } from '../../src/markdown/topic-files.ts';
import { hashFiles } from './inputs-hash.ts';
import { nameOfParts, readKept, writeKept } from './kept-file.ts';

const PATH = '.cache/topics.json';
/** What reads front matter; the versions of all packages stand in the lockfile. */
const CODE = ['package-lock.json', 'src/markdown', 'src/model'];

/** By path: the hash of a file, and its topic where it is published. */
type Kept = Readonly<Record<string, { readonly text: string; readonly topic: PublishedTopic | null }>>;

/**
 * The published topics of a project as `readPublishedTopics` gives them: files that are as they were come from `<root>/.cache`. Every
 * step of a build asks for them, and reading all takes it half a second.
 */
export function keepTopics(root: string, files: readonly TopicFile[] = readTopicFiles(root)): PublishedTopic[] {
  const path = join(root, PATH);
  const code = hashFiles(CODE, root);
  const kept = readKept(path) as { code: string; topics: Kept } | undefined;
  const past = kept?.code === code ? kept.topics : {};
  let isNew = Object.keys(past).length !== files.length;
  const now = files.map((file) => {
    const text = nameOfParts(file.text);
    const before = past[file.path];
    if (before?.text === text) return [file.path, before] as const;
    isNew = true;
    return [file.path, { text, topic: readPublishedTopics([file])[0] ?? null }] as const;
  });
  if (isNew) writeKept(path, { code, topics: Object.fromEntries(now) });
  return now.flatMap(([, { topic }]) => (topic === null ? [] : [topic]));
}
