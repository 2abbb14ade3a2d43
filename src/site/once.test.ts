import { setTimeout } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { findPaths, forOneVisit, noteRead, noteReads, once, strayReads } from './once.ts';

/** What is read by what is made. */
async function readsOf(make: () => Promise<unknown>): Promise<string[]> {
  const reads = new Set<string>();
  await noteReads(reads, make);
  return [...reads].sort();
}
/** Something that reads a text after a while. */
const reading = (name: string, value: string = name) =>
  once(async () => {
    await setTimeout(2);
    noteRead(name);
    return value;
  });

test('what is loaded once was read by all who ask for it', async () => {
  const load = vi.fn(reading('a'));
  const inner = reading('b');
  const outer = once(async () => [await load(), await inner()]);
  expect(await readsOf(outer)).toEqual(['a', 'b']);
  expect(await readsOf(outer)).toEqual(['a', 'b']);
  expect(await readsOf(inner)).toEqual(['b']);
  expect(load).toHaveBeenCalledTimes(1);
});

test('what is loaded beside another has not read what that read', async () => {
  const [a, b] = [reading('a'), reading('b')];
  const own = once(async () => (await Promise.all([a(), b()])).join(''));
  const both = await Promise.all([readsOf(a), readsOf(b), readsOf(own)]);
  expect(both).toEqual([['a'], ['b'], ['a', 'b']]);
});

test('what the paths of pages are found with is read by a page that asks for it', async () => {
  const texts = reading('a', 'text');
  const find = () => findPaths(async () => [{ params: { part: await texts() }, props: { read: texts } }]);
  expect(await readsOf(find)).toEqual([]);
  const [path] = await find();
  expect(path?.params).toEqual({ part: 'text' });
  expect(await readsOf(async () => path?.props.read())).toEqual(['a']);
});

test('what is read while nothing is made is not overlooked', () => {
  noteRead('stray');
  expect(strayReads).toContain('stray');
});

test('what changes under us is loaded anew where nobody notes what is read', async () => {
  const load = vi.fn(() => Promise.resolve('a'));
  const known = once(load);
  await known();
  await known();
  expect(load).toHaveBeenCalledTimes(2);
});

test('a page that is made in development loads once what its parts ask for, and the next page loads it anew', async () => {
  let loaded = 0;
  const known = once(async () => {
    await setTimeout(2);
    return ++loaded;
  });
  const visit = () => forOneVisit(() => Promise.all([known(), known()]));
  expect(await visit()).toEqual([1, 1]);
  expect(await Promise.all([visit(), visit()])).toEqual([
    [2, 2],
    [3, 3],
  ]);
});

test('what cannot be loaded is no longer so for the next page in development', async () => {
  let broken = true;
  const known = once(() => (broken ? Promise.reject(new Error('broken')) : Promise.resolve('mended')));
  await expect(forOneVisit(known)).rejects.toThrow('broken');
  broken = false;
  expect(await forOneVisit(known)).toBe('mended');
});
