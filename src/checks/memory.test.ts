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

  it('looks again at a topic that links to a changed one, and at no other', () => {
    const texts = { ...good, 'content/storage/fsx.mdx': change(published, 'title: Amazon EFS', 'title: Amazon FSx') };
    const memory: CheckMemory = new Map();
    const cleanBefore = (path: string): unknown => memory.get(path)?.clean;
    checkContent(content(texts), memory);
    const before = new Map([...memory.keys()].map((path) => [path, cleanBefore(path)]));
    expect(before.get(S3)).toMatchObject({ seen: ['storage/efs', 'storage/s3'] });
    checkContent(content({ ...texts, [EFS]: `${published}\n- 더한 글이다.\n` }), memory);
    const again = [...memory].filter(([path, { clean }]) => clean !== before.get(path)).map(([path]) => path);
    expect(again.sort()).toEqual([EFS, S3]);
  });
});
