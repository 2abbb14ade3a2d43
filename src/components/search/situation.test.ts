import { expect, it } from 'vitest';
import { openSmallSite } from '../../search/small-site.fixture.ts';
import { isSituation } from './situation.ts';

const library = openSmallSite();
/** Whether a query is one that finds something. */
const isOne = async (query: string) => {
  const { hits } = await library.find('볼륨');
  return isSituation({ ...(await library.find(`${query} `)), hits });
};

it('is a sentence of four words that say something, which compares nothing', async () => {
  expect(await isOne('볼륨 객체 서브넷 함수')).toBe(true);
  expect(await isOne('볼륨 객체 서브넷')).toBe(false);
  expect(await isOne('볼륨과 객체와 서브넷과 함수의 차이')).toBe(false);
  expect(await isOne('볼륨 객체 서브넷 함수 어느 것이 나을까')).toBe(false);
});

it('asks for no number where it demands something', async () => {
  expect(await isOne('객체의 보존 기간 동안 관리자가 몇 분까지 볼륨을')).toBe(false);
  expect(await isOne('객체의 보존 기간 동안 관리자가 볼륨을 지우지 못해야 한다')).toBe(true);
});
