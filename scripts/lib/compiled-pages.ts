import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { unified } from '@astrojs/markdown-remark';
import { DIAGRAM_FOLDER, ICON_FILE } from '../../src/diagrams/store.ts';
import { hashFiles } from './inputs-hash.ts';
import { keepUnder, nameOfParts } from './kept-file.ts';

type Processor = ReturnType<typeof unified>;
type CreateRenderer = NonNullable<Processor['createMdxRenderer']>;

/** Everything that turns a body into a page's code, with the versions of all packages. */
const COMPILER = [
  ...['package-lock.json', 'astro.config.mjs', 'scripts/lib'],
  ...['korean', 'markdown', 'diagrams', 'model'].map((room) => `src/${room}`),
];

/**
 * A text with nothing of its front matter but what plugins read: the failures that diagrams show. All else would be parsed again, and
 * stand in the code of every page, a fourth of that, where nothing asks for it. Every line stays where it is.
 */
export function cutHead(text: string): string {
  return text.replace(/^---\n[\s\S]*?\n(?=---)/, (head) => {
    let isRead = true;
    const lines = head.split('\n').map((line, at) => {
      if (/^\S/.test(line)) isRead = at === 0 || line.startsWith('failures:');
      return isRead ? line : '';
    });
    return lines.join('\n');
  });
}

/** The drawings of a topic with their records, and the icons that all share. */
function hashDrawings(root: string, file: string): string {
  const folder = join(root, DIAGRAM_FOLDER, relative(join(root, 'content'), file).replace(/\.mdx$/, ''));
  const hash = createHash('sha256');
  const drawings = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  for (const path of [...drawings.sort(), join(root, ICON_FILE)])
    if (existsSync(path)) hash.update(`${path}\n`).update(readFileSync(path));
  return hash.digest('hex');
}

/**
 * A processor that compiles a page only when something it is made of changed; the others are kept in `<root>/.cache/mdx`, one
 * file each.
 *
 * @param read what the plugins read of other topics (titles, names) and of the environment (base path)
 */
export function keepCompiled(processor: Processor, { root, read }: { root: string; read: unknown }): Processor {
  const create: CreateRenderer = async (shared, mdx) => {
    if (processor.createMdxRenderer === undefined) throw new Error('이 처리기는 MDX를 모른다');
    const renderer = await processor.createMdxRenderer(shared, mdx);
    const common = JSON.stringify([hashFiles(COMPILER, root), read, shared, mdx]);
    return {
      process: (content, file, frontMatter) => {
        const own = [content, file, frontMatter, content.includes('mermaid') && hashDrawings(root, file)];
        const key = nameOfParts(common, JSON.stringify(own));
        return keepUnder(join(root, '.cache/mdx', `${relative(root, file)}.json`), key, () =>
          renderer.process(content, file, frontMatter),
        );
      },
    };
  };
  return { ...processor, createMdxRenderer: create };
}
