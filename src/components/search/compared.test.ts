import { expect, it } from 'vitest';
import { openSmallSite } from '../../search/small-site.fixture.ts';
import { isOneName } from './compared.ts';

const library = openSmallSite();
const PAIR = [{ id: 'compute/lambda' }, { id: 'storage/ebs' }];

it('takes another name of what is found first for that one thing, and not for two', async () => {
  const { index } = await library.engine();
  const isOne = async (query: string, told?: readonly string[]): Promise<boolean> =>
    isOneName(await library.find(query), index, PAIR, told);
  expect(await isOne('서버 없는 함수')).toBe(true);
  expect(await isOne('함수 디스크')).toBe(false);
  expect(await isOne('서버 없는 함수 차이')).toBe(false);
  // the name of an article about just these two
  expect(await isOne('서버 없는 함수', ['compute/lambda', 'storage/ebs'])).toBe(false);
});
