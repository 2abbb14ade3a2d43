import type { Fact, TopicFrontMatter } from '../../model/topic.ts';
import type { GlossaryEntry } from '../../model/glossary.ts';
import { encodeCatalog, type Catalog } from '../catalog.ts';
import { CATALOG_PATH, factsPath, postingsPath, textPath } from '../layout.ts';
import { buildCatalog, type IndexedTopic } from './build-catalog.ts';
import type { Page } from './read-pages.ts';

/** A file to be written below `dist/pagefind/`, not yet compressed. */
export interface SearchFile {
  readonly path: string;
  readonly content: Uint8Array;
}

const asJson = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** FNV-1a over all visible text, as eight hexadecimal digits: a version for URLs, not a signature. */
function stampOf(pages: readonly Page[]): string {
  let hash = 0x811c9dc5;
  for (const char of JSON.stringify(pages)) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/**
 * Makes every file that the search needs from built pages, front matter and glossary.
 *
 * @throws Error when a page with a topic's URL has no front matter or the other way round: the index would lie
 */
export function buildFiles(
  pages: readonly Page[],
  topics: ReadonlyMap<string, TopicFrontMatter>,
  glossary: readonly GlossaryEntry[],
): { files: SearchFile[]; catalog: Catalog } {
  const indexed: IndexedTopic[] = pages.map((page) => {
    const id = page.url.replace(/^\/|\/$/g, '');
    const meta = topics.get(id);
    if (meta === undefined) throw new Error(`주제가 아닌 페이지에 data-pagefind-body가 있다: ${page.url}`);
    return { id, meta, page };
  });
  const built = new Set(indexed.map(({ id }) => id));
  const missing = [...topics.keys()].filter((id) => !built.has(id));
  if (missing.length > 0) throw new Error(`공개된 주제인데 만들어진 페이지가 없다: ${missing.join(', ')}`);

  const { catalog, postings } = buildCatalog(indexed, glossary, stampOf(pages));
  const files: SearchFile[] = [{ path: CATALOG_PATH, content: encodeCatalog(catalog) }];
  postings.forEach((content, shard) => files.push({ path: postingsPath(shard), content }));
  const leavesOf = new Map(catalog.topics.map(({ id, leaves }) => [id, leaves]));
  for (const { id, meta, page } of indexed) {
    const leaves = leavesOf.get(id) ?? [0];
    leaves.forEach((from, leaf) => {
      const texts = page.sections.slice(from, leaves[leaf + 1]).map(({ text }) => text);
      files.push({ path: textPath(id, leaf), content: asJson(texts) });
    });
    if (meta.facts.length > 0)
      files.push({ path: factsPath(id), content: asJson(meta.facts satisfies readonly Fact[]) });
  }
  return { files, catalog };
}
