import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pagesOf, runPagefind, type BundleFile, type HtmlFile, type Page, type Repack } from './read-pages.ts';

const html = (body: string): string =>
  `<html lang="ko"><body><nav>메뉴</nav><main data-pagefind-body>${body}</main></body></html>`;

async function readPages(
  html: readonly HtmlFile[],
  gunzip: Repack,
): Promise<{ pages: Page[]; bundle: readonly BundleFile[] }> {
  const bundle = await runPagefind(html);
  return { pages: pagesOf(bundle, gunzip), bundle };
}

describe('Pagefind로 읽은 페이지', () => {
  it('보이는 글을 제목에서 나누고, 숨긴 것을 뺀다', async () => {
    const body =
      '<h1>AWS Lambda</h1><p>요약이다</p><p data-pagefind-ignore>숨김</p><h2 id="facts">숫자와 한도</h2>' +
      '<dl><div data-fact="t"><dt>최대 실행 시간:</dt> <dd>15분</dd><dd class="source">AWS</dd></div></dl>' +
      '<h3 id="more">더 알기</h3><p>그대로 <b>넘긴다</b></p>';
    const { pages, bundle } = await readPages([{ url: '/compute/lambda/', html: html(body) }], gunzipSync);
    expect(pages).toHaveLength(1);
    expect(pages[0]?.title).toBe('AWS Lambda');
    expect(pages[0]?.sections.map(({ id, heading }) => [id, heading])).toEqual([
      ['', 'AWS Lambda'],
      ['facts', '숫자와 한도'],
      ['more', '더 알기'],
    ]);
    const [, facts, more] = pages[0]?.sections ?? [];
    expect(facts?.text).toBe('최대 실행 시간: 15분.');
    expect(more?.text).toBe('그대로 넘긴다.');
    expect(JSON.stringify(pages)).not.toMatch(/메뉴|숨김/);
    expect(bundle.map(({ path }) => path)).toEqual(expect.arrayContaining(['pagefind.js', 'pagefind-entry.json']));
    expect(bundle.some(({ path }) => path.includes('-ui.'))).toBe(false);
  });
  it('조각의 형식이 바뀌면 색인을 만들지 않는다', async () => {
    const files = [{ url: '/a/', html: html('<h1>글</h1>') }];
    await expect(readPages(files, () => new TextEncoder().encode('{"url":"/a/"}'))).rejects.toThrow('형식이 바뀌었다');
    const moved = JSON.stringify({
      url: '/a/',
      content: '글. 다른 말.',
      meta: { title: '글' },
      anchors: [{ element: 'h2', id: 'x', text: '제목', location: 1 }],
    });
    await expect(readPages(files, () => new TextEncoder().encode(`pagefind_dcd${moved}`))).rejects.toThrow('어긋난다');
  });
});
