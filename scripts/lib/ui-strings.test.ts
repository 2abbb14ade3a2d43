import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collectStrings, renderStrings, strangeWords } from './ui-strings.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'strings-'));
  mkdirSync(join(root, 'src/components/lists'), { recursive: true });
  mkdirSync(join(root, 'src/importer'), { recursive: true });
  writeFileSync(
    join(root, 'src/components/lists/Bar.astro'),
    `---
/** 설명은 화면에 없다. */
const { count } = Astro.props;
---

<p title="풀이">
  이럴 때 <b>{count}개</b>{count > 3 && <a href="#">모두 보기</a>}
</p>
<style>
  p::before { content: '무늬'; }
</style>
`,
  );
  writeFileSync(
    join(root, 'src/components/lists/bar.ts'),
    'export const say = (n: number): string => (n === 0 ? `없다` : `${n}개를 거르기`);\nexport const stop = (): never => {\n  throw new Error("개발자에게 하는 말");\n};\n',
  );
  writeFileSync(join(root, 'src/importer/note.ts'), "export const other = '화면 밖';\n");
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

describe('the strings of the interface', () => {
  it('are collected from code and templates, a sentence as one, each with its line', () => {
    expect(
      collectStrings(root).map(({ text, file, line }) => `${file.split('/').at(-1) ?? ''}:${line} ${text}`),
    ).toEqual([
      'Bar.astro:6 이럴 때 {…}개{…}',
      'Bar.astro:6 풀이',
      'Bar.astro:7 모두 보기',
      'bar.ts:1 없다',
      'bar.ts:1 {…}개를 거르기',
    ]);
  });

  it('stand on one page by room, with links', () => {
    const page = renderStrings(collectStrings(root));
    expect(page).toContain('## components/lists\n');
    expect(page).toContain('- [1](../src/components/lists/bar.ts#L1) 없다\n');
  });

  it('are to use the agreed words', () => {
    expect(strangeWords(collectStrings(root))).toEqual([
      'src/components/lists/bar.ts:1 “{…}개를 거르기”: “필터, 찾기”로 쓴다',
    ]);
  });
});
