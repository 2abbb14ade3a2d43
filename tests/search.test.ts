import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { CDPSession, Page, Request } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { close as closePagefind, createIndex } from 'pagefind';
import { parse } from 'yaml';
import { glossary } from '../src/model/glossary.ts';
import { sitePages } from '../src/model/site-page.ts';
import { splitPlace } from '../src/model/split-place.ts';
import { decodeCore, encodeCore } from '../src/search/core.ts';
import { evaluate } from '../src/relevance/evaluate.ts';
import { comparedIn } from '../src/components/search/compared.ts';
import { isNameFirst } from '../src/components/search/name-first.ts';
import { toJamo } from '../src/korean/jamo.ts';
import { toLatinLayout } from '../src/korean/keyboard.ts';
import { judgeFacts, readFactQuestions } from '../src/relevance/facts.ts';
import { readGolden } from '../src/relevance/golden.ts';
import { measureAll } from '../src/relevance/measure.ts';
import { judgeSections, readSectionQuestions } from '../src/relevance/sections.ts';
import { CORE_PATH, sectionPath } from '../src/search/layout.ts';
import { SearchLibrary } from '../src/search/query/look-up/library.ts';
import { markText } from '../src/search/query/show/excerpt.ts';
import { notUnderstood } from '../src/search/query/show/not-understood.ts';
import { openSite } from './lib/open-site.ts';
import { saveData } from './lib/save-data.ts';
import { visit } from './lib/visit.ts';
import { watchPage } from './lib/watch-page.ts';

const site = openSite({ keepsProofs: true });

const openLibrary = (core?: Uint8Array<ArrayBuffer>): SearchLibrary =>
  new SearchLibrary((path) =>
    Promise.resolve(
      path === CORE_PATH && core !== undefined
        ? core
        : Uint8Array.from(readFileSync(join('dist/pagefind', path.replace(/\?.*/, '')))),
    ),
  );
const DIALOG = 'dialog[data-search-dialog]';
const DONE = '[data-search-results][data-state=done]';

async function open(
  path: string,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<{ page: Page; errors: string[]; requests: string[] }> {
  const page = await site.browser.newPage({ viewport: { width: 1200, height: 900 } });
  const record = watchPage(page);
  await prepare?.(page);
  await visit(page, `${site.origin}${path}`);
  return { page, ...record };
}
async function openDialog(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.waitForSelector(`${DIALOG}[open] input`);
}
/** Waits until the first result of a search is this topic. */
async function firstIs(page: Page, within: string, id: string): Promise<void> {
  await page.waitForFunction(
    ([scope, topic]) => {
      const first = document.querySelector(`${scope} a[data-search-result]`)?.getAttribute('href') ?? '';
      const done = document.querySelector(`${scope} [data-search-results]`)?.getAttribute('data-state') === 'done';
      return done && first.startsWith(`/${topic}/`);
    },
    [within, id] as const,
  );
}

describe('Korean input method', () => {
  const compose = (client: CDPSession, text: string): Promise<unknown> =>
    client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });

  it('finds while a syllable is composed, and Enter that ends a composition opens nothing', async () => {
    const { page } = await open('/');
    await openDialog(page);
    const client = await page.context().newCDPSession(page);
    for (const state of ['ㄹ', '라', '람', '람ㄷ', '람다']) {
      await compose(client, state);
      if (state.length > 1 || state === '람') await firstIs(page, DIALOG, 'compute/lambda');
    }
    const before = page.url();
    await page.dispatchEvent(`${DIALOG} input`, 'keydown', { key: 'Enter', isComposing: true, bubbles: true });
    await page.dispatchEvent(`${DIALOG} input`, 'keydown', { key: 'Enter', keyCode: 229, bubbles: true });
    expect(page.url()).toBe(before);
    await client.send('Input.insertText', { text: '람다' });
    await firstIs(page, DIALOG, 'compute/lambda');
    await page.close();
  });
});

