import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openIndex, type SearchIndex } from 'korean-search';
import { evaluate, measure, type JudgedQuery } from 'korean-search/node';
import { judgeFacts, readFactQuestions } from '../../src/features/search/judge-facts.ts';
import { expect, test } from '../support/test.ts';

/*
 * Relevance of the search over the index of the real site. Tables were written before the ranking was looked at; those
 * called `tuning` were used to fit it. The bounds are those that were decided on, not the figures of a day.
 */
const GOLDEN = new URL('../../src/features/search/golden/', import.meta.url).pathname;
const tables = readdirSync(GOLDEN).filter((name) => name.endsWith('.tsv'));

let index: SearchIndex;
test.beforeAll(async ({ playwright, baseURL }) => {
  const request = await playwright.request.newContext(baseURL === undefined ? {} : { baseURL });
  index = await openIndex(async (path) => {
    const response = await request.get(`korean-search/${path}`);
    return new Uint8Array(await response.body());
  });
});

const judge = async (name: string): Promise<readonly JudgedQuery[]> =>
  evaluate(index, readFileSync(join(GOLDEN, name), 'utf8'));
const wanted = (judged: readonly JudgedQuery[]): JudgedQuery[] => judged.filter(({ expected }) => expected.length > 0);

for (const name of tables.filter((one) => one.startsWith('hard-')))
  test(`finds what ${basename(name, '.tsv')} asks for`, async () => {
    const { hitAt5, mrrAt10, zeroRate } = measure(wanted(await judge(name)));
    expect(hitAt5).toBeGreaterThanOrEqual(0.95);
    expect(mrrAt10).toBeGreaterThanOrEqual(0.9);
    expect(zeroRate).toBeLessThanOrEqual(0.01);
  });

test('finds what the older tables ask for', async () => {
  test.slow();
  const judged: JudgedQuery[] = [];
  for (const name of tables.filter((one) => !one.startsWith('hard-') && !one.startsWith('everyday')))
    judged.push(...wanted(await judge(name)));
  expect(measure(judged).hitAt5).toBeGreaterThanOrEqual(0.985);
});

test('does not answer what the site is not about', async () => {
  const unanswered = measure(await judge('outside-tuning.tsv'));
  expect(unanswered.hitAt5).toBeGreaterThanOrEqual(0.9);
});

test('shows hardly ever a wrong number', async () => {
  const count = async (name: string): Promise<Record<'right' | 'wrong' | 'none', number>> => {
    const questions = readFactQuestions(readFileSync(join(GOLDEN, 'facts', name), 'utf8'));
    const verdicts = { right: 0, wrong: 0, none: 0 };
    for (const { verdict } of await judgeFacts(questions, index)) verdicts[verdict]++;
    return verdicts;
  };
  const [heldOut, tuning] = [await count('held-out.tsv'), await count('tuning.tsv')];
  expect(heldOut.right).toBeGreaterThanOrEqual(59);
  expect(tuning.right).toBeGreaterThanOrEqual(200);
  expect(heldOut.wrong + tuning.wrong).toBeLessThanOrEqual(1);
});
