import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildIndex, fetcherOf, openIndex, type SearchIndex, type SearchRecord } from '../src/index.ts';
import { measure, evaluate } from '../src/node/index.ts';

const read = (name: string): string[] =>
  readFileSync(new URL(`manual/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n');

/** A manual of a made-up library that draws maps: `slug|title|heading: text|heading: text`, one page a line. */
const RECORDS = read('pages.txt').flatMap((line): SearchRecord[] => {
  const [slug = '', title = '', ...sections] = line.split('|');
  return [
    { type: 'page', url: `/${slug}/`, title },
    ...sections.map((section, at) => {
      const [heading = '', ...text] = section.split(': ');
      return { type: 'section', url: `/${slug}/`, anchor: `s${at + 1}`, title: heading, body: text.join(': ') };
    }),
  ];
});
const QUERIES = read('queries.tsv').slice(1);
let index: SearchIndex;
beforeAll(async () => {
  index = await openIndex(fetcherOf(await buildIndex(RECORDS)));
});

it('a manual without a glossary is found by what people type', async () => {
  const table = QUERIES.map((line, at) => {
    const [query, slug] = line.split('\t');
    return [at, 'manual', query, slug].join('\t');
  });
  const judged = await evaluate(index, table.join('\n'));
  expect(judged.length).toBeGreaterThanOrEqual(60);
  expect(measure(judged).hitAt5).toBeGreaterThanOrEqual(0.85);
  expect(measure(judged).zeroRate).toBeLessThanOrEqual(0.05);
});

describe('any text', () => {
  /** Numbers that look random and are the same each time. */
  function* numbers(seed: number): Generator<number> {
    for (let state = seed; ; state = (state * 1_103_515_245 + 12_345) % 2 ** 31) yield state / 2 ** 31;
  }
  const letters = '가 나 다 람 ㄱ ㄴ ㅏ 각 닭 을 에 서 지 도 마 커 a b 3 S / . " % \n \u1112 \u1161 \u11ab 🙂'
    .split(' ')
    .concat(' ');
  const texts = Array.from({ length: 300 }, (_, seed) => {
    const next = numbers(seed + 1);
    const length = Math.floor(((next.next().value as number) * 7919) % 24);
    return Array.from({ length }, () => letters[Math.floor((next.next().value as number) * letters.length)]).join('');
  });

  it('is searched without a failure, and equal texts give equal results', async () => {
    for (const text of texts) {
      const [one, other] = await Promise.all([index.search(text), index.search(text)]);
      expect(one.hits).toEqual(other.hits);
      for (const { score } of one.hits) expect(score).toBeGreaterThan(0);
    }
  });

  it('comes back whole when it is highlighted', () => {
    for (const text of texts)
      for (const query of ['지도 마커', text])
        expect(
          index
            .highlight(text, query)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text.normalize('NFC'));
  });
});

describe('every title', () => {
  const pages = RECORDS.filter(({ type }) => type === 'page');

  it.each(['', '은 어떻게 해요', '에 대해 알려 주세요', ' 방법'])('is found with “%s” behind it', async (talk) => {
    for (const { title, url } of pages) {
      const { hits } = await index.search(`${title}${talk}`);
      expect(
        hits.slice(0, 2).map((hit) => hit.url),
        title,
      ).toContain(url);
    }
  });

  it('is found without its spaces', async () => {
    for (const { title, url } of pages.filter((page) => /^[가-힣 ]{4,}$/.test(page.title))) {
      const { hits } = await index.search(title.replaceAll(' ', ''));
      expect(
        hits.slice(0, 2).map((hit) => hit.url),
        title,
      ).toContain(url);
    }
  });
});
