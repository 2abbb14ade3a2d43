import { beforeAll, describe, expect, it } from 'vitest';
import { buildIndex } from '../index/build.ts';
import type { SearchRecord } from '../index/record.ts';
import { fetcherOf, openIndex, type SearchIndex } from './open-index.ts';

/** A small manual of a bicycle rental: no word of any trade is built into the package. */
const page = (url: string, title: string, body: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
  type: 'page',
  url,
  title,
  body,
  ...more,
});
const RECORDS: SearchRecord[] = [
  page('/rent/', '자전거 빌리기', '대여소에서 앱으로 자전거를 빌린다. 한 번에 두 시간까지 탄다.', {
    aliases: ['Renting a bike'],
    filter: { part: 'use' },
  }),
  {
    type: 'section',
    url: '/rent/',
    anchor: 'lock',
    title: '잠금장치 풀기',
    body: '뒷바퀴의 잠금장치는 QR 코드를 찍으면 풀린다. 풀리지 않으면 상담실에 전화한다.',
    asked: ['빌린 자전거가 안 열려요 어떻게 하죠'],
  },
  page('/return/', '자전거 반납', '빈 거치대에 넣고 잠그면 반납된다. 거치대가 없으면 가까운 대여소로 간다.', {
    filter: { part: 'use' },
  }),
  page('/fees/', '요금과 이용권', '요금은 하루 이용권이 천 원이다. 요금을 두 시간이 넘으면 30분마다 200원을 더 낸다.', {
    aliases: ['가격', 'fees'],
    filter: { part: 'pay' },
  }),
  page('/safety/', '안전하게 타기', '헬멧을 쓰고 자전거 도로로 다닌다. 밤에는 전조등을 켠다.', {
    filter: { part: 'use' },
  }),
  {
    type: 'section',
    url: '/safety/',
    anchor: 'numbers',
    title: '전조등의 규격',
    body: '전조등은 배터리로 켜진다. 밝기는 서너 단계로 바꾼다. 한 번 충전하면 최대 12시간 켜진다. 방수 등급은 IP 6.5/7이다.',
  },
  { type: 'fact', url: '/fees/', anchor: 'day', title: '하루 이용권', body: '1,000원', data: { value: '1,000원' } },
  {
    type: 'fact',
    url: '/rent/',
    anchor: 'time',
    title: '한 번에 타는 시간',
    body: '두 시간',
    data: { value: '2시간' },
  },
];
let index: SearchIndex;
beforeAll(async () => {
  const files = await buildIndex(RECORDS, {
    apart: ['fact'],
    glossary: [
      { term: '헬멧', aliases: ['helmet', '안전모'] },
      { term: '이용권', near: ['정기권'] },
      { term: '자전거 경주', kind: 'outside' },
      { term: '요금과 이용권', near: ['용돈', '지갑'] },
    ],
  });
  index = await openIndex(fetcherOf(files));
});
const urls = async (query: string): Promise<string[]> => (await index.search(query)).hits.map(({ url }) => url);

