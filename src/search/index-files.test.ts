import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glossaryEntry } from '../model/glossary.ts';
import { buildFiles } from './build/build-files.ts';
import { strongest } from './build/build-index.ts';
import type { Page } from './build/read-pages.ts';
import { decodeCore, encodeCore, type Core } from './core.ts';
import { inverseFrequency } from '../korean/inverse-frequency.ts';
import { CORE_PATH, FOREIGN_PATH, sectionPath } from './layout.ts';
import { packText, unpackText } from './pack-text.ts';
import { openShard, packShards, type TermEntry } from './postings.ts';
import { SearchLibrary } from './query/look-up/library.ts';
import { entries, pages, smallSite, topics } from './small-site.fixture.ts';
import { openForeign, packForeign } from './word-filter.ts';

/** A core with its concepts in an order that does not hang on how they are packed. */
const sorted = (core: Core): Core => ({
  ...core,
  concepts: core.concepts.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
});

describe('색인', () => {
  it('같은 글에서 같은 바이트가 나온다', () => {
    expect(smallSite()).toEqual(smallSite());
  });
  it('목록을 적고 읽으면 그대로다', () => {
    const { core } = buildFiles(pages, topics, { glossary: entries, foreign: ['람다 함수'] });
    expect([core.foreign.length > 1, core.called.size > 0, core.near.size > 1]).toEqual([true, true, true]);
    expect(sorted(decodeCore(encodeCore(core)))).toEqual(sorted(core));
  });
  it('회사 이름으로 시작하는 용어도 적고 읽은 다음 제 열쇠를 지킨다', () => {
    const athena = glossaryEntry.parse({ term: 'Amazon Athena', aliases: ['Athena', '아테나'] });
    const { core } = buildFiles(pages, topics, { glossary: [...entries, athena] });
    expect(core.concepts.map(({ key }) => key)).toContain('amazonathena');
    expect(sorted(decodeCore(encodeCore(core)))).toEqual(sorted(core));
  });
  it('글은 글자가 몇 가지든 줄여 적고 읽으면 그대로다', () => {
    const korean = Array.from({ length: 11_172 }, (_, at) => String.fromCharCode(0xac00 + at)).join('');
    for (const text of ['', '람다', korean, `${korean}${korean.slice(0, 90)} 😀\0\t\n`])
      expect(unpackText(packText(text))).toBe(text);
    const words = fc.constantFrom(
      'AWS',
      'S3',
      'Amazon S3',
      '람다',
      '데이터베이스',
      ' ',
      '\t',
      '\n',
      '|',
      '\ue000',
      '\ue030\ue031',
    );
    for (const unit of ['binary', words] as const)
      fc.assert(
        fc.property(fc.string({ unit, maxLength: 2_000 }), (text) => {
          expect(unpackText(packText(text))).toBe(text);
        }),
      );
  });
  it('주제의 id는 분야와 영어 이름으로 알 수 있든 없든 그대로다', () => {
    const { core } = buildFiles(pages, topics, { glossary: entries });
    const ids = ['compute/lambda', 'compute/functions', 'study/cards', 'compute'];
    const groups = [{ domain: 'compute', kind: 'service', count: ids.length }];
    const cards = ids.map((id) => ({ id, names: ['람다', 'AWS Lambda'] }));
    expect(decodeCore(encodeCore({ ...core, groups, cards })).cards).toEqual(cards);
  });
  it('다른 것의 이름은 모두 알아보고, 이름 하나에 3바이트를 쓴다', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 })), (names) => {
        const packed = packForeign(names);
        const isForeign = openForeign(packed);
        expect([packed.length, names.filter((name) => !isForeign(name))]).toEqual([3 * names.length, []]);
      }),
    );
    expect(openForeign(packForeign(['포켓몬', '대수']))('람다')).toBe(false);
  });
  it('낱말의 자리를 적고 읽으면 그대로다', () => {
    const posting = fc.record({
      place: fc.nat(1_000_000),
      often: fc.boolean(),
      heading: fc.nat(9),
    });
    const places = fc
      .uniqueArray(posting, { selector: ({ place }) => place })
      .map((all) => all.sort((a, b) => a.place - b.place));
    const name = fc.record({
      topic: fc.nat(20_000),
      name: fc.nat(30),
      unit: fc.nat(9),
      part: fc.boolean(),
      share: fc.integer({ min: 1, max: 255 }).map((value) => value / 255),
    });
    const names = fc.array(name).map((all) => all.sort((a, b) => a.topic - b.topic));
    fc.assert(
      fc.property(fc.array(fc.record({ places, asked: places, names }), { minLength: 1, maxLength: 30 }), (lists) => {
        const terms = lists.map((list, number): [string, TermEntry] => [
          `낱말${String(number).padStart(3, '0')}`,
          { reach: number * 9, subject: number % 2 === 0, ...list },
        ]);
        const shards = packShards(terms, (term) => !term.endsWith('3'));
        const read = shards.flatMap(({ bytes }) => [...openShard(bytes)]);
        expect(
          read.map(([term, { reach, subject, places, asked, names }]) => [
            term,
            { reach, subject, places, asked, names },
          ]),
        ).toEqual(terms);
        expect(shards.map(({ first }) => first)).toEqual([...new Set(shards.map(({ first }) => first))].sort());
        expect(shards.filter(({ first }) => first.endsWith('3'))).toEqual([]);
      }),
    );
  });
  it('아주 흔한 낱말은 가장 세게 나오는 자리만 남긴다', () => {
    const places = Array.from({ length: 100 }, (_, place) => ({
      place,
      often: place === 7,
      heading: place === 55 ? 2 : 0,
    }));
    const kept = strongest(places, 10, 12).map(({ place }) => place);
    expect(kept).toEqual([0, 7, 10, 20, 30, 40, 50, 55, 60, 70, 80, 90]);
    expect(strongest(places, 10, 100)).toEqual(places);
  });
  it('페이지와 주제가 맞지 않으면 만들지 않는다', () => {
    expect(() => buildFiles(pages.slice(1), topics, { glossary: entries })).toThrow(
      '만들어진 페이지가 없다: compute/lambda',
    );
    expect(() => buildFiles(pages, new Map([...topics].slice(1)), { glossary: entries })).toThrow('주제가 아닌 페이지');
  });
  it('한 글을 고치면 다른 글의 파일은 그대로이고, 번호가 달라지면 앞의 목록으로 읽지 않는다', async () => {
    const edited = (sections: Page['sections']): Map<string, Uint8Array> => {
      const [first, ...rest] = pages;
      if (first === undefined) throw new Error('쪽이 없다');
      const { files } = buildFiles([{ ...first, sections }, ...rest], topics, { glossary: entries });
      return new Map(files.map(({ path, content }) => [path, content]));
    };
    const before = edited(pages[0]?.sections ?? []);
    const sections = (pages[0]?.sections ?? []).map((one) => ({ ...one, text: `${one.text} 더한 말이 있다.` }));
    const after = edited(sections);
    const changed = [...after].filter(
      ([path, content]) => !Buffer.from(content).equals(before.get(path) ?? new Uint8Array()),
    );
    expect(changed.map(([path]) => path).filter((path) => /text|facts/.test(path))).toEqual(
      sections.map((_, section) => sectionPath(0, section)),
    );
    const open = async (others: ReadonlyMap<string, Uint8Array>): Promise<SearchLibrary> => {
      const library = new SearchLibrary((address) => {
        const path = address.replace(/\?.*/, '');
        return Promise.resolve(Uint8Array.from((path === CORE_PATH ? before : others).get(path) ?? []));
      });
      await library.engine();
      return library;
    };
    expect((await (await open(after)).section(0, 1)).text).toContain('더한 말이 있다');
    const more = edited([...sections, { id: 'more', heading: '더', text: '새 절이다.' }]);
    await expect((await open(more)).section(0, 1)).rejects.toThrow('사이트가 바뀌었다');
  });
  it('다른 형식의 목록은 읽지 않고 까닭을 말한다', async () => {
    const bytes = smallSite().find(({ path }) => path === CORE_PATH)?.content ?? new Uint8Array();
    const other = Uint8Array.from(bytes, (byte, at) => (at === 0 ? byte + 1 : byte));
    expect(() => decodeCore(other)).toThrow('새로 고침하면');
    const library = new SearchLibrary(() => Promise.reject(new Error('404')));
    await expect(library.engine()).rejects.toThrow('404');
  });
});