describe('relevance', () => {
  /** One for all: what a query finds does not depend on those before. */
  const library = openLibrary();
  const PAIRS = ['', 'fresh-', 'blind-', 'unseen-', 'newcomer-'].flatMap((by) => [`${by}tuning`, `${by}held-out`]);
  const TABLES = [...PAIRS, 'wider', 'first-sight'];
  const FLOORS = { hitAt5: 0.985, mrrAt10: 0.972, categoryHitAt5: 0.95, zeroRate: 0.008, negatives: 0.97 };

  it('answers questions for numbers with the right fact, or not at all', async () => {
    for (const [name, floor] of [
      ['tuning', 0.94],
      ['held-out', 0.8],
    ] as const) {
      const questions = readFactQuestions(readFileSync(`src/search/golden/facts/${name}.tsv`, 'utf8'));
      const judged = await judgeFacts(questions, library);
      expect(judged.filter(({ verdict }) => verdict === 'wrong').map(({ question }) => question.query)).toEqual([]);
      expect(judged.filter(({ verdict }) => verdict === 'right').length, name).toBeGreaterThanOrEqual(
        floor * judged.length,
      );
    }
  });

  it('answers an amount alone, umbrella names by their members, and nothing where a thing that is asked for is not said', async () => {
    const valuesOf = async (query: string): Promise<string[]> =>
      (await library.answers(await library.find(query))).map(({ record, fact }) => `${record.id} ${fact.value}`);
    expect((await valuesOf('29초'))[0]).toContain('integration/api-gateway 기본 최대 29초');
    expect((await valuesOf('5TB'))[0]).toContain('storage/s3 50TB');
    expect((await valuesOf('elb 유휴 제한 시간')).map((value) => value.split(' ')[0])).toEqual([
      'networking/application-load-balancer',
      'networking/network-load-balancer',
    ]);
    expect((await valuesOf('SQS 가시성 시간 초과'))[0]).toContain('기본 30초');
    expect((await valuesOf('ebs 여러 인스턴스에 붙이기'))[0]).toContain('16대');
    expect(await valuesOf('ecs 태스크 vcpu 최대')).toEqual([]);
    const { index } = await library.engine();
    const { hits } = await library.find('SES');
    expect(hits.map(({ topic }) => index.recordOf(topic)?.id)).toEqual(['management/recognise']);
  });

  it('knows a name by its sound, however its English is spelled in Korean, and no word that only sounds a little like one', async () => {
    const { index } = await library.engine();
    const first = async (query: string): Promise<string | undefined> =>
      index.recordOf((await library.find(query)).hits[0]?.topic ?? -1)?.id;
    for (const [spelling, topic] of [
      ['카이네시스', 'analytics/kinesis'],
      ['카이니시스', 'analytics/kinesis'],
      ['애써나', 'analytics/athena'],
      ['레드쉽트', 'analytics/redshift'],
      ['쿼크사이트', 'analytics/quicksight'],
      ['화게이트', 'compute/fargate'],
      ['화이어호스', 'analytics/data-firehose'],
      ['디렉트커넥트', 'networking/direct-connect'],
      ['다큐멘트디비', 'database/documentdb'],
    ])
      expect(await first(spelling ?? ''), spelling).toBe(topic);
    for (const other of ['강아지', '전세금', '가나다라', '고구마', '아이스크림', '세종대왕', '크리스마스'])
      expect(await first(other), other).toBeUndefined();
  });

  it('shows before the text only names of which the first is the first in the end, too', async () => {
    // an index that no file is ever added to knows names alone
    const engine = await openLibrary().engine();
    const golden = readdirSync('src/search/golden').filter((name) => name.endsWith('.tsv'));
    const queries = golden.flatMap((name) => readGolden(readFileSync(`src/search/golden/${name}`, 'utf8')));
    const different = [...new Set(queries.map(({ query }) => query))];
    const shown = different.map((query) => engine.search(query)).filter(isNameFirst);
    expect(shown.length).toBeGreaterThan(900);
    for (const { query, hits } of shown) expect((await library.find(query)).hits[0]?.topic, query).toBe(hits[0]?.topic);
  });

  it('finds and answers what was typed in the other layout just as what was meant', async () => {
    const told = async (query: string): Promise<unknown> => {
      const outcome = await library.find(query);
      const answers = await library.answers(outcome);
      return [outcome.hits.map(({ topic, section }) => [topic, section]), answers.map(({ fact }) => fact.id)];
    };
    // Shift is lost on the way back
    const isPlain = (word: string): boolean => !/[ㄲㄸㅃㅆㅉㅒㅖ]/.test(toJamo(word));
    const questions = readFactQuestions(readFileSync('src/search/golden/facts/tuning.tsv', 'utf8')).filter(
      ({ query }) => /^[가-힣]{2,} [가-힣 ]+$/.test(query) && isPlain(query),
    );
    expect(questions.length).toBeGreaterThan(40);
    const same = [];
    for (const { query } of questions) {
      const typed = query.replace(/[가-힣]+/g, (word) => toLatinLayout(word) ?? word);
      if (JSON.stringify(await told(typed)) === JSON.stringify(await told(query))) same.push(query);
    }
    expect(same.length).toBeGreaterThan(0.95 * questions.length);
  });

  it('leads to the section that answers: one that tells things apart, one with the fact, not what notes have wrong', async () => {
    const questions = readSectionQuestions(readFileSync('src/search/golden/sections/tuning.tsv', 'utf8'));
    expect(questions.length).toBeGreaterThan(20);
    expect(await judgeSections(questions, library)).toEqual([]);
  });

  it('knows the two that a query sets against each other, unless an article does first', async () => {
    const { index } = await library.engine();
    const sidesOf = async (query: string): Promise<string[]> =>
      (comparedIn(await library.find(query), index) ?? []).map(({ topic }) => index.recordOf(topic)?.id ?? '');
    expect(await sidesOf('sqs vs sns')).toEqual(['integration/sqs', 'integration/sns']);
    expect(await sidesOf('파게이트랑 람다 비교')).toEqual(['compute/fargate', 'compute/lambda']);
    expect(await sidesOf('guardduty inspector 차이')).toEqual(['security/guardduty', 'security/inspector']);
    // one thing in the glossary, and what is asked of the two
    expect(await sidesOf('보안그룹 nacl 차이')).toEqual(['networking/security-groups', 'networking/network-acl']);
    expect(await sidesOf('알비 엔엘비 중에 고정아이피 되는거')).toEqual([
      'networking/application-load-balancer',
      'networking/network-load-balancer',
    ]);
    for (const query of [
      'nfs 서버의와 다른점',
      '람다 EC2 차이',
      'alb vs nlb',
      'sqs sns',
      's3 vs ebs vs efs',
      '람다 비용 차이',
    ])
      expect(await sidesOf(query), query).toEqual([]);
  });

  it('finds the golden queries in the real index', async () => {
    const tables = TABLES.map((name) => readFileSync(`src/search/golden/${name}.tsv`, 'utf8'));
    const { categories, all } = measureAll(await evaluate(tables.flatMap(readGolden), library));
    expect(all.queries).toBeGreaterThan(1_200);
    expect(all.hitAt5).toBeGreaterThanOrEqual(FLOORS.hitAt5);
    expect(all.mrrAt10).toBeGreaterThanOrEqual(FLOORS.mrrAt10);
    expect(all.zeroRate).toBeLessThanOrEqual(FLOORS.zeroRate);
    for (const [category, { hitAt5 }] of categories) {
      expect({ category, hitAt5 }).toEqual({ category, hitAt5: expect.any(Number) as number });
      expect(hitAt5, category).toBeGreaterThanOrEqual(
        category === 'negative' ? FLOORS.negatives : FLOORS.categoryHitAt5,
      );
    }
  });

  it('finds first the pages of the site that tell of the exam, and the topic that an error or a symptom is about', async () => {
    const asked = ['pages-tuning', 'phone-tuning'].flatMap((name) =>
      readGolden(readFileSync(`src/search/golden/${name}.tsv`, 'utf8')),
    );
    const judged = await evaluate(asked, library);
    const missed = judged.filter(({ golden: { expected }, found: [first] }) =>
      expected.length === 0 ? first !== undefined : !expected.includes(first ?? ''),
    );
    expect(asked.length).toBeGreaterThan(50);
    expect(missed.map(({ golden, found }) => `${golden.query}: ${found[0] ?? 'nothing'}`)).toEqual([]);
  });

  it('finds for a letter what is called so, not every text that has it', async () => {
    const { index } = await library.engine();
    for (const letter of ['b', '<b>', 'a', 'ㄱ', '이', '5']) {
      const { hits } = await library.find(letter);
      expect(hits.length, letter).toBeGreaterThan(0);
      expect(hits.length, letter).toBeLessThan(index.topics / 3);
      expect(
        hits.filter(({ named }) => !named.some(Boolean)),
        letter,
      ).toEqual([]);
    }
    // a word of one letter is one
    expect((await library.find('큐')).hits.length).toBeGreaterThan(30);
  });

  it('leads from what it tells of the pages of the site to places that these have', () => {
    for (const { page, sections, facts } of sitePages.parse(
      parse(readFileSync('content/_search/pages.yaml', 'utf8')),
    )) {
      const html = readFileSync(`dist/${page}/index.html`, 'utf8');
      for (const id of [...sections.map(({ id }) => id), ...facts.map(({ id }) => `fact-${id}`)])
        expect(html.includes(` id="${id}"`), `${page}#${id}`).toBe(true);
    }
  });

  it('finds nothing for what is not about AWS, and the service that is named beside a word nobody knows', async () => {
    const outside = readGolden(readFileSync('src/search/golden/outside-tuning.tsv', 'utf8'));
    expect(measureAll(await evaluate(outside, library)).categories.get('negative')?.zeroRate).toBeGreaterThanOrEqual(
      0.93,
    );
    for (const query of ['아이브 i am 가사', '흉부 엑스레이 비용', '자바 추상클래스 인터페이스 차이'])
      expect((await library.find(query)).hits, query).toEqual([]);
    const { index } = await library.engine();
    for (const [query, id] of [
      ['s3 htop', 'storage/s3'],
      ['ec2 htop 설치', 'compute/ec2'],
      ['eks taint 설정', 'compute/eks'],
    ] as const) {
      const { hits, plan } = await library.find(query);
      expect(index.recordOf(hits[0]?.topic ?? -1)?.id, query).toBe(id);
      expect(notUnderstood(plan.terms, index), query).toEqual([expect.stringMatching(/^(?:htop|taint)$/)]);
    }
    // whose trade it is leaves the rest to say what is meant, but not where that may be anything
    for (const [query, id] of [
      ['웹툰 이미지 전세계 빠르게', 'networking/cloudfront'],
      ['유튜브처럼 동영상 올리면 여러 해상도로 변환', 'management/recognise'],
      ['주차장 번호판 인식', 'ml/rekognition'],
      ['인스타 스토리 영상 저장', undefined],
      ['호텔 예약 취소 수수료', undefined],
    ] as const)
      expect(index.recordOf((await library.find(query)).hits[0]?.topic ?? -1)?.id, query).toBe(id);
    const initials = (await library.find('ㅂㅇㄱㄹ')).plan.terms;
    const marked = markText('보안 그룹 규칙과 감사', initials, index.known).filter(({ mark }) => mark);
    expect(marked.map(({ text }) => text)).toEqual(['보안 그룹']);
    const unknownIn = async (query: string): Promise<string[]> =>
      notUnderstood((await library.find(query)).plan.terms, index);
    expect(await unknownIn('람다에서 자스민차를 쓰려면')).toEqual(['자스민차']);
    const stem =
      '한 회사가 자스민차를 파는 웹 애플리케이션을 온프레미스에서 EC2 인스턴스와 RDS로 옮기고 Auto Scaling을 쓰려 한다';
    expect(await unknownIn(stem)).toEqual([]);
    // what runs on a service that is named is its matter; a name from elsewhere goes without its particle
    const nginx = await library.find('ec2에 nginx를 설치');
    expect(index.recordOf(nginx.hits[0]?.topic ?? -1)?.id).toBe('compute/ec2');
    expect((await library.elsewhere(nginx)).map(({ text }) => text)).toEqual(['nginx']);
  });

  it('leads from every term of the glossary to the topic and the section that explain it', async () => {
    const entries = glossary.parse(parse(readFileSync('content/_glossary.yaml', 'utf8')));
    const asked = entries.flatMap(({ topic, term, aliases, reading }) =>
      topic === undefined
        ? []
        : [term, ...aliases.slice(0, 1), ...reading.slice(0, 1)].map((query) => ({ query, topic })),
    );
    const heads = await Promise.all(
      asked.map(async ({ query, topic }) => {
        const { id, heading } = splitPlace(topic);
        const { hits } = await library.find(query);
        const found = await Promise.all(hits.slice(0, 5).map(({ topic, section }) => library.section(topic, section)));
        return { heading, head: found.find((head) => head.id === id) };
      }),
    );
    const share = (all: typeof heads, ok: (one: (typeof heads)[number]) => boolean): number =>
      all.filter(ok).length / all.length;
    const placed = heads.filter(({ heading }) => heading !== undefined);
    expect(heads.length).toBeGreaterThan(900);
    expect(share(heads, ({ head }) => head !== undefined)).toBeGreaterThanOrEqual(0.98);
    expect(share(placed, ({ heading, head }) => head?.anchor === heading)).toBeGreaterThanOrEqual(0.95);
  });
});