describe('search', () => {
  it.each([
    ['반납은 어디에 하나요', '/return/'],
    ['요금이', '/fees/'],
    ['안전모', '/safety/'],
    ['정기권', '/fees/'],
    ['helmet', '/safety/'],
    ['dyrma', '/fees/'],
    ['ㅈㅈㄱ ㅂㄴ', '/return/'],
    ['반낲', '/return/'],
    ['자전거반납하는법', '/return/'],
    ['자전거방납하는법', '/return/'],
    ['거치대 빈데 없는 경우', '/return/'],
    ['renting a bkie', '/rent/'],
    ['용돈', '/fees/'],
  ])('%s finds %s', async (query, url) => {
    expect((await urls(query))[0]).toBe(url);
  });

  it('opens the section that answers, with the sentence that says so', async () => {
    const [hit] = (await index.search('잠금장치 안 풀리면')).hits;
    expect(hit).toMatchObject({ url: '/rent/', anchor: 'lock', heading: '잠금장치 풀기' });
    expect(hit?.excerpt.filter(({ mark }) => mark).map(({ text }) => text)).toContain('잠금장치');
  });

  it('knows a question that a section answers', async () => {
    const [hit] = (await index.search('빌린 자전거가 안 열려요')).hits;
    expect(hit).toMatchObject({ url: '/rent/', anchor: 'lock' });
  });

  it('tells the figure that is asked for, not what the heading says', async () => {
    const [hit] = (await index.search('전조등 최대 몇 시간 켜지나')).hits;
    expect(hit).toMatchObject({ url: '/safety/', anchor: 'numbers' });
    expect(hit?.excerpt.map(({ text }) => text).join('')).toMatch(/^… 한 번 충전하면 최대 12시간/);
  });

  it.each(['"밝기는 서너 단계"', '6.5/7'])('finds %s word for word', async (query) => {
    const [hit] = (await index.search(query)).hits;
    expect(hit).toMatchObject({ url: '/safety/', anchor: 'numbers', weak: false });
    expect(hit?.excerpt.filter(({ mark }) => mark).map(({ text }) => text)).toEqual([query.replaceAll('"', '')]);
  });

  it('shows what is near where half of the words are known', async () => {
    const { hits, weak } = await index.search('감자튀김 자전거 경주 반납');
    expect(hits.map(({ url }) => url)).toContain('/return/');
    expect(weak).toBe(true);
  });

  it('is narrowed by a filter and a limit', async () => {
    const { hits } = await index.search('자전거', { filter: { part: 'pay' } });
    expect(hits.every(({ url }) => url === '/fees/')).toBe(true);
    expect((await index.search('자전거', { limit: 1 })).hits).toHaveLength(1);
  });

  it('finds records of a type only for who asks for them', async () => {
    const { hits } = await index.search('이용권 하루', { type: 'fact' });
    expect(hits[0]).toMatchObject({ type: 'fact', anchor: 'day', data: { value: '1,000원' } });
    expect((await index.search('이용권')).hits.every(({ type }) => type !== 'fact')).toBe(true);
  });

  it('says what was read otherwise than typed', () => {
    expect(index.parse('dyrma').rewrites).toEqual([{ kind: 'layout', from: 'dyrma', to: '요금' }]);
    expect(index.parse('"dyrma"').rewrites).toEqual([]);
  });

  it('is weak about what the site is not about', async () => {
    expect((await index.search('자전거 경주 결과')).weak).toBe(true);
    expect((await index.search('감자튀김 조리법')).weak).toBe(true);
    expect((await index.search('자전거 반납')).weak).toBe(false);
  });

  it('completes and highlights', () => {
    expect(index.suggest('자전거 바')).toContain('자전거 반납');
    expect(index.highlight('요금은 천 원이다', '요금')[0]).toEqual({ text: '요금', mark: true });
  });
});

describe('files', () => {
  it('are the same for the same records', async () => {
    const [one, other] = await Promise.all([buildIndex(RECORDS), buildIndex(RECORDS)]);
    expect(one).toEqual(other);
  });

  it('are not asked for where there are no records of a type', async () => {
    const opened = await openIndex(fetcherOf(await buildIndex(RECORDS, { apart: ['fact'] })));
    expect((await opened.search('반납', { type: 'fact' })).hits).toEqual([]);
  });

  it('that do not arrive are asked for again', async () => {
    const fetch = fetcherOf(await buildIndex(RECORDS));
    let isLost = true;
    const opened = await openIndex((path) =>
      isLost && path.startsWith('terms/') ? Promise.reject(new Error('offline')) : fetch(path),
    );
    await expect(opened.search('반납')).rejects.toThrow('offline');
    isLost = false;
    expect((await opened.search('반납')).hits[0]?.url).toBe('/return/');
  });
});
