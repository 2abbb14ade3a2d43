import { expect, it } from 'vitest';
import { mayFillUnasked, situationOf } from './situation.ts';

const MB = 1_000_000;

it.each([
  ['much room', { saveData: false, quota: 500 * MB, usage: 0 }, true],
  ['a browser that does not tell', { saveData: false }, true],
  ['saving data', { saveData: true, quota: 500 * MB, usage: 0 }, false],
  ['little room', { saveData: false, quota: 20 * MB, usage: 0 }, false],
  ['little room left', { saveData: false, quota: 60 * MB, usage: 50 * MB }, false],
])('with %s a store is filled unasked: %#', (_, situation, expected) => {
  expect(mayFillUnasked(situation)).toBe(expected);
});

it('is read from the browser, as far as that tells', async () => {
  const estimate = (): Promise<StorageEstimate> => Promise.resolve({ quota: 9, usage: 2 });
  expect(await situationOf({ storage: { estimate }, connection: { saveData: true } })).toEqual({
    saveData: true,
    quota: 9,
    usage: 2,
  });
  const denied = (): Promise<StorageEstimate> => Promise.reject(new TypeError('denied'));
  expect(await situationOf({ storage: { estimate: denied } })).toEqual({ saveData: false });
  expect(await situationOf({})).toEqual({ saveData: false });
});
