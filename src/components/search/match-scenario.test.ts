import { expect, it } from 'vitest';
import type { ScenarioData } from '../../model/scenario-data.ts';
import { openSmallSite } from '../../search/small-site.fixture.ts';
import { matchScenario } from './match-scenario.ts';

const library = openSmallSite();
const SITUATION: ScenarioData = {
  ...{ situation: '볼륨의 장애 조치를 곧 끝내고 스냅샷에서 읽는다', why: '', url: '/storage/ebs/#scenario-a' },
  ...{ topic: 'storage/ebs', answers: ['storage/ebs'] },
};

/** Asks in these words, where the search finds `best` and the list of situations puts these first, that fit so well. */
async function match(
  asked: string,
  {
    best = ['storage/ebs'],
    fitting = [[SITUATION, 1.6]],
    lacking = [],
  }: { best?: string[]; fitting?: (readonly [ScenarioData, number])[]; lacking?: string[] } = {},
) {
  const { index } = await library.engine();
  const terms = asked.split(' ').map((text) => ({ text, alternatives: [{ terms: [text], weight: 1 }] }));
  const found = fitting.map(([scenario]) => ({ scenario, again: [] }));
  const fits = (scenario: ScenarioData): number => fitting.find(([one]) => one === scenario)?.[1] ?? 0;
  return matchScenario({ found, fits, lacking }, (id) => id, { text: asked, terms }, best, index);
}

it('is asked for where it says what is asked and little else, and near where much of that is nowhere', async () => {
  expect(await match('볼륨 장애 조치 스냅샷')).toEqual({ scenario: SITUATION, isAsked: true });
  expect(await match('볼륨 장애 조치 스냅샷', { lacking: ['조치'] })).toEqual({ scenario: SITUATION, isAsked: false });
  expect(await match('볼륨 서브넷 인터넷 함수 객체')).toBeUndefined();
});

it('is near only where it fits well, and where its answer is not found first only where it fits better', async () => {
  const fitting = (much: number) => [[SITUATION, much] as const];
  expect(await match('볼륨 장애 조치 스냅샷', { fitting: fitting(1.2) })).toBeUndefined();
  const best = ['compute/lambda', 'storage/ebs'];
  expect(await match('볼륨 장애 조치 스냅샷', { best, fitting: fitting(1.4) })).toBeUndefined();
  expect(await match('볼륨 장애 조치 스냅샷', { best, fitting: fitting(1.7) })).toMatchObject({ isAsked: true });
  // of what is asked it says too little to be it
  const more = await match('볼륨 장애 조치 스냅샷 함수 요청 한도', { best, fitting: fitting(1.7) });
  expect(more).toMatchObject({ isAsked: false });
  expect(await match('볼륨 장애 조치 스냅샷', { best: ['compute/lambda'], fitting: fitting(1.9) })).toBeUndefined();
});

it('is near only where it says what is rarest in the question', async () => {
  expect(await match('볼륨 장애 조치 스냅샷 객체', { fitting: [[SITUATION, 1.4]] })).toBeDefined();
  expect(await match('볼륨 스냅샷 객체 인터넷 함수', { fitting: [[SITUATION, 1.4]] })).toBeUndefined();
});

it('is of those that fit nearly as well the one that says little else', async () => {
  const WIDE = {
    ...SITUATION,
    situation: `${SITUATION.situation}, 함수가 객체를 보존하고 관리자가 한도와 요청을 정한다`,
  };
  const fitting = [[WIDE, 1.65] as const, [SITUATION, 1.6] as const];
  expect(await match('볼륨 장애 조치 스냅샷', { fitting })).toMatchObject({ scenario: SITUATION });
});

it('gives way to the next where it stands in a setting that nobody asked for', async () => {
  const ELSEWHERE = { ...SITUATION, situation: `온프레미스에서 ${SITUATION.situation}` };
  const fitting = [[ELSEWHERE, 1.7] as const, [SITUATION, 1.6] as const];
  expect(await match('볼륨 장애 조치 스냅샷', { fitting })).toMatchObject({ scenario: SITUATION });
  const worse = [[ELSEWHERE, 1.8] as const, [SITUATION, 1.5] as const];
  expect(await match('볼륨 장애 조치 스냅샷', { fitting: worse })).toBeUndefined();
  expect(await match('온프레미스 볼륨 장애 조치 스냅샷', { fitting })).toMatchObject({ scenario: ELSEWHERE });
});

it('is none where the scope is another: what helps where an AZ fails does not where a Region does', async () => {
  expect(await match('볼륨 장애 조치 스냅샷 서브넷')).toMatchObject({ isAsked: true });
  expect(await match('볼륨 장애 조치 스냅샷 리전')).toBeUndefined();
});

it('is asked for only where what is done besides is found, too', async () => {
  const BOTH = { ...SITUATION, choose: '볼륨 + 객체 잠금', answers: ['storage/ebs', 'storage/s3-object-lock'] };
  const ask = (...best: string[]) => match('볼륨 장애 조치 스냅샷', { best, fitting: [[BOTH, 1.6]] });
  expect(await ask('storage/ebs', 'compute/lambda')).toMatchObject({ isAsked: false });
  expect(await ask('storage/ebs', 'storage/s3-object-lock')).toMatchObject({ isAsked: true });
  // who asks for what only helps asks for another thing: S3 객체를 7년 동안 아무도 지우지 못하게
  expect(await ask('storage/s3-object-lock', 'storage/ebs')).toMatchObject({ isAsked: false });
});

it('is one that says the service that is named, where one of the first does, though another fits better', async () => {
  const SERVED = { ...SITUATION, situation: 'Lambda 함수의 볼륨을 스냅샷에서 읽는다' };
  const fitting = [[SITUATION, 1.9] as const, [SERVED, 1.5] as const];
  expect(await match('볼륨 스냅샷 lambda', { fitting })).toMatchObject({ scenario: SERVED });
  // of what none says, none is
  expect(await match('볼륨 장애 조치 스냅샷 lambda', { fitting: fitting.slice(0, 1) })).toBeUndefined();
});

it('gives way to the next where it turns on something else, and is only near to another answer where it fits better still', async () => {
  const QUEUED = { ...SITUATION, situation: `대기열의 길이로 ${SITUATION.situation}. CPU는 늘 비슷하다` };
  const BUSY = { ...SITUATION, situation: `CPU로 ${SITUATION.situation}` };
  const fitting = [[QUEUED, 1.9] as const, [BUSY, 1.5] as const];
  expect(await match('cpu 볼륨 장애 조치 스냅샷', { fitting })).toMatchObject({ scenario: BUSY });
  const other = (fits: number) =>
    match('볼륨 조치 스냅샷 함수 요청 한도', { best: ['compute/lambda', 'storage/ebs'], fitting: [[SITUATION, fits]] });
  expect(await other(1.6)).toBeUndefined();
  expect(await other(1.7)).toMatchObject({ isAsked: false });
});
