import { join } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import { expect, it } from 'vitest';
import { cutHead, keepCompiled } from './compiled-pages.ts';
import { openScratch } from './scratch.ts';

const scratch = openScratch();
const { write } = scratch;
let compilations = 0;

const counting = () => () => {
  compilations++;
};

interface Given {
  readonly content?: string;
  readonly file?: string;
  readonly frontMatter?: Record<string, unknown>;
  readonly read?: unknown;
  readonly syntaxHighlight?: false | 'shiki';
  readonly optimize?: boolean;
}

/** Compiles a page in a process of its own, as far as the cache can tell; says whether it was compiled. */
async function compile({
  content = '```mermaid id=a\nx\n```\n',
  file = 'content/storage/s3.mdx',
  frontMatter = { title: 'S3' },
  read = ['/', 'S3'],
  syntaxHighlight = false,
  optimize = true,
}: Given = {}): Promise<{ compiled: boolean; code: string }> {
  const processor = keepCompiled(unified({ remarkPlugins: [counting] }), { root: scratch.folder, read });
  const renderer = await processor.createMdxRenderer?.(
    { syntaxHighlight },
    { optimize, srcDir: new URL('file:///src/') },
  );
  const before = compilations;
  const result = await renderer?.process(content, join(scratch.folder, file), frontMatter);
  return { compiled: compilations > before, code: result?.code ?? '' };
}

it('compiles a page once, and hands back the same the next time', async () => {
  const first = await compile();
  expect(first.compiled).toBe(true);
  expect(first.code).toContain('MDXContent');
  expect(await compile()).toEqual({ compiled: false, code: first.code });
});

it('leaves of the head of a text the failures, which its diagrams show, and every line where it is', () => {
  const text = '---\ntitle: S3\nfailures:\n  - id: a\n\n    what: b\nfacts:\n  - id: c\n---\n글\n\n---\ntitle: 글\n';
  expect(cutHead(text)).toBe('---\n\nfailures:\n  - id: a\n\n    what: b\n\n\n---\n글\n\n---\ntitle: 글\n');
  expect(cutHead('글\n---\ntitle: 글\n---\n')).toBe('글\n---\ntitle: 글\n---\n');
});

it.each<readonly [string, Given]>([
  ['text', { content: 'other' }],
  ['file', { file: 'content/storage/efs.mdx' }],
  ['front matter', { frontMatter: { title: 'EFS' } }],
  ['titles', { read: ['/', 'EFS'] }],
  ['options', { syntaxHighlight: 'shiki' }],
  ['MDX options', { optimize: false }],
])('compiles it again with another %s', async (_, given) => {
  await compile();
  expect((await compile(given)).compiled).toBe(true);
});

it.each([
  ...['package-lock.json', 'astro.config.mjs', 'scripts/lib/a.ts', 'src/markdown/a.ts', 'src/diagrams/a.ts'],
  ...['src/model/a.ts', 'src/korean/a.ts', 'content/_diagrams/_icons.json', 'content/_diagrams/storage/s3/a.svg'],
])('compiles it again when %s changed', async (path) => {
  write(path, 'one');
  await compile();
  write(path, 'two');
  expect((await compile()).compiled).toBe(true);
});

it('compiles it again when what was kept is cut short; keeps nothing of what fails', async () => {
  await compile();
  write('.cache/mdx/content/storage/s3.mdx.json', '{"key":"');
  expect((await compile()).compiled).toBe(true);
  await expect(compile({ content: '{broken' })).rejects.toThrow('closing brace');
  await expect(compile({ content: '{broken' })).rejects.toThrow('closing brace');
});
