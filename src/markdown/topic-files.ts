import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isDomain } from '../model/domain.ts';
import { readTopicText } from './topic-text.ts';

/** A topic file as it lies on disk. */
export interface TopicFile {
  /** `<domain>/<slug>` from the path; the domain is not checked here. */
  readonly id: string;
  /** Path relative to the project, with `/`: `content/storage/s3.mdx`. */
  readonly path: string;
  readonly text: string;
}

/** The id of the topic that a file of `content/` holds, by its path; empty for any other file. */
export const topicIdOf = (path = ''): string =>
  /content\/([a-z0-9-]+\/[a-z0-9-]+)\.mdx?$/.exec(path.replaceAll('\\', '/'))?.[1] ?? '';

/** Reads every `content/<folder>/<slug>.mdx` below a project root, sorted by id. Folders starting with `_` are data. */
export function readTopicFiles(root: string): TopicFile[] {
  const content = join(root, 'content');
  return readdirSync(content, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .flatMap((folder) =>
      readdirSync(join(content, folder.name), { withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.mdx'))
        .map(({ name }) => ({
          id: `${folder.name}/${name.slice(0, -'.mdx'.length)}`.normalize('NFC'),
          path: `content/${folder.name}/${name}`,
          // Git may have made line ends those of Windows.
          text: readFileSync(join(content, folder.name, name), 'utf8').replaceAll('\r\n', '\n'),
        })),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What a link needs of a topic. */
const named = z.object({ status: z.literal('published'), title: z.string() });

const titles = new Map<string, { readonly stamp: string; readonly title: string | undefined }>();

/** Reads the title of one published topic, or `undefined` when there is none. Used for link texts; a file is read once. */
export function readTopicTitle(root: string, id: string): string | undefined {
  if (!isDomain(id.split('/')[0] ?? '')) return undefined;
  const path = join(root, 'content', `${id}.mdx`);
  // A missing file is the answer "no such topic"; the caller reports it with the place of the link.
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  const stamp = `${stat.mtimeNs} ${stat.size} ${stat.ino}`;
  const known = titles.get(path);
  if (known?.stamp === stamp) return known.title;
  const parsed = named.safeParse(readTopicText(readFileSync(path, 'utf8'))?.data);
  const title = parsed.success ? parsed.data.title : undefined;
  titles.set(path, { stamp, title });
  return title;
}
