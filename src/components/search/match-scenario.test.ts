import { expect, it } from 'vitest';
import type { ScenarioData } from '../../model/scenario-data.ts';
import { openSmallSite, siteAmongMany } from '../../search/small-site.fixture.ts';
import { chosenOf, matchScenario } from './match-scenario.ts';

const library = openSmallSite();
const SITUATION: ScenarioData = {
  ...{ situation: '볼륨의 장애 조치를 곧 끝내고 스냅샷에서 읽는다', why: '', url: '/storage/ebs/#scenario-a' },
  ...{ topic: 'storage/ebs', answers: ['storage/ebs'] },
};

/** Asks in these words, where the search finds a topic first and the list of situations puts these first, that fit so well. */
async function match(asked: string, first: string, ...fitting: readonly (readonly [ScenarioData, number])[]) {
  const { index } = await library.engine();
  const terms = asked.split(' ').map((text) => ({ text, alternatives: [{ terms: [text], weight: 1 }] }));
  const found = fitting.map(([scenario]) => ({ scenario, again: [] }));
  const fits = (scenario: ScenarioData): number => fitting.find(([one]) => one === scenario)?.[1] ?? 0;
  const hits = [{ topic: index.core.cards.findIndex(({ id }) => id === first) }] as never;
  return matchScenario({ found, fits }, (id) => id, { plan: { terms }, hits }, index);
}

it('is asked for where it fits and says what is asked and little else, and near where it says less of it', async () => {
  expect(await match('볼륨 장애 조치 스냅샷', 'storage/ebs', [SITUATION, 1.6])).toEqual({
    scenario: SITUATION,
    isAsked: true,
  });
  const near = await match('볼륨 장애 조치 스냅샷 함수 요청 한도', 'storage/ebs', [SITUATION, 1.4]);
  expect(near).toEqual({ scenario: SITUATION, isAsked: false });
  expect(await match('볼륨 서브넷 인터넷 함수 객체', 'storage/ebs', [SITUATION, 1.2])).toBeUndefined();
  expect(await match('볼륨 장애 조치 스냅샷', 'storage/ebs')).toBeUndefined();
  const other = await match('볼륨 장애 조치 스냅샷', 'compute/lambda', [SITUATION, 1.6]);
  expect(other, 'of another answer that is found first').toMatchObject({ isAsked: false });
});

it('is none where it fits badly, whatever it says', async () => {
  expect(await match('볼륨 장애 조치 스냅샷', 'storage/ebs', [SITUATION, 0.6])).toBeUndefined();
});

it('is of those that fit nearly as well the one that says more of what is asked, and less besides', async () => {
  const also = '함수가 객체를 보존하고 관리자가 한도와 요청을 정한다';
  const wide = { ...SITUATION, situation: `${SITUATION.situation}, ${also}` };
  expect(await match('볼륨 장애 조치 스냅샷', 'storage/ebs', [wide, 1.65], [SITUATION, 1.6])).toMatchObject({
    scenario: SITUATION,
  });
  const other = { ...SITUATION, situation: '볼륨의 장애 조치를 곧 끝낸다' };
  expect(await match('볼륨 장애 조치 스냅샷', 'storage/ebs', [other, 1.65], [SITUATION, 1.6])).toMatchObject({
    scenario: SITUATION,
  });
});

it('is none where the query says none of the words that decide it, and the next one then', async () => {
  const decided = { ...SITUATION, situation: `${SITUATION.situation}, 함수`, decides: ['서브넷', '함수 한도'] };
  expect(await match('볼륨 장애 조치 스냅샷', 'storage/ebs', [decided, 1.65])).toBeUndefined();
  expect(await match('볼륨 장애 조치 스냅샷', 'storage/ebs', [decided, 1.65], [SITUATION, 1.6])).toMatchObject({
    scenario: SITUATION,
  });
  const asked = await match('볼륨 장애 조치 스냅샷 함수 한도', 'storage/ebs', [decided, 1.65]);
  expect(asked).toMatchObject({ scenario: decided });
});

it('is asked for among so many topics, too, that only the one that was found is here', async () => {
  const site = openSmallSite(siteAmongMany());
  const [{ plan }, { hits }] = [await site.find('볼륨 장애 조치 스냅샷'), await site.find('디스크')];
  const { index } = await site.engine();
  const fitting = { found: [{ scenario: SITUATION, again: [] }], fits: () => 1.8 };
  const isAsked = (): boolean | undefined => matchScenario(fitting, (id) => id, { plan, hits }, index)?.isAsked;
  expect(isAsked()).toBe(false);
  await site.record(hits[0]?.topic ?? -1);
  expect(isAsked()).toBe(true);
});

it('of what answers it the first is chosen, and no other that only explains', () => {
  const topic = { title: '', url: '', names: '' };
  const topics = { a: { ...topic, explains: true as const }, b: { ...topic, explains: true as const }, c: topic };
  expect(chosenOf({ ...SITUATION, answers: ['a', 'b', 'c', 'd'] }, topics)).toEqual(['a', 'c', 'd']);
});