describe('다른 곳의 이름', () => {
  const table = [
    { name: 'FaaS 상자', also: ['함수 상자'], by: '저쪽', ours: ['compute/lambda'], why: '함수를 돌린다.' },
  ];
  const open = (foreign: string[] = [], asked: string[] = [], missing = ''): SearchLibrary => {
    const { files } = buildFiles(pages, topics, { glossary: entries, elsewhere: table, foreign });
    return new SearchLibrary((address) => {
      const path = address.replace(/\?.*/, '');
      asked.push(path);
      const file = path === missing ? undefined : files.find((one) => one.path === path);
      return file === undefined ? Promise.reject(new Error('404')) : Promise.resolve(Uint8Array.from(file.content));
    });
  };
  it('여기서 그 일을 하는 주제로 가고, 왜인지 말한다', async () => {
    const library = open();
    const outcome = await library.find('함수상자를');
    expect((await library.record(outcome.hits[0]?.topic ?? -1)).id).toBe('compute/lambda');
    const [said] = await library.elsewhere(outcome);
    expect(said?.note).toEqual({ by: '저쪽', why: '함수를 돌린다.' });
    expect(said?.ours.map(({ id }) => id)).toEqual(['compute/lambda']);
    expect(await library.elsewhere(await library.find('람다'))).toEqual([]);
  });
  it('없는 주제를 적으면 어느 이름의 무엇이 틀렸는지 말한다', () => {
    const wrong = [{ name: '상자', also: [], ours: ['compute/none'], why: '-' }];
    expect(() => buildFiles(pages, topics, { glossary: entries, elsewhere: wrong })).toThrow(
      '“상자”의 ours에 없는 주제',
    );
  });
  it('다른 뜻의 말이 든 짧은 질의에는 아무것도 주지 않는다', async () => {
    expect((await open(['람다 대수']).find('람다 대수')).hits).toEqual([]);
    expect((await open(['람다 대수']).find('람다 함수')).hits).not.toEqual([]);
    expect((await open(['람다 함수']).find('람다 함수')).hits).toEqual([]);
  });
  it('글이 모르는 말의 이름은 그런 말을 물을 때에만 받는다', async () => {
    const asked: string[] = [];
    const library = open(['람다 대수', '포켓몬'], asked);
    await library.find('람다 함수');
    expect(asked).not.toContain(FOREIGN_PATH);
    expect((await library.find('람다 포켓몬을')).hits).toEqual([]);
    expect(asked).toContain(FOREIGN_PATH);
  });
  it('그 파일이 오지 않으면 찾은 것을 보이고, 덜 왔다고 한다', async () => {
    const outcome = await open(['람다 대수'], [], FOREIGN_PATH).find('람다 대수');
    expect([outcome.hits.length > 0, outcome.lost]).toEqual([true, true]);
  });
});

describe('낱말의 무게', () => {
  it('모든 주제에 있는 낱말도 0보다 작지 않다', () => {
    for (let topics = 1; topics < 400; topics++) expect(inverseFrequency(topics, topics)).toBeGreaterThan(0);
  });
});
