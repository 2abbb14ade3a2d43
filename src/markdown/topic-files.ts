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

/** Reads something of files, each again only when it was written; `undefined` where there is no file. */
export function readCached<T>(parse: (text: string) => T): (path: string) => T | undefined {
  const known = new Map<string, { readonly stamp: string; readonly value: T }>();
  return (path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return undefined;
    const stamp = `${stat.mtimeMs} ${stat.size}`;
    const found = known.get(path);
    const entry = found?.stamp === stamp ? found : { stamp, value: parse(readFileSync(path, 'utf8')) };
    known.set(path, entry);
    return entry.value;
  };
}

/** What a link needs of a topic. */
const named = z.object({ status: z.literal('published'), title: z.string() });

const titleIn = readCached((text) => named.safeParse(readTopicText(text)?.data).data?.title);

/** Reads the title of one published topic, or `undefined` when there is none. Used for link texts. */
export const readTopicTitle = (root: string, id: string): string | undefined =>
  isDomain(id.split('/')[0] ?? '') ? titleIn(join(root, 'content', `${id}.mdx`)) : undefined;
