import type { Element, Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { rehypeSelfLinks, rehypeTables } from './rehype-page.ts';

const element = (tagName: string, children: Element['children'] = [], properties = {}): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const text = (value: string) => ({ type: 'text' as const, value });

describe('headings of a page', () => {
  it('get a named link to themselves when they have an id', () => {
    const tree: Root = { type: 'root', children: [element('h2', [text('언제 쓰나')], { id: 'when' }), element('h2')] };
    rehypeSelfLinks()(tree);
    expect(tree.children[0]).toMatchObject({
      children: [text('언제 쓰나'), { tagName: 'a', properties: { href: '#when', ariaLabel: '이 절의 링크' } }],
    });
    expect(tree.children[1]).toMatchObject({ children: [] });
  });
});

describe('tables of a page', () => {
  it('have a link to themselves in every row with an id', () => {
    const row = element('tr', [element('td', [text('EBS')]), element('td')], { id: 'row-ebs' });
    rehypeTables()({ type: 'root', children: [element('table', [row])] });
    expect(row.children[0]).toMatchObject({
      tagName: 'th',
      children: [{ tagName: 'a', properties: { href: '#row-ebs', className: ['anchor'] } }, text('EBS')],
    });
  });

  it('scroll inside a named region and have row and column headers', () => {
    const row = (tag: string, ...cells: string[]) =>
      element(
        'tr',
        cells.map((cell) => element(tag, [text(cell)])),
      );
    const table = element('table', [
      element('thead', [row('th', '항목', 'EBS')]),
      element('tbody', [row('td', '수명', '지속')]),
    ]);
    const tree: Root = { type: 'root', children: [table] };
    rehypeTables()(tree);
    expect(tree.children[0]).toMatchObject({
      tagName: 'div',
      properties: { role: 'region', tabIndex: 0 },
      children: [table],
    });
    expect(JSON.stringify(table)).toContain('"tagName":"th","properties":{"scope":"row"}');
    expect(JSON.stringify(table)).toContain('"tagName":"th","properties":{"scope":"col"}');
  });

  it('under the names of their rows say what each part is', () => {
    const row = (tag: string, ...cells: string[]) =>
      element(
        'tr',
        cells.map((cell) => element(tag, [text(cell)])),
      );
    const body = row(
      'td',
      '범위',
      'AZ 하나의 서버 하나에 블록 장치로 붙인다',
      '리전의 여러 서버가 함께 쓰는 파일 시스템이다',
    );
    const head = row('th', '범위', 'EBS', 'EFS');
    const table = element('table', [element('thead', [head]), element('tbody', [body])]);
    const tree: Root = { type: 'root', children: [table] };
    rehypeTables()(tree);
    expect(tree.children[0]).toMatchObject({ properties: { className: ['table-scroll', 'under-name'] } });
    expect(table.properties.role).toBe('table');
    expect(head.children.map((cell) => (cell.type === 'element' ? cell.properties.role : ''))).toEqual(
      Array(3).fill('columnheader'),
    );
    expect(body.children).toMatchObject([
      { tagName: 'th', properties: { role: 'rowheader', scope: 'row' } },
      { tagName: 'td', properties: { role: 'cell' } },
      { tagName: 'td', properties: { role: 'cell' } },
    ]);
  });

  it('are called as the section that they stand in, the region as their columns', () => {
    const table = () => element('table', [element('thead', [element('tr', [element('th', [text('항목')])])])]);
    const heading = element('h2', [text('한눈에')], { id: 'at-a-glance' });
    const tree: Root = { type: 'root', children: [table(), heading, table()] };
    rehypeSelfLinks()(tree);
    rehypeTables()(tree);
    expect(tree.children[0]).toMatchObject({ properties: { ariaLabel: '표: 항목' } });
    expect(tree.children.map((node) => node.type === 'element' && node.children[0])).toMatchObject([
      { tagName: 'table', properties: {} },
      {},
      { tagName: 'table', properties: { ariaLabel: '한눈에' } },
    ]);
  });

  it.each([
    ['values of a line or two', '비교', 'AZ 하나의 서버 하나에', 'across'],
    ['short cells', '범위', 'AZ', 'across'],
    ['long texts', '비교', '요청을 나누어 보낸다. '.repeat(8), 'under-name'],
  ])('of %s are shown where they fit best', (_, first, cell, shape) => {
    const row = (tag: string, cells: string[]) =>
      element(
        'tr',
        cells.map((content) => element(tag, [text(content)])),
      );
    const head = element('thead', [row('th', [first, 'EBS', 'EFS'])]);
    const table = element('table', [head, element('tbody', [row('td', ['어디에', cell, cell])])]);
    const tree: Root = { type: 'root', children: [table] };
    rehypeTables()(tree);
    expect(tree.children[0]).toMatchObject({ properties: { className: ['table-scroll', shape], tabIndex: 0 } });
  });

  it.each([
    ['values that have room', ['1분', '거의 실시간', '없음'], ['under-name']],
    ['a word wider than its column', ['1분', 'ChangeMessageVisibility', '없음'], ['across', 'wide']],
    ['joined words that may break', ['1분', '데이터베이스·엔드포인트', '애플리케이션(서버)'], ['under-name']],
    ['a matrix', ['예', '예', '아니요', '예', '예', '예'], ['across']],
  ])('of many columns with %s are scrolled on a phone only where they have no room', (_, values, shape) => {
    const row = (tag: string, cells: readonly string[]) =>
      element(
        'tr',
        cells.map((content) => element(tag, [text(content)])),
      );
    const heads = values.map((_value, at) => `열${at}`);
    const body = row('td', ['기간', ...values]);
    const table = element('table', [element('thead', [row('th', ['비교', ...heads])]), element('tbody', [body])]);
    const tree: Root = { type: 'root', children: [table] };
    rehypeTables()(tree);
    expect(tree.children[0]).toMatchObject({ properties: { className: ['table-scroll', ...shape] } });
    const isTable = shape[0] === 'across';
    expect([table, ...body.children].map((part) => part.type === 'element' && part.properties.role)).toEqual(
      isTable ? Array(values.length + 2).fill(undefined) : ['table', 'rowheader', ...values.map(() => 'cell')],
    );
    // Nothing is said otherwise than it was written.
    const said = JSON.stringify(body)
      .match(/(?<="value":")[^"]+/g)
      ?.join('');
    expect(said).toBe(['기간', ...values].join(''));
  });

  it('of two columns stay tables everywhere', () => {
    const head = element('tr', [element('th', [text('항목')]), element('th', [text('값')])]);
    const table = element('table', [element('thead', [head])]);
    const tree: Root = { type: 'root', children: [table] };
    rehypeTables()(tree);
    expect(tree.children[0]).toMatchObject({ properties: { className: ['table-scroll'] } });
    expect(table.properties.role).toBeUndefined();
  });
});
