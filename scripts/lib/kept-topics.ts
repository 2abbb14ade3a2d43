import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readPublishedTopics, type PublishedTopic } from '../../src/markdown/published-topics.ts';
import { readTopicFiles, type TopicFile } from '../../src/markdown/topic-files.ts';
import { hashFiles } from './inputs-hash.ts';

const PATH = '.cache/topics.json';
/** What reads front matter; the versions of all packages stand in the lockfile. */
const CODE = ['package-lock.json', 'src/markdown', 'src/model'];

/** By path: the hash of a file, and its topic where it is published. */
type Kept = Readonly<Record<string, { readonly text: string; readonly topic: PublishedTopic | null }>>;

function readKept(path: string, code: string): Kept {
  try {
    const kept = JSON.parse(readFileSync(path, 'utf8')) as { code: string; topics: Kept };
    return kept.code === code ? kept.topics : {};
  } catch {
    // Not there, or cut short: every file is read.
    return {};
  }
}

/**
 * The published topics of a project as `readPublishedTopics` gives them: files that are as they were come from `<root>/.cache`. Every
 * step of a build asks for them, and reading all takes it half a second.
 */
export function keepTopics(root: string, files: readonly TopicFile[] = readTopicFiles(root)): PublishedTopic[] {
  const path = join(root, PATH);
  const code = hashFiles(CODE, root);
  const past = readKept(path, code);
  let isNew = Object.keys(past).length !== files.length;
  const now = files.map((file) => {
    const text = createHash('sha256').update(file.text).digest('base64url');
    const kept = past[file.path];
    if (kept?.text === text) return [file.path, kept] as const;
    isNew = true;
    return [file.path, { text, topic: readPublishedTopics([file])[0] ?? null }] as const;
  });
  if (isNew) {
    mkdirSync(dirname(path), { recursive: true });
    // Steps that run side by side may each write it, and each its own.
    const part = `${path}.${process.pid}.part`;
    writeFileSync(part, JSON.stringify({ code, topics: Object.fromEntries(now) }));
    renameSync(part, path);
  }
  return now.flatMap(([, { topic }]) => (topic === null ? [] : [topic]));
}
