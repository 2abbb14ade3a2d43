import { unified } from '@astrojs/markdown-remark';
import { expect, it } from 'vitest';
import { runText } from './texts-aside.ts';

const jsx = (type: unknown, props: unknown): unknown => ({ type, props });
const runtime = { 'astro/jsx-runtime': { Fragment: 'fragment', jsx, jsxs: jsx } };

/** Compiles a text as Astro does, as far as the code exports the same. */
async function compile(text: string): Promise<string> {
  const renderer = await unified({}).createMdxRenderer?.(
    { syntaxHighlight: false },
    { optimize: true, srcDir: new URL('file:///src/') },
  );
  const { code } = (await renderer?.process(text, '/a.mdx', { title: '글' })) ?? { code: '' };
  return `${code.replace('export default ', '')}\nexport const Content = MDXContent;\nexport default Content;`;
}

it('runs what the compiler made of a text with what is given to it', async () => {
  const code = await compile('## 제목\n\n```python\nimport boto3\nexport const a = 1\n```\n');
  const made = runText(code, '/a.mdx', runtime);
  const { frontmatter, getHeadings, Content } = made as Record<string, (props?: object) => unknown>;
  expect(frontmatter).toEqual({ title: '글' });
  expect(getHeadings?.()).toEqual([{ depth: 2, slug: '제목', text: '제목' }]);
  expect(JSON.stringify(Content?.({ components: { Fragment: 'f' } }))).toContain(String.raw`boto3\nexport const a = 1`);
});

it.each(['import a from "./a.ts";', 'export * from "./a.ts";', 'export default () => 1;'])(
  'takes no code that says %s',
  (code) => {
    expect(() => runText(code, '/a.mdx', runtime)).toThrow(SyntaxError);
  },
);

it('takes no code that imports what is not given', () => {
  expect(() => runText('import {a} from "./a.ts";', '/a.mdx', runtime)).toThrow(TypeError);
});
