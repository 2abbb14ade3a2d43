import { expect, it } from 'vitest';
import { firstTable, nestHtml } from './print-html.ts';

it('ids and what refers to them stay together under a prefix; headings stand one level lower', () => {
  const html =
    '<h2 id="when">언제</h2><a href="#when">#</a><a href="/a/#b">x</a><svg aria-labelledby="t d"><path fill="url(#g)"/></svg>';
  expect(nestHtml(html, 's3-')).toBe(
    '<h3 id="s3-when">언제</h3><a href="#s3-when">#</a><a href="/a/#b">x</a><svg aria-labelledby="s3-t s3-d"><path fill="url(#s3-g)"/></svg>',
  );
});

it('sections and tables are no landmarks where there are many', () => {
  expect(
    nestHtml('<section class="facts" aria-label="숫자"><div role="region" aria-label="표: 값"></div></section>', 'x-'),
  ).toBe('<section class="facts"><div role="group" aria-label="표: 값"></div></section>');
});

it('cuts out the first table', () => {
  const table = '<table><tbody><tr id="row-a"><th>가<a href="#row-a" class="anchor"></a></th></tr></tbody></table>';
  expect(firstTable(`<p>글</p>${table}<table></table>`)).toBe('<table><tbody><tr><th>가</th></tr></tbody></table>');
  expect(firstTable('<p>글</p>')).toBeUndefined();
});
