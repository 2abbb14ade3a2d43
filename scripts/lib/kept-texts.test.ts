import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { HtmlFile } from '../../src/search/build/read-pages.ts';
import { keepTexts } from './kept-texts.ts';
import { openScratch } from './scratch.ts';

const scratch = openScratch();
const { write } = scratch;

beforeEach(() => {
  write('package-lock.json', '{}');
  write('src/search/build/read-pages.ts', '');
});
const site: readonly HtmlFile[] = [
  { url: '/b/', html: 'zwei' },
  { url: '/a/', html: 'eins' },
];

/** The addresses that were read, and the texts of all. */
async function read(pages: readonly HtmlFile[]): Promise<{ asked: string[]; texts: string[] }> {
  const asked: string[] = [];
  const texts = await keepTexts(scratch.folder, pages, (some) => {
    asked.push(...some.map(({ url }) => url));
    return Promise.resolve(some.map(({ url, html }) => ({ url, title: html, sections: [] })));
  });
  return { asked, texts: texts.map(({ url, title }) => `${url} ${title}`) };
}

describe('the texts of pages', () => {
  it('are read once, and those of changed pages again', async () => {
    const texts = ['/a/ eins', '/b/ zwei'];
    expect(await read(site)).toEqual({ asked: ['/b/', '/a/'], texts });
    expect(await read(site)).toEqual({ asked: [], texts });
    const changed = [{ url: '/b/', html: 'drei' }, ...site.slice(1)];
    expect(await read(changed)).toEqual({ asked: ['/b/'], texts: ['/a/ eins', '/b/ drei'] });
    expect(await read([{ url: '/c/', html: 'drei' }])).toEqual({ asked: ['/c/'], texts: ['/c/ drei'] });
  });

  it.each(['package-lock.json', 'src/search/build/read-pages.ts'])('are read again when %s changes', async (path) => {
    await read(site);
    write(path, 'another');
    expect((await read(site)).asked).toEqual(['/b/', '/a/']);
  });

  it('are read again when what is kept was cut short', async () => {
    const { texts } = await read(site);
    const kept = readFileSync(join(scratch.folder, '.cache/page-texts.json'), 'utf8');
    write('.cache/page-texts.json', kept.slice(0, -20));
    expect(await read(site)).toEqual({ asked: ['/b/', '/a/'], texts });
  });
});
