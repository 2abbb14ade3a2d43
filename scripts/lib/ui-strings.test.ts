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
  writeFileSync(
    join(root, 'src/components/lists/Foot.astro'),
    '<p>이 쪽을 읽는 동안 견준다. 한쪽만 본다. <a href="#">모두 본다</a></p>\n<button type="button">끝낸다</button>\n',
  );
  writeFileSync(
    join(root, 'src/components/lists/foot.ts'),
    "export const stop = button('닫는다', () => say('닫았다.'));\nexport const end = element('button', {}, '닫기');\n",
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
      'Foot.astro:1 이 쪽을 읽는 동안 견준다. 한쪽만 본다. 모두 본다',
      'Foot.astro:2 끝낸다',
      'bar.ts:1 없다',
      'bar.ts:1 {…}개를 거르기',
      'foot.ts:1 닫는다',
      'foot.ts:1 닫았다.',
      'foot.ts:2 닫기',
    ]);
  });

  it('stand on one page by room, with links', () => {
    const page = renderStrings(collectStrings(root));
    expect(page).toContain('## components/lists\n');
    expect(page).toContain('### [bar.ts](../src/components/lists/bar.ts)\n\n- 없다\n');
  });

  it('are to use the agreed words', () => {
    const said = '“이 쪽을 읽는 동안 견준다. 한쪽만 본다. 모두 본다”';
    expect(strangeWords(collectStrings(root))).toEqual([
      `src/components/lists/Foot.astro:1 ${said}: “페이지”로 쓴다`,
      `src/components/lists/Foot.astro:1 ${said}: “비교, 대조, 확인”로 쓴다`,
      'src/components/lists/Foot.astro:2 “끝낸다”: “-기, 또는 이름”로 쓴다',
      'src/components/lists/bar.ts:1 “{…}개를 거르기”: “필터, 찾기”로 쓴다',
      'src/components/lists/foot.ts:1 “닫는다”: “-기, 또는 이름”로 쓴다',
    ]);
  });
});
