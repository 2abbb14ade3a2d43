import { expect, it } from 'vitest';
import { openSmallSite } from '../../search/small-site.fixture.ts';
import { matchScenario } from './match-scenario.ts';

const library = openSmallSite();
const of = (...words: string[]) => words.map((text) => ({ text, alternatives: [{ terms: [text], weight: 1 }] }));
const SITUATION = {
  ...{ situation: '볼륨의 장애 조치를 1분 안에 끝내고 스냅샷에서 읽는다', why: '', url: '/storage/ebs/#scenario-a' },
  ...{ topic: 'storage/ebs', answers: ['storage/ebs'] },
};

it('is near only where it speaks of the same scope: what helps where an AZ fails does not where a Region does', async () => {
  const { index } = await library.engine();
  const match = (...words: string[]) => matchScenario([SITUATION], () => '', of(...words), ['storage/ebs'], index);
  expect(await match('볼륨', '장애', '조치', '스냅샷', '서브넷')).toMatchObject({ scenario: SITUATION });
  expect(await match('볼륨', '장애', '조치', '스냅샷', '리전')).toBeUndefined();
});
