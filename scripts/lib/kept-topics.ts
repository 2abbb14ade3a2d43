import { join } from 'node:path';
import { readPublishedTopics, type PublishedTopic } from '../../src/markdown/published-topics.ts';
import { readTopicFiles, type TopicFile } from '../../src/markdown/topic-files.ts';
import { hashFiles } from './inputs-hash.ts';
import { keepNamed, nameOfParts } from './kept-file.ts';

const PATH = '.cache/topics.json';
/** What reads front matter; the versions of all packages stand in the lockfile. */
const CODE = ['package-lock.json', 'src/markdown', 'src/model'];

/**
 * The published topics of a project as `readPublishedTopics` gives them: files that are as they were come from `<root>/.cache`. Every
 * step of a build asks for them, and reading all takes it half a second.
 */
export function keepTopics(root: string, files: readonly TopicFile[] = readTopicFiles(root)): PublishedTopic[] {
  const { recall, write } = keepNamed(join(root, PATH));
  const code = hashFiles(CODE, root);
  const topics = files.map((file) =>
    recall(nameOfParts(code, file.path, file.text), () => readPublishedTopics([file])[0] ?? null),
  );
  write();
  return topics.filter((topic) => topic !== null);
}
