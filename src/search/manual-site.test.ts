import { describe, expect, it } from 'vitest';
import { buildFiles } from './build/build-files.ts';
import { manualPages, manualQueries, manualTopics } from './manual-site.fixture.ts';
import { SearchLibrary } from './query/look-up/library.ts';

describe('다른 한국어 문서', () => {
  it('용어집도 별칭도 없이, AWS와 상관없는 설명서에서 묻는 쪽을 다섯째 안에 준다', async () => {
    const { files } = buildFiles(manualPages, manualTopics, { glossary: [] });
    const contents = new Map(files.map(({ path, content }) => [path, content]));
    const library = new SearchLibrary((path) => {
      const content = contents.get(path.replace(/\?.*/, ''));
      return content === undefined ? Promise.reject(new Error(path)) : Promise.resolve(Uint8Array.from(content));
    });
    const missed: string[] = [];
    for (const [query, slug] of manualQueries) {
      const { hits } = await library.find(query);
      const found = await Promise.all(hits.slice(0, 5).map(({ topic }) => library.record(topic)));
      if (!found.some(({ id }) => id === `foundations/${slug}`)) missed.push(query);
    }
    expect(manualPages.length).toBeGreaterThanOrEqual(30);
    expect(manualQueries.length).toBeGreaterThanOrEqual(60);
    expect(1 - missed.length / manualQueries.length, missed.join(', ')).toBeGreaterThanOrEqual(0.85);
  });
});
