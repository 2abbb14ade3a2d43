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

it('is near only where it says what is rarest in the question', async () => {
  const { index } = await library.engine();
  const match = (...words: string[]) => matchScenario([SITUATION], () => '', of(...words), ['storage/ebs'], index);
  expect(await match('볼륨', '장애', '조치', '스냅샷', '서브넷')).toBeDefined();
  expect(await match('볼륨', '스냅샷', '서브넷', '인터넷', '함수')).toBeUndefined();
});

it('is near only where it is the nearest of all, and its answer what the search finds first', async () => {
  const { index } = await library.engine();
  const WIDE = {
    ...SITUATION,
    situation: '볼륨의 스냅샷을 함수가 읽고 객체의 보존 기간과 관리자의 한도와 요청을 정한다',
  };
  const near = (best: string[], ...others: string[]) => {
    const rest = others.map((situation) => ({ ...SITUATION, situation, answers: ['compute/lambda'] }));
    return matchScenario([WIDE, ...rest], () => '', of('볼륨', '스냅샷', '서브넷', '장애'), best, index);
  };
  expect(await near(['storage/ebs'])).toMatchObject({ scenario: WIDE, isAsked: false });
  expect(await near(['compute/lambda', 'storage/ebs'])).toBeUndefined();
  // nearest of all is one that is not near enough, whose answer is found later
  const best = ['storage/ebs', 'storage/s3-object-lock', 'compute/lambda'];
  expect(await near(best, '서브넷, 인터넷, 장애')).not.toMatchObject({ scenario: WIDE });
});

it('is asked for only where what is done besides is found, too', async () => {
  const { index } = await library.engine();
  const BOTH = { ...SITUATION, choose: '볼륨 + 객체 잠금', answers: ['storage/ebs', 'storage/s3-object-lock'] };
  const match = (scenario: typeof SITUATION, ...best: string[]) =>
    matchScenario([scenario], () => '', of('볼륨', '장애', '조치', '스냅샷'), best, index);
  expect(await match(SITUATION, 'storage/ebs')).toMatchObject({ isAsked: true });
  expect(await match(BOTH, 'storage/ebs', 'compute/lambda')).toMatchObject({ scenario: BOTH, isAsked: false });
  expect(await match(BOTH, 'storage/ebs', 'storage/s3-object-lock')).toMatchObject({ isAsked: true });
});

it('is asked for only where what the search finds first has to do with it, or it says most of what is asked', async () => {
  const { index } = await library.engine();
  const match = (best: string[], ...more: string[]) =>
    matchScenario([SITUATION], () => '', of('볼륨', '장애', '조치', '스냅샷', ...more), best, index);
  const [own, other] = [
    ['storage/ebs', 'compute/lambda'],
    ['compute/lambda', 'storage/ebs'],
  ];
  expect(await match(own, '함수', '요청', '한도')).toMatchObject({ isAsked: true });
  expect(await match(other, '함수', '요청', '한도')).not.toMatchObject({ isAsked: true });
  expect(await match(other, '함수')).toMatchObject({ isAsked: true });
});
