import { describe, expect, it } from 'vitest';
import { checkContent, type Content } from './check-content.ts';
import type { CheckMemory } from './memory.ts';
import { change, content, EFS, good, NOTES, notes, published, S3, s3 } from './sample-content.ts';

/** What a run says that knows what the runs before knew, kept as text between them. */
function remembering(): (texts: Content) => ReturnType<typeof checkContent> {
  let kept = '[]';
  return (texts) => {
    const memory: CheckMemory = new Map(JSON.parse(kept) as [string, never][]);
    const findings = checkContent(texts, memory);
    kept = JSON.stringify([...memory]);
    return findings;
  };
}

const GLOSSARY = 'content/_glossary.yaml';

describe('a run that remembers another', () => {
  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ['nothing', good],
    ['a text', { ...good, [S3]: change(s3, '- 폴더는 없다.', '- 폴더는 `없다.') }],
    ['an anchor that another topic links to', { ...good, [EFS]: change(published, '[#how]', '[#ways]') }],
    ['a topic that another links to, gone', { [NOTES]: notes, [S3]: s3 }],
    ['a topic that is a draft now', { ...good, [EFS]: change(published, 'status: published', 'status: draft') }],
    ['an alias that another topic has', { ...good, [EFS]: change(published, 'kind:', 'aliases: [S3]\nkind:') }],
    ['a note', { ...good, [NOTES]: change(notes, 'lines: 20', 'lines: 5') }],
    ['a word that is not used', { ...good, [GLOSSARY]: '- { term: 버킷, aliases: [], avoid: [객체] }\n' }],
    ['a name of a file', { ...good, 'content/storage/fsx.mdx': published }],
    ['front matter that is no YAML', { ...good, [EFS]: change(published, 'kind: service', 'kind: [') }],
  ])('finds what one that does not finds: %s', (_, changed) => {
    const check = remembering();
    const fresh = (texts: Content): ReturnType<typeof checkContent> => checkContent(texts);
    expect(check(content(good))).toEqual([]);
    for (const texts of [changed, changed, good, changed]) expect(check(content(texts))).toEqual(fresh(content(texts)));
  });

  it.each<readonly [string, string, readonly string[]]>([
    ['prose', `${published}\n- 더한 글이다.\n`, [EFS]],
    ['a heading', `${published}\n### 더한 제목 [#more]\n`, [EFS, S3]],
    ['a field', change(published, 'kind:', 'aliases: [에프에스]\nkind:'), [EFS, S3]],
  ])('looks again, after a change of %s, at the topics that see it, and at no other', (_, changed, again) => {
    const fsx = change(published, 'title: Amazon EFS', 'title: Amazon FSx');
    const texts = { ...good, [EFS]: published, 'content/storage/fsx.mdx': fsx };
    const memory: CheckMemory = new Map();
    checkContent(content(texts), memory);
    const before = new Map([...memory].map(([path, { clean }]) => [path, clean]));
    expect(before.get(S3)).toMatchObject({ seen: ['storage/efs', 'storage/s3'] });
    checkContent(content({ ...texts, [EFS]: changed }), memory);
    const looked = [...memory].filter(([path, { clean }]) => clean !== before.get(path)).map(([path]) => path);
    expect(looked.sort()).toEqual(again);
  });
});
