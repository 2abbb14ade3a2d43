/** Which sentences get a situation with its answer above their results: `src/components/search/ranking/golden/cards.tsv`. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { ScenarioList } from '../src/model/scenario-data.ts';
import { openSite } from './lib/open-site.ts';

const site = openSite();
const list = JSON.parse(readFileSync('dist/scenarios/all.json', 'utf8')) as ScenarioList;
const titleOf = (id: string): string => list.topics[id]?.title ?? '';
const fold = (text: string): string => text.replace(/[\s`*]/g, '').toLowerCase();

it('shows the right one for most sentences, and another for few', { timeout: 120_000 }, async () => {
  // Where its files are the module asks the page.
  Object.assign(globalThis, { document: { documentElement: { dataset: { base: `${site.origin}/` } } } });
  const { library } = await import('../src/components/search/library.ts');
  const { rankScenarios } = await import('../src/components/search/ranking/rank-scenarios.ts');
  const { matchScenario } = await import('../src/components/search/match-scenario.ts');
  const { isSituation } = await import('../src/components/search/situation.ts');
  const rank = rankScenarios(list);
  const namesOf = (id: string): string => `${titleOf(id)} ${list.topics[id]?.names ?? ''}`;
  const shown = { near: { right: 0, wrong: 0 }, asked: { right: 0, wrong: 0 } };
  for (const line of readFileSync('src/components/search/ranking/golden/cards.tsv', 'utf8').trim().split('\n')) {
    if (line.startsWith('#')) continue;
    const [query = '', answers = '-', places = ''] = line.split('\t');
    const found = await library.find(query);
    if (!isSituation(found)) continue;
    const { index } = await library.engine();
    const card = matchScenario(await rank(found.plan.text), namesOf, found, index);
    if (card === undefined) continue;
    const { url, choose, answers: ids } = card.scenario;
    const answer = fold(choose ?? ids.map(titleOf).join(' '));
    const isRight =
      places.split(' ').includes(url.slice(1).replace('/#', '#')) ||
      (answers !== '-' && answers.split('|').some((word) => answer.includes(fold(word))));
    shown[card.isAsked ? 'asked' : 'near'][isRight ? 'right' : 'wrong']++;
  }
  Reflect.deleteProperty(globalThis, 'document');
  expect.soft(shown.asked.right).toBeGreaterThanOrEqual(71);
  expect.soft(shown.asked.wrong).toBeLessThanOrEqual(7);
  expect.soft(shown.near.right).toBeGreaterThanOrEqual(82);
  expect.soft(shown.near.wrong).toBeLessThanOrEqual(22);
});
