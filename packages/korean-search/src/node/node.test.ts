import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openIndex } from '../query/open-index.ts';
import { folderFetcher } from './files.ts';
import { recordsFromHtml } from './records-from-html.ts';

const PAGE = `<html lang="ko"><body><nav>차례</nav><main><h1>자전거 반납</h1><p>빈 거치대에 넣는다.</p>
<h2 id="late">늦은 반납<a class="anchor" href="#late">#</a></h2><p>30분마다 <b>200원</b>을 더 낸다.</p></main></body></html>`;
const CLI = fileURLToPath(new URL('cli.ts', import.meta.url));
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'korean-search-'));
  mkdirSync(join(folder, 'return'));
  writeFileSync(join(folder, 'return/index.html'), PAGE);
});
afterAll(() => rmSync(folder, { recursive: true }));

it('pages are read by their headings', () => {
  expect(recordsFromHtml([{ url: '/return/', html: PAGE }])).toEqual([
    { type: 'page', url: '/return/', title: '자전거 반납', body: '빈 거치대에 넣는다.' },
    { type: 'section', url: '/return/', anchor: 'late', title: '늦은 반납', body: '30분마다 200원을 더 낸다.' },
  ]);
});

describe('the command', () => {
  const run = (...words: string[]): string => execFileSync(process.execPath, [CLI, ...words], { encoding: 'utf8' });

  it('writes an index and a bundle of Pagefind, and says how large they are', async () => {
    const queries = join(folder, 'queries.tsv');
    writeFileSync(queries, 'id\tcategory\tquery\texpected\na\tb\t반납하려면\treturn\n');
    const said = run(folder, '--queries', queries);
    expect(said).toMatch(/쪽 1개, 절 2개.*KB/s);
    expect(said).toContain('hit@5 1.000, MRR 1.000, 빈 결과 0.000');
    const index = await openIndex(folderFetcher(join(folder, 'korean-search')));
    expect((await index.search('늦으면')).hits[0]).toMatchObject({ url: '/return/', anchor: 'late' });
    expect(readdirSync(join(folder, 'pagefind'))).toContain('pagefind.js');
  });

  it.each([
    [['none'], /폴더가 없다/],
    [['', '--glossary', 'none.yaml'], /용어 파일이 없다/],
    [['', '--queries', 'none.tsv'], /질의 표가 없다/],
    [['', '--colour', 'red'], /쓰는 법/],
  ])('refuses %j in one line', ([path = '', ...words], message) => {
    const { stderr, status } = spawnSync(process.execPath, [CLI, join(folder, path), ...words], { encoding: 'utf8' });
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(status).toBeGreaterThan(0);
  });
});
