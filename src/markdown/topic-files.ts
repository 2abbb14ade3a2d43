import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDomain } from '../model/domain.ts';
import { splitTopic } from './parse-topic.ts';

/** A topic file as it lies on disk. */
export interface TopicFile {
  /** `<domain>/<slug>` from the path; the domain is not checked here. */
  readonly id: string;
  /** Path relative to the project, with `/`: `content/storage/s3.mdx`. */
  readonly path: string;
  readonly text: string;
}

/** Reads every `content/<folder>/<slug>.mdx` below a project root, sorted by id. Folders starting with `_` are data. */
export function readTopicFiles(root: string): TopicFile[] {
  const content = join(root, 'content');
  return readdirSync(content, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .flatMap((folder) =>
      readdirSync(join(content, folder.name))
        .filter((name) => name.endsWith('.mdx'))
        .map((name) => ({
          id: `${folder.name}/${name.slice(0, -'.mdx'.length)}`.normalize('NFC'),
          path: `content/${folder.name}/${name}`,
          text: readFileSync(join(content, folder.name, name), 'utf8'),
        })),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Reads the title of one published topic, or `undefined` when there is none. Used for link texts. */
export function readTopicTitle(root: string, id: string): string | undefined {
  if (!isDomain(id.split('/')[0] ?? '')) return undefined;
  try {
    const { frontMatter } = splitTopic(readFileSync(join(root, 'content', `${id}.mdx`), 'utf8')) ?? {};
    if (frontMatter?.get('status') !== 'published') return undefined;
    const title: unknown = frontMatter.get('title');
    return typeof title === 'string' ? title : undefined;
  } catch {
    // A missing file is the answer "no such topic"; the caller reports it with the place of the link.
    return undefined;
  }
}
