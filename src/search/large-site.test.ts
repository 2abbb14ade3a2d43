import { describe, expect, it } from 'vitest';
import { topicFrontMatter } from '../model/topic.ts';
import { buildFiles } from './build/build-files.ts';
import type { Page } from './build/read-pages.ts';
import { CORE_PATH } from './layout.ts';
import { SearchLibrary } from './query/look-up/library.ts';
import { entries } from './small-site.fixture.ts';

/** A word of three syllables for a number: different for every number below 8000. */
const coin = (number: number): string =>
  [number % 20, Math.floor(number / 20) % 20, Math.floor(number / 400)]
    .map((part) => '감넛둘렴몸밤솔엄잔칩콘탑픽함걸날덤룸묵빔'.charAt(part))
    .join('');

const COUNT = 600;
const pages: Page[] = Array.from({ length: COUNT }, (_, number) => ({
  url: `/storage/topic-${String(number).padStart(3, '0')}/`,
  title: `${coin(number)} 저장소`,
  sections: Array.from({ length: 12 }, (_, section) => ({
    id: section === 0 ? '' : `s${section}`,
    heading: section === 0 ? `${coin(number)} 저장소` : `${coin(number * 12 + section)}의 자리 y${number}k${section}`,
    text: `스냅샷을 ${coin(number * 9 + section + 1000)}에 두고 ${coin(number * 7 + section + 900)}을 x${number}k${section}에서 읽는다.`,
  })),
}));
const topics = new Map(
  pages.map(({ url, title }, number) => [
    url.slice(1, -1),
    topicFrontMatter.parse({
      ...{ title, titleEn: `Topic ${number}`, kind: 'service', status: 'draft' },
      aliases: number % 100 === 7 ? [`${coin(number + 7_000)} 곳간`] : [],
    }),
  ]),
);
const { files, core } = buildFiles(pages, topics, { glossary: entries });
const contents = new Map(files.map(({ path, content }) => [path, content]));

function open(broken: (path: string) => boolean = () => false): { library: SearchLibrary; asked: string[] } {
  const asked: string[] = [];
  const library = new SearchLibrary((path) => {
    asked.push(path);
    const content = contents.get(path.replace(/\?.*/, ''));
    return content === undefined || broken(path)
      ? Promise.reject(new Error(`404 ${path}`))
      : Promise.resolve(Uint8Array.from(content));
  });
  return { library, asked };
}
const found = async (query: string, library: SearchLibrary): Promise<string[]> => {
  const { hits } = await library.find(query);
  return Promise.all(hits.slice(0, 5).map(async ({ topic }) => (await library.record(topic)).id));
};

describe('미리 열기', () => {
  it('받은 목록을 다시 받지 않고, 받지 못했으면 물을 때 받는다', async () => {
    const { library, asked } = open();
    library.openAhead();
    library.openAhead();
    expect(await found(coin(7), library)).not.toEqual([]);
    library.openAhead();
    expect(asked.filter((path) => path === CORE_PATH)).toHaveLength(1);
    let isBroken = true;
    const later = open((path) => isBroken && path === CORE_PATH).library;
    later.openAhead();
    await new Promise((resolve) => setTimeout(resolve));
    isBroken = false;
    expect(await found(coin(7), later)).not.toEqual([]);
  });
});

describe('주제가 많은 사이트', () => {
  it('목록에는 흔한 낱말만 있고, 이름과 제목은 나누어 실린다', () => {
    expect(core.cards).toEqual([]);
    expect(core.passing).toHaveLength(1);
    expect(core.terms.size).toBe(10_000);
    expect(core.shards.length).toBeGreaterThan(10);
  });
  it('어느 주제든 이름으로, 조사를 붙여도, 치는 중에도 찾는다', async () => {
    const { library } = open();
    for (const number of [0, 123, 345, 599]) {
      const name = coin(number);
      const id = `storage/topic-${String(number).padStart(3, '0')}`;
      for (const query of [name, `${name}을`, `${name} 저장소`, `${name} 저`])
        expect(await found(query, library)).toContain(id);
    }
  });
  it('물은 순서와 상관없이 같은 답을 준다', async () => {
    const queries = [coin(5), `${coin(77)} 저장소`, `${coin(1500)}에 두는 스냅샷`, 'x17k3에서', coin(2222).slice(0, 2)];
    const { library } = open();
    for (const query of queries) await library.find(query);
    for (const query of queries) expect(await found(query, library)).toEqual(await found(query, open().library));
  });
  it('주제를 부르는 말은 주제와 함께 오고, 그 전에는 모른다', async () => {
    const { library, asked } = open();
    const [first] = (await library.find(`${coin(7_207)} 곳간`)).hits;
    const { index } = await library.engine();
    const topic = first?.topic ?? -1;
    expect(index.cardOf(topic)).toBeUndefined();
    await library.record(topic);
    expect(index.cardOf(topic)).toEqual({
      id: 'storage/topic-207',
      names: [`${coin(207)} 저장소`, 'Topic 207', `${coin(7_207)} 곳간`],
    });
    await library.section(topic, 0);
    expect(asked.filter((path) => path.includes('/text/'))).toHaveLength(1);
  });
  it('한 질의에 몇 개의 파일만 받는다', async () => {
    const { library, asked } = open();
    await library.find(`${coin(42)} 저장소`);
    expect(asked.length).toBeLessThan(8);
  });
  it('조각을 받지 못하면 빠진 것이 있다고 말하고, 다음에는 다시 받는다', async () => {
    let broken = true;
    const { library } = open((path) => broken && path.includes('/postings/'));
    const name = coin(321);
    expect((await library.find(name)).lost).toBe(true);
    broken = false;
    const again = await library.find(name);
    expect(again.lost).toBe(false);
    expect(await found(name, library)).toContain('storage/topic-321');
  });
  it('사이트가 새로 만들어졌으면 새 색인을 연다', async () => {
    const { library } = open();
    await library.engine();
    const before = new Map(contents);
    for (const [path, bytes] of before)
      if (path.includes('/postings/'))
        contents.set(
          path,
          bytes.map((byte, at) => (at < 8 ? 0x30 : byte)),
        );
    await expect(library.find(coin(321))).rejects.toThrow('바뀌었다');
    for (const [path, bytes] of before) contents.set(path, bytes);
    expect((await library.find(coin(321))).lost).toBe(false);
  });
});