describe('search dialog', () => {
  it('loads nothing of the search before the reader shows intent', async () => {
    // However slow the machine is: a reader who stays is met ahead.
    const neverStays = (): void => {
      addEventListener('staying', (event) => {
        event.stopImmediatePropagation();
      });
    };
    const { page, requests } = await open('/compute/lambda/', (each) => each.addInitScript(neverStays));
    expect(requests.filter((url) => url.includes('/pagefind/') || /\/(?:panel|dialog)\./.test(url))).toEqual([]);
    await page.close();
  });

  it('opens by / and by Ctrl+K, and gives the focus back when it closes', async () => {
    const { page, errors } = await open('/compute/lambda/');
    await page.locator('[data-search-open]').first().focus();
    for (const key of ['/', 'Control+k']) {
      await page.keyboard.press(key);
      await page.waitForSelector(`${DIALOG}[open] input:focus`);
      await page.keyboard.press('Escape');
      await page.waitForSelector(`${DIALOG}:not([open])`, { state: 'attached' });
      expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-search-open'))).toBe(true);
    }
    expect(errors).toEqual([]);
    await page.close();
  });

  it('answers a number with its source, and marks what it found', async () => {
    const { page, errors } = await open('/');
    await openDialog(page);
    await page.keyboard.type('람다 제한 시간');
    await page.waitForSelector(`${DIALOG} ${DONE}`);
    const answer = page.locator('[data-search-answer]').first();
    expect(await answer.innerText()).toContain('15분');
    expect(await answer.locator('a[rel=external]').getAttribute('href')).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//);
    expect(await page.locator('a[data-search-result] mark').first().innerText()).toMatch(/Lambda/);
    // the answer leads to the number, the result of its topic to what explains it
    await page.locator(`${DIALOG} input`).fill('sqs 메시지 며칠까지');
    await page.locator(`${DIALOG} a[role=option][href="/integration/sqs/#fact-retention"]`).waitFor();
    await page.locator(`${DIALOG} a[data-search-result][href="/integration/sqs/#limits"]`).waitFor();
    // a page of the site answers like a topic, and leads to where it says so
    await page.locator(`${DIALOG} input`).fill('saa 몇문제');
    await page.locator(`${DIALOG} a[role=option][href="/exam/#fact-questions"]`).waitFor();
    expect(await page.locator(`${DIALOG} a[data-search-result]`).first().getAttribute('href')).toBe('/exam/');
    expect(errors).toEqual([]);
    await page.close();
  });

  it('is worked by the keyboard alone: arrows choose, Enter opens, the words are marked there and can be cleared', async () => {
    const { page } = await open('/');
    await openDialog(page);
    await page.keyboard.type('객체잠금');
    await firstIs(page, DIALOG, 'storage/s3-object-lock');
    const input = page.locator(`${DIALOG} input`);
    expect(await input.getAttribute('role')).toBe('combobox');
    expect(await input.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const active = await input.getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active ?? ''}`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/storage/s3-object-lock/**');
    const clear = page.getByRole('button', { name: /표시 지우기/ });
    await clear.waitFor();
    expect(await page.evaluate(() => CSS.highlights.get('search')?.size ?? 0)).toBeGreaterThan(0);
    await clear.click();
    expect(await page.evaluate(() => CSS.highlights.has('search'))).toBe(false);
    // back at the results: what was asked stands in the box again, until it is closed
    await page.goBack();
    await firstIs(page, DIALOG, 'storage/s3-object-lock');
    expect(await input.inputValue()).toBe('객체잠금');
    // narrowed as it was; so is what the search page is asked to show
    const pressed = page.locator(`${DIALOG} [data-filter=kind][data-value=comparison]`);
    await pressed.click();
    await expect.poll(() => pressed.getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator(`${DIALOG} .search-all`).getAttribute('href')).toMatch(/&kind=comparison$/);
    await firstIs(page, DIALOG, 'storage/s3-object-lock');
    await page.locator(`${DIALOG} a[data-search-result]`).first().click();
    await page.waitForURL('**/storage/s3-object-lock/**');
    await page.goBack();
    await expect.poll(() => pressed.getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('Escape');
    // what was closed takes its entry of the history with it
    await expect
      .poll(() => page.evaluate(() => (history.state as { readonly over?: true } | null)?.over))
      .toBeUndefined();
    await page.reload();
    await openDialog(page);
    expect(await input.inputValue()).toBe('');
    await page.close();
  });

  it('takes the answer for the first choice: Enter opens its fact, the arrows lead on to the results and back', async () => {
    const { page, errors } = await open('/');
    await openDialog(page);
    const input = page.locator(`${DIALOG} input`);
    await page.keyboard.type('SQS 메시지 크기');
    await page.waitForSelector(`${DIALOG} ${DONE}`);
    const value = page.locator(`${DIALOG} .search-answer-value[aria-selected=true]`);
    await value.waitFor();
    expect(await value.getAttribute('aria-label')).toContain('1MiB');
    const id = (await value.getAttribute('id')) ?? '';
    expect(await input.getAttribute('aria-activedescendant')).toBe(id);
    const list = page.locator(`#${(await input.getAttribute('aria-controls')) ?? ''}`);
    expect((await list.getAttribute('aria-owns'))?.split(' ')).toContain(id);
    await page.keyboard.press('ArrowDown');
    await page.locator(`${DIALOG} a[data-search-result][aria-selected=true]`).waitFor();
    expect(await page.locator(`${DIALOG} [aria-selected=true]`).count()).toBe(1);
    await page.keyboard.press('ArrowUp');
    await value.waitFor();
    // the input itself is chosen, and Enter still means the answer
    await page.keyboard.press('ArrowUp');
    await page.waitForSelector(`${DIALOG} input:not([aria-activedescendant])`);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/integration\/[^/]+\/#fact-/);
    await page.locator(new URL(page.url()).hash).waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  it('closes by one Esc while only the answer is chosen, and opens the answer by Enter at once', async () => {
    const { page } = await open('/');
    for (const key of ['Escape', 'Enter']) {
      await openDialog(page);
      await page.locator(`${DIALOG} input`).fill('SQS 메시지 크기');
      await page.waitForSelector(`${DIALOG} .search-answer-value[aria-selected=true]`);
      await page.keyboard.press(key);
      if (key === 'Escape') await page.waitForSelector(`${DIALOG}:not([open])`, { state: 'attached' });
      else await page.waitForURL(/\/integration\/[^/]+\/#fact-/);
    }
    // asked and opened in one go, and back: what was asked stands in the box again
    await page.goBack();
    await openDialog(page);
    await page.locator(`${DIALOG} input`).fill('람다 제한 시간');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/compute\/[^/]+\/#fact-/);
    await page.goBack();
    await page.waitForSelector(`${DIALOG}[open] .search-answer-value`);
    expect(await page.locator(`${DIALOG} input`).inputValue()).toBe('람다 제한 시간');
    // and as far down as it was
    await page.locator(`${DIALOG} input`).fill('보안');
    await page.waitForSelector(`${DIALOG} ${DONE}`);
    const ninth = page.locator(`${DIALOG} a[data-search-result]`).nth(8);
    await ninth.scrollIntoViewIfNeeded();
    const down = (): Promise<number> => page.locator(`${DIALOG} .search-body`).evaluate(({ scrollTop }) => scrollTop);
    const left = await down();
    expect(left).toBeGreaterThan(0);
    const opened = page.url();
    await ninth.click();
    await page.waitForURL((url) => url.href !== opened);
    await page.goBack();
    await expect.poll(down).toBe(left);
    // what was opened is chosen
    expect(await ninth.getAttribute('aria-selected')).toBe('true');
    await page.close();
  });

  it('says what it searched instead, and searches literally when asked', async () => {
    const { page, errors } = await open('/');
    await openDialog(page);
    for (const [typed, shown] of [
      ['cloudfornt', 'CloudFront'],
      ['페ㅜ', 'vpn'],
    ] as const) {
      await page.locator(`${DIALOG} input`).fill(typed);
      await page.locator('[data-search-rewrite]', { hasText: `바꿔 찾았다: ${typed} → ${shown}.` }).waitFor();
    }
    await page.locator(`${DIALOG} input`).fill('fkaek');
    await firstIs(page, DIALOG, 'compute/lambda');
    expect(await page.locator('[data-search-rewrite]').innerText()).toContain('바꿔 찾았다: fkaek → 람다. ');
    await page
      .locator(`${DIALOG} [role=status]`, { hasText: '바꿔 찾았다: fkaek 대신 람다.' })
      .waitFor({ state: 'attached' });
    await page.getByRole('link', { name: '‘fkaek’ 그대로 찾기' }).click();
    await page.waitForFunction(
      () => document.querySelector('.search-notes')?.textContent.includes('그대로 들어 있는 주제가 없다') === true,
    );
    await page.locator(`${DIALOG} input`).fill('"가시성 제한 시간"');
    await page.waitForSelector(`${DIALOG} ${DONE} a[data-search-result][href^="/integration/sqs/"]`);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('says which words it did not understand, and why a result is here that shows no word of the query', async () => {
    const { page, errors } = await open('/');
    await openDialog(page);
    const input = page.locator(`${DIALOG} input`);
    await input.fill('람다 우당탕탕 제한 시간');
    await firstIs(page, DIALOG, 'compute/lambda-limits');
    const note = '찾지 못한 말: ‘우당탕탕’. 나머지로 찾았다.';
    expect(await page.locator(`${DIALOG} [data-search-not-understood]`).innerText()).toBe(note);
    await expect
      .poll(() => page.locator(`${DIALOG} [role=status]`).allTextContents())
      .toContainEqual(expect.stringContaining(note));
    await input.fill('코그니또');
    await firstIs(page, DIALOG, 'security/cognito');
    const excerpt = page.locator(`${DIALOG} a[data-search-result]`).first().locator('.search-hit-excerpt');
    await expect.poll(() => excerpt.innerText()).toContain('다른 말: 코그니또');
    expect(await excerpt.locator('mark').first().innerText()).toBe('코그니또');
    expect(await page.locator('[data-search-not-understood]').count()).toBe(0);
    // a figure of a pasted error is no word
    await input.fill('Task timed out after 3.00 seconds');
    await firstIs(page, DIALOG, 'compute/lambda-limits');
    expect(await page.locator('[data-search-not-understood]').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });

  it.each(['rds 다중az 읽기전용복제본', 'vpc 피어링 transit gateway'])(
    '“%s”: two names get what tells them apart, and no figure of either',
    async (query) => {
      const page = await site.open('/');
      await openDialog(page);
      await page.locator(`${DIALOG} input`).fill(query);
      const cards = page.locator(`${DIALOG} .search-answer-value`);
      await expect.poll(() => cards.allTextContents()).toEqual([expect.stringMatching(/나란히 보기$/)]);
      await page.close();
    },
  );

  it.each([
    ['Aroura와 RDS 차이', 'a=database/aurora&b=database/rds'],
    ['guarduty vs inspecter', 'a=security/guardduty&b=security/inspector'],
    // what does here what others make
    ['BigQuery와 Redshift 차이', 'a=analytics/redshift&b=analytics/athena'],
    ['EC2와 Azure Functions 차이', 'a=compute/ec2&b=compute/lambda'],
  ])('%s and Enter: the two side by side, though either is misspelt or nothing here', async (query, two) => {
    const page = await site.open('/');
    await openDialog(page);
    await page.locator(`${DIALOG} input`).fill(query);
    await page.locator(`${DIALOG} .search-answer-value[aria-selected=true]`, { hasText: '나란히 보기' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/compare/?${two}`);
    await page.close();
  });

  it.each([
    ['SQS와 팬아웃 차이', 'a=integration/sqs&b=architectures/sns-sqs-fan-out'],
    ['Lambda와 3계층 웹 아키텍처 차이', 'a=compute/lambda&b=architectures/three-tier-web'],
    ['Lambda와 서버리스 웹 애플리케이션 차이', 'a=compute/lambda&b=architectures/serverless-website'],
    ['람다와 서버리스 웹 API 차이', 'a=compute/lambda&b=architectures/serverless-website'],
  ])('%s and Enter: where the picker says that an architecture is read', async (query, two) => {
    const page = await site.open('/');
    await openDialog(page);
    await page.locator(`${DIALOG} input`).fill(query);
    const card = page.locator(`${DIALOG} .search-answer`, { hasText: '아키텍처는 글로 읽는다' });
    await card.locator('[aria-selected=true]', { hasText: '읽을 글과 가까운 짝' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/compare/?${two}`);
    await page.getByText('아키텍처는 여기서 비교하지 않는다').waitFor();
    await page.close();
  });

  it.each([
    ['S3와 Azure Blob 차이', 'Azure Blob'],
    ['S3와 Google Cloud Storage 차이', 'Google Cloud Storage'],
    ['S3와 Blob Storage 차이', 'Blob Storage'],
  ])('%s and Enter: one service does both here, which is said where it leads to, too', async (query, unknown) => {
    const page = await site.open('/');
    await openDialog(page);
    await page.locator(`${DIALOG} input`).fill(query);
    await page.locator(`${DIALOG} [data-search-counterpart]`, { hasText: '비슷한 것: Amazon S3' }).waitFor();
    const row = page.locator(`${DIALOG} .search-compared`, { hasText: `“${unknown}”: AWS에는 없는 이름` });
    await row.locator('[aria-selected=true]', { hasText: '읽을 글과 가까운 짝' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/compare/?a=storage/s3&b=*');
    await page.getByText(/AWS에서 비슷한 것: 다른 칸의 Amazon S3/).waitFor();
    await page.close();
  });

  it('takes who makes it for no name of one of its services, nor a part of a word for the word', async () => {
    const page = await site.open('/search/');
    const notes = page.locator('.search-notes');
    const search = async (query: string): Promise<void> => {
      await page.locator('main input[type=search]').fill(query);
      await page.waitForURL((url) => url.searchParams.get('q') === query);
      await page.waitForSelector(`main ${DONE}`, { state: 'attached' });
    };
    await search('존재하지않는서비스');
    expect(await notes.innerText()).toContain('“존재하지않는서비스”에 맞는 주제가 없어 ‘존재’만으로 찾았다.');
    await search('gcp 함수');
    await page.locator('[data-search-counterpart]', { hasText: 'AWS Lambda' }).waitFor();
    await search('gcp');
    expect(await page.locator('[data-search-counterpart]').count()).toBe(0);
    await page.close();
  });

  it('shows no filters where none would leave anything out, in a room that stays', async () => {
    const page = await site.open('/');
    await openDialog(page);
    const [input, filters] = [page.locator(`${DIALOG} input`), page.locator(`${DIALOG} .search-filters`)];
    const room = async (): Promise<number | undefined> => (await filters.boundingBox())?.height;
    await input.fill('보안그룹 nacl');
    await filters.waitFor();
    const before = await room();
    await input.fill('보안그룹 nacl 차이');
    await filters.waitFor({ state: 'hidden' });
    await firstIs(page, DIALOG, 'networking/network-acl');
    expect([await filters.isVisible(), await room()]).toEqual([false, before]);
    await input.fill('보안그룹 nacl');
    await filters.waitFor();
    await page.close();
  });

  it('narrows in the dialog too, finds the comparison of two services, and remembers what was opened', async () => {
    const { page, errors } = await open('/');
    await openDialog(page);
    const input = page.locator(`${DIALOG} input`);
    await page.keyboard.type('암호화');
    await page.waitForSelector(`${DIALOG} ${DONE}`);
    await page.locator(`${DIALOG} [data-filter=domain][data-value=storage]`).click();
    await page.waitForSelector(`${DIALOG} [data-filter=domain][aria-pressed=true]`);
    await page.waitForSelector(`${DIALOG} ${DONE} a[data-search-result]`);
    const hrefs = await page
      .locator(`${DIALOG} a[data-search-result]`)
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs.filter((href) => href?.startsWith('/storage/') !== true)).toEqual([]);
    await page.locator(`${DIALOG} [data-filter=domain][aria-pressed=true]`).click();
    // two that no article compares stand side by side
    await input.fill('sqs vs sns');
    const sides = page.locator(`${DIALOG} .search-answer-value[aria-selected=true]`);
    await sides.waitFor();
    expect(await sides.getAttribute('href')).toBe('/compare/?a=integration/sqs&b=integration/sns');
    // with what decides between them most often
    const both = 'Amazon SQS: 받는 쪽이 제 속도로 꺼내 간다 · Amazon SNS: 한 번 보내 여러 구독자가 동시에 받는다';
    await page.locator(`${DIALOG} .search-compared`).getByText(both, { exact: true }).waitFor();
    // of three two are chosen there
    await input.fill('alb nlb gwlb 비교');
    await expect.poll(() => sides.getAttribute('href')).toBe('/compare/?a=alb%20nlb%20gwlb');
    // whose page both are a part of is none of them
    await input.fill('코그니토 유저풀 아이덴티티풀 차이');
    await expect.poll(() => sides.getAttribute('href')).toMatch(/\/compare\/\?a=Cognito%20[^&]*&b=Cognito%20[^&]*$/);
    await input.fill('람다 EC2 차이');
    await firstIs(page, DIALOG, 'compute/lambda-vs-ec2');
    expect(await page.locator(`${DIALOG} [data-search-answer]`).count()).toBe(0);
    await page.locator(`${DIALOG} a[data-search-result]`).first().click();
    await page.waitForURL('**/compute/lambda-vs-ec2/**');
    await openDialog(page);
    await page.locator(`${DIALOG} [data-search-query='람다 EC2 차이']`).click();
    await firstIs(page, DIALOG, 'compute/lambda-vs-ec2');
    expect(errors).toEqual([]);
    await page.close();
  });

  it('opens no result of the query before while a new one loads', async () => {
    const { page } = await open('/');
    await openDialog(page);
    await page.locator(`${DIALOG} input`).fill('람다');
    await firstIs(page, DIALOG, 'compute/lambda');
    await page.route('**/pagefind/korean/postings/**', () => undefined);
    // no name is like it: its results come with the text alone
    await page.locator(`${DIALOG} input`).fill('어긋난다');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== '/');
    expect(decodeURIComponent(page.url())).toContain('/search/?q=어긋난다');
    await page.close();
  });

  it('adds no further results of the query before to those of a new one', async () => {
    const { page } = await open('/', saveData);
    // as on a site of many topics, whose titles come with their texts
    const core = decodeCore(gunzipSync(readFileSync('dist/pagefind/korean/core.bin')));
    const listWithoutCards = encodeCore({ ...core, cards: [] });
    // without names the order is another one: what is late must be told from the very list that the page gets
    const library = openLibrary(listWithoutCards);
    const topicsOf = async (query: string): Promise<number[]> =>
      (await library.find(query)).hits.map(({ topic }) => topic);
    const [before = [], after = []] = await Promise.all(['암호화', '대기열'].map(topicsOf));
    const atOnce = [...before.slice(0, 10), ...after.slice(0, 10)];
    const late = before.slice(10, 20).filter((topic) => !atOnce.includes(topic));
    const release: (() => void)[] = [];
    await page.route('**/pagefind/korean/core.bin*', (route) => route.fulfill({ body: Buffer.from(listWithoutCards) }));
    await page.route('**/pagefind/korean/text/**', async (route) => {
      const { pathname } = new URL(route.request().url());
      if (late.some((topic) => pathname.endsWith(sectionPath(topic, 0))))
        await new Promise<void>((resolve) => release.push(resolve));
      await route.continue();
    });
    await openDialog(page);
    const shown = page.locator(`${DIALOG} a[data-search-result]`);
    await page.locator(`${DIALOG} input`).fill('암호화');
    await page.waitForSelector(`${DIALOG} ${DONE}`);
    const old = await shown.first().innerText();
    expect(await shown.count()).toBe(10);
    await page.locator(`${DIALOG} .search-more`).click();
    await expect.poll(() => release.length).toBeGreaterThan(0);
    await page.locator(`${DIALOG} input`).fill('대기열');
    await expect.poll(() => shown.first().innerText()).not.toBe(old);
    await page.waitForSelector(`${DIALOG} ${DONE}`);
    for (const go of release) go();
    await page.waitForTimeout(300);
    expect(await shown.count()).toBe(10);
    await page.close();
  });

  it('offers a way on when nothing is found', async () => {
    const { page } = await open('/');
    await openDialog(page);
    await page.keyboard.type('김치찌개');
    await page.waitForSelector(`${DIALOG} ${DONE}`, { state: 'attached' });
    expect(await page.locator('a[data-search-result]').count()).toBe(0);
    expect(await page.locator(`${DIALOG} .search-notes a[href="/#domains"]`).count()).toBe(1);
    expect(await page.locator(`${DIALOG} .search-domains a[href="/compute/"]`).count()).toBe(1);
    await page.locator(`${DIALOG} .search-examples [data-search-query]`).first().click();
    await page.waitForSelector(`${DIALOG} ${DONE} a[data-search-result]`);
    await page.locator(`${DIALOG} input`).fill('쿠버네티스 헬름 차트');
    await firstIs(page, DIALOG, 'compute/eks');
    expect(await page.locator(`${DIALOG} [data-search-not-understood]`, { hasText: '헬름' }).count()).toBe(0);
    await page.close();
  });
});

describe('search page', () => {
  it('shows what its URL says, keeps the URL, and goes back from search to search', async () => {
    const { page, errors } = await open(`/search/?q=${encodeURIComponent('람다를')}`);
    await firstIs(page, 'main', 'compute/lambda');
    const input = page.locator('main input[type=search]');
    expect(await input.inputValue()).toBe('람다를');
    await input.fill('클라우드프론트');
    await firstIs(page, 'main', 'networking/cloudfront');
    // as in the dialog Enter opens the first, whose edge says so
    await page.waitForSelector(`main ${DONE}`);
    const hits = page.locator('main a[data-search-result]');
    const edge = (at: number): Promise<string> => hits.nth(at).evaluate((hit) => getComputedStyle(hit).boxShadow);
    expect([await edge(0), await edge(1)]).toEqual([expect.stringContaining('inset'), 'none']);
    await input.press('Enter');
    await page.waitForURL('**/networking/cloudfront/**');
    await page.goBack();
    await firstIs(page, 'main', 'networking/cloudfront');
    expect(new URL(page.url()).searchParams.get('q')).toBe('클라우드프론트');
    await page.goBack();
    await firstIs(page, 'main', 'compute/lambda');
    expect(await input.inputValue()).toBe('람다를');
    await page.locator('main a[data-search-result]').first().click();
    await page.waitForURL('**/compute/lambda/**');
    await page.goBack();
    await firstIs(page, 'main', 'compute/lambda');
    // far down a long list: there again
    await input.fill('보안');
    await page.waitForSelector(`main ${DONE}`);
    await page.locator('main .search-more').click();
    const far = page.locator('main a[data-search-result]').nth(14);
    await far.scrollIntoViewIfNeeded();
    const topOf = async (): Promise<number> => Math.round((await far.boundingBox())?.y ?? Infinity);
    const top = await topOf();
    await far.click();
    await page.waitForURL((url) => !url.pathname.startsWith('/search/'));
    await page.goBack();
    await expect.poll(async () => Math.abs((await topOf()) - top)).toBeLessThan(100);
    // and what was opened has the focus
    await expect.poll(() => far.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('tells a heading that has nothing but others below it by the first of these, and ends in no colon', async () => {
    const { page } = await open(`/search/?q=${encodeURIComponent('앱을 만들고 시험한다')}`);
    const excerpt = page.locator('main a[data-search-result] .search-hit-excerpt', { hasText: '앱을 만들고 시험한다' });
    await expect.poll(() => excerpt.first().innerText()).toMatch(/시험한다: .*도구/);
    await page.close();
  });

  it('narrows by domain, and the filter is part of the URL', async () => {
    const { page } = await open(`/search/?q=${encodeURIComponent('암호화')}`);
    await page.waitForSelector(DONE);
    await page.locator('[data-filter=domain][data-value=storage]').click();
    await page.waitForSelector('[data-filter=domain][data-value=storage][aria-pressed=true]');
    await page.waitForSelector(DONE);
    const links = await page
      .locator('main a[data-search-result]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((href) => href?.startsWith('/storage/') !== true)).toEqual([]);
    expect(new URL(page.url()).searchParams.get('domain')).toBe('storage');
    await page.close();
  });

  it('says so when the index cannot be loaded, and when there is no JavaScript', async () => {
    const page = await site.browser.newPage();
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${site.origin}/search/?q=s3`);
    await page.waitForSelector('[data-search-results][data-state=error]', { state: 'attached' });
    expect(await page.locator('.search-error').innerText()).toContain('불러오지 못했다');
    await page.unroute('**/pagefind/**');
    await page.getByRole('button', { name: '다시 시도' }).click();
    await firstIs(page, 'main', 'storage/s3');
    await page.close();
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${site.origin}/search/`);
    expect(await plain.locator('noscript').innerText()).toContain('모든 주제에서 찾는다');
    await context.close();
  });

  it('says when a part of the index did not arrive, and finds the rest when it does', async () => {
    const page = await site.browser.newPage();
    await page.route('**/pagefind/korean/postings/**', (route) =>
      route.fulfill({ status: 404, body: '<h1>없다</h1>' }),
    );
    await page.goto(`${site.origin}/search/?q=${encodeURIComponent('객체 잠금 보존 모드')}`);
    await page.waitForSelector(DONE, { state: 'attached' });
    expect(await page.locator('[data-search-lost]').innerText()).toContain('빠진 결과가 있을 수 있다');
    await page.unroute('**/pagefind/korean/postings/**');
    await page.locator('[data-search-lost] button').click();
    await page.waitForSelector('[data-search-lost]', { state: 'detached' });
    await firstIs(page, 'main', 'storage/s3-object-lock');
    await page.close();
  });

  it('searches names without a network, says that it is offline, and searches again when it is back', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site.origin}/search/?q=s3`);
    await page.waitForSelector(DONE);
    await context.setOffline(true);
    await page.locator('main input[type=search]').fill('람다 제한 시간');
    await page.waitForSelector('[data-search-lost]');
    expect(await page.locator('[data-search-lost]').innerText()).toContain('오프라인이다');
    expect(await page.locator('main a[data-search-result]').first().getAttribute('href')).toMatch(/^\/compute\/lambda/);
    // Of what did not come no lines are kept.
    const missing = page.locator('.search-hit-excerpt', { hasText: '본문을 불러오지 못했다.' });
    expect((await missing.first().boundingBox())?.height).toBeLessThan(30);
    expect(await missing.count()).toBe(1);
    await context.setOffline(false);
    await page.waitForSelector('[data-search-answer]');
    await context.close();
  });

  it('opens the new index when the site was built anew while the page was open', async () => {
    const page = await site.browser.newPage();
    let stale = true;
    await page.route('**/pagefind/korean/postings/**', async (route) => {
      const response = await route.fetch();
      // the bytes of another build: unpacked, so that its stamp can be changed
      if (stale) await route.fulfill({ body: Buffer.from('00000000') });
      else await route.fulfill({ response });
      stale = false;
    });
    await page.goto(`${site.origin}/search/?q=${encodeURIComponent('객체 잠금 보존 모드')}`);
    await firstIs(page, 'main', 'storage/s3-object-lock');
    await page.close();
  });

  it('fits a narrow screen without scrolling sideways', async () => {
    const page = await site.browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.goto(`${site.origin}/search/?q=${encodeURIComponent('로드 밸런서 차이')}`);
    await page.waitForSelector(DONE);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    // What an answer sets side by side breaks between: a name is on one line.
    await page.goto(`${site.origin}/search/?q=${encodeURIComponent('rds 읽기 복제본 몇 개')}`);
    await page.waitForSelector('.search-answer-value');
    const lines = await page
      .locator('.search-answer-value')
      .first()
      .evaluate((value) => {
        const range = document.createRange();
        for (const name of value.childNodes) {
          if (name.textContent?.startsWith('PostgreSQL') !== true) continue;
          range.setStart(name, 0);
          range.setEnd(name, 'PostgreSQL'.length);
        }
        return range.getClientRects().length;
      });
    expect(lines).toBe(1);
    await page.close();
  });
});

describe("Pagefind's interface", () => {
  const page = async (): Promise<Page> => {
    const opened = await site.browser.newPage();
    await opened.goto(`${site.origin}/404.html`);
    return opened;
  };

  it('searches, narrows, debounces and gives data as Pagefind does', async () => {
    const opened = await page();
    // a string: the test's own tools would rewrite the import
    const seen = await opened.evaluate<{
      first: { url: string; excerpt: string; sub_results: { url: string }[] };
      domains: string[];
      narrowed: string[];
      late: unknown;
      last: string;
    }>(`(async () => {
      const api = await import('${site.origin}/pagefind/korean/pagefind.js');
      await api.init();
      await api.preload('람다를');
      const { results, filters } = await api.search('객체잠금을');
      const narrowed = await api.search('암호화', { filters: { domain: 'storage' } });
      const late = api.debouncedSearch('버킷', {}, 50);
      const last = await api.debouncedSearch('서브넷', {}, 50);
      return {
        first: await results[0].data(),
        domains: Object.keys(filters.domain),
        narrowed: await Promise.all(narrowed.results.map(async ({ data }) => (await data()).filters.domain[0])),
        late: await late,
        last: (await last.results[0].data()).url,
      };
    })()`);
    expect(seen.first.url).toBe('/storage/s3-object-lock/');
    expect(seen.first.excerpt).toContain('<mark>');
    expect(seen.first.sub_results[0]?.url).toMatch(/^\/storage\/s3-object-lock\//);
    expect(seen.domains).toContain('storage');
    expect(new Set(seen.narrowed)).toEqual(new Set(['storage']));
    expect(seen.late).toBeNull();
    expect(seen.last).toMatch(/^\/networking\//);
    await opened.close();
  });

  it("lets Pagefind's Default UI speak Korean by the path of its bundle alone", async () => {
    const { index } = await createIndex();
    const files = (await index?.getFiles())?.files ?? [];
    const ui = new TextDecoder().decode(files.find(({ path }) => path === 'pagefind-ui.js')?.content);
    await closePagefind();
    const context = await site.browser.newContext({ bypassCSP: true });
    const opened = await context.newPage();
    await opened.goto(`${site.origin}/404.html`);
    await opened.evaluate(() => {
      document.body.innerHTML = '<div id="ui"></div>';
    });
    await opened.addScriptTag({ content: ui });
    await opened.evaluate(() => {
      const { PagefindUI } = window as unknown as { PagefindUI: new (options: object) => unknown };
      new PagefindUI({ element: '#ui', bundlePath: '/pagefind/korean/', showSubResults: true, showImages: false });
    });
    await opened.locator('#ui input[type=text]').fill('객체잠금을');
    await opened.waitForSelector('#ui .pagefind-ui__result-link[href^="/storage/s3-object-lock/"]');
    await context.close();
  });

  it('shows the nearest topic where nothing is found, apart from results', async () => {
    const { page, errors } = await open(`/search/?q=${encodeURIComponent('서브넷 무지개')}`);
    await page.waitForSelector(DONE, { state: 'attached' });
    expect(await page.locator('a[data-search-result]').count()).toBe(0);
    const near = page.locator('[data-search-nearest] li');
    expect(await near.locator('a').first().getAttribute('href')).toBe('/networking/vpc/');
    expect(await near.first().textContent()).toMatch(/[가-힣]+다\.$/);
    await page.goto(`${site.origin}/search/?q=${encodeURIComponent('무지개 우산 가게')}`);
    await page.waitForSelector(DONE, { state: 'attached' });
    expect(await near.count()).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('offers a name that is a word of another trade, but shows nothing for it', async () => {
    const { page, errors } = await open(`/search/?q=${encodeURIComponent('글레이셔 국립공원 예약')}`);
    const near = page.locator('[data-search-nearest] li a');
    await near.first().waitFor();
    expect(await near.first().getAttribute('href')).toBe('/storage/s3-glacier/');
    expect(await page.locator('a[data-search-result]').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('offers what a filter hides where nothing is left', async () => {
    const { page, errors } = await open(`/search/?q=${encodeURIComponent('객체 잠금')}&domain=ml`);
    const near = page.locator('[data-search-nearest] li a');
    await near.first().waitFor();
    expect(await near.first().getAttribute('href')).toBe('/storage/s3-object-lock/');
    expect(await page.locator('a[data-search-result]').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('stands in for our own index where its files are missing', async () => {
    const opened = await site.browser.newPage();
    await opened.route('**/pagefind/korean/core.bin*', (route) => route.fulfill({ status: 404, body: '' }));
    await opened.goto(`${site.origin}/search/?q=${encodeURIComponent('람다에서')}`);
    await opened.waitForSelector('a[data-search-result][href^="/compute/lambda/"]');
    expect(await opened.locator('[data-search-lost]').count()).toBe(1);
    // what is shown is the text, not the stems that were found
    expect(await opened.locator('.search-hit-excerpt').first().textContent()).toMatch(/[가-힣](?:을|를|은|는|이|가) /);
    await opened.close();
  });
});

describe('bytes', () => {
  // all bytes of a host that does not compress, the code of the search among them: nothing that comes to every page may bring it along
  it('a first query costs at most 164 KB, and the next one 10 KB', async () => {
    const { page, requests } = await open('/compute/lambda/', saveData);
    // Reading on is not searching: what looks after the store comes to every page in its time.
    const lookAfter = (): string | undefined => requests.find((url) => url.includes('/look-after.'));
    await expect.poll(lookAfter).toBeDefined();
    await page.evaluate(`import(${JSON.stringify(lookAfter())}).then(() => undefined)`);
    expect(requests.filter((url) => /\/pagefind\/|\/(?:library|search|korean)\./.test(url))).toEqual([]);
    const asked: Request[] = [];
    page.on('request', (request) => asked.push(request));
    const sizeOf = async (request: Request): Promise<number> => {
      await (await request.response())?.finished();
      return (await request.sizes()).responseBodySize;
    };
    const total = async (): Promise<number> =>
      (await Promise.all(asked.splice(0).map(sizeOf))).reduce((sum, size) => sum + size, 0);
    await openDialog(page);
    await page.keyboard.type('가시성 제한 시간');
    await page.waitForSelector(`${DIALOG} ${DONE}`);
    expect(await total()).toBeLessThanOrEqual(164 * 1024);
    await page.locator(`${DIALOG} input`).fill('수명 주기 규칙');
    await page.waitForSelector(`${DIALOG} ${DONE}`);
    expect(await total()).toBeLessThanOrEqual(10 * 1024);
    await page.close();
  });

  it('a reader who stays has the list and the code before the search is opened', async () => {
    const { page, requests } = await open('/compute/lambda/');
    await page.waitForFunction(() => {
      const here = performance.getEntriesByType('resource').map(({ name }) => name);
      return ['/korean/core.bin', '/dialog.'].every((part) => here.some((name) => name.includes(part)));
    });
    const before = requests.length;
    await openDialog(page);
    // at once: between slow keys half a word may be read, which takes code of its own
    await page.locator(`${DIALOG} input`).fill('가시성 제한 시간');
    await page.waitForSelector(`${DIALOG} ${DONE}`);
    const asked = requests.slice(before);
    // on a busy machine an answer comes late, into the room that was kept for it, and then what folds it
    const isLate = (await page.locator(`${DIALOG} [data-room]`).count()) > 0;
    const isBeside = (url: string): boolean =>
      /\/(?:look-after|store|wait-for-page)\./.test(url) || (isLate && url.includes('/fold-answers.'));
    expect(asked.filter((url) => /\.js$|core\.bin/.test(url) && !isBeside(url))).toEqual([]);
    expect(asked.some((url) => url.includes('/postings/'))).toBe(true);
    await page.close();
  });
});
