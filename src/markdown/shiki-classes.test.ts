import { unified } from '@astrojs/markdown-remark';
import { afterEach, expect, it, vi } from 'vitest';
import { shikiClasses } from './shiki-classes.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

it('colours a line to its end, however busy the machine is', async () => {
  let now = Date.now();
  vi.spyOn(Date, 'now').mockImplementation(() => (now += 10_000));
  const renderer = await unified().createMdxRenderer?.(
    { syntaxHighlight: 'shiki', shikiConfig: { theme: 'css-variables', transformers: [shikiClasses] } },
    { optimize: true, srcDir: new URL('file:///src/') },
  );
  const compiled = await renderer?.process('```js\nvar request = event.request;\n```\n', '/src/a.mdx', {});
  expect(compiled?.code).toContain('tk-keyword');
  expect(compiled?.code).not.toContain('style=');
});
