import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { entries, pages, topics } from '../small-site.fixture.ts';
import { buildFiles } from './build-files.ts';
import { isFragment, readFragment, runPagefind } from './read-pages.ts';
import { showText, stemPages } from './stem-pages.ts';

const { core, topics: indexed } = buildFiles(pages, topics, { glossary: entries });
const made = [...stemPages(indexed, core)];

describe('Pagefind가 혼자서도 찾는 페이지', () => {
  it('낱말마다 그 자리에 줄기를 적고, 같은 말과 초성과 다른 자판의 글자를 숨겨 둔다', () => {
    const html = made.find(({ url }) => url === '/compute/lambda/')?.html ?? '';
    expect(html).toContain('<h2 id="network">네트워크</h2><p>서브넷 · ');
    expect(html).toMatch(/data-pagefind-weight="10">.*람다.*ㄹㄷ.*fkaek/);
    expect(html).toContain('ㅣ므ㅠㅇㅁ');
  });
  it('보이는 것은 쓴 글이고, 제목의 자리가 그대로다', async () => {
    const bundle = showText(await runPagefind(made), pages, gunzipSync, gzipSync);
    const fragments = bundle.filter(isFragment).map((file) => readFragment(file, gunzipSync));
    expect(fragments).toHaveLength(pages.length);
    const vpc = fragments.find(({ url }) => url === '/networking/vpc/');
    const { content = '', anchors = [] } = vpc ?? {};
    expect(vpc?.meta.title).toBe('Amazon VPC');
    expect(content).toContain('서브넷에서 인터넷 게이트웨이로 가는 길은');
    expect(content).not.toContain('·');
    const heading = anchors.find(({ id }) => id === 'subnets');
    expect(content.split(' ')[heading?.location ?? 0]).toBe('서브넷');
  });
  it('글과 자리가 어긋나면 만들지 않는다', async () => {
    const moved = pages.map((page) => ({ ...page, sections: page.sections.slice(1) }));
    const bundle = await runPagefind(made);
    expect(() => showText(bundle, moved, gunzipSync, gzipSync)).toThrow('어긋난다');
  });
});
