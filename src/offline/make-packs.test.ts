import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { zstdCompressSync } from 'node:zlib';
import { decompress } from 'fzstd';
import { describe, expect, it } from 'vitest';
import { makePacks, type SiteFile, type Store } from './make-packs.ts';
import { findPlace, placesOf, type StoreIndex } from './store-index.ts';

const utf8 = new TextEncoder();
const file = (path: string, text: string): SiteFile => ({ path, bytes: utf8.encode(text) });
const SITE = [
  file('index.html', '<h1>홈</h1>'),
  file('storage/s3/index.html', '<h1>Amazon S3</h1>'),
  file('storage/s3.md', '# Amazon S3'),
  file('compute/lambda/index.html', '<h1>AWS Lambda</h1>'),
  file('architectures/pictures/storage/s3/lock.svg', '<svg>'),
  file('study/questions/1-1.json', '{}'),
  file('study/questions/1-1/index.html', '<h1>문제</h1>'),
  file('korean-search/index.bin', 'core'),
  file('_astro/a.js', 'export {}'),
];
const pack = (files: readonly SiteFile[]): Promise<Store> =>
  makePacks(files, {
    compress: (parts) => Promise.resolve(zstdCompressSync(Buffer.concat(parts))),
    headersOf: (path) => ({ 'Content-Type': path.endsWith('.html') ? 'text/html' : 'text/plain' }),
  });
const indexOf = ({ manifest, files }: Store): StoreIndex =>
  JSON.parse(new TextDecoder().decode(decompress(files.get(manifest.index) ?? new Uint8Array()))) as StoreIndex;

/** The text of a file as a worker reads it from the store. */
function read(store: Store, address: string): string | undefined {
  const index = indexOf(store);
  const place = findPlace(placesOf(index), address);
  if (place === undefined || place === 'slash') return place;
  const bytes = decompress(store.files.get(index.packs[place.pack]?.path ?? '') ?? new Uint8Array());
  return new TextDecoder().decode(bytes.subarray(place.start, place.end));
}

describe('packs', () => {
  it('give back every file, with what it is sent with', async () => {
    const store = await pack(SITE);
    for (const { path, bytes } of SITE) expect(read(store, path)).toBe(new TextDecoder().decode(bytes));
    expect(placesOf(indexOf(store)).get('index.html')?.headers).toEqual({ 'Content-Type': 'text/html' });
    expect(placesOf(indexOf(store)).get('storage/s3.md')?.headers).toEqual({ 'Content-Type': 'text/plain' });
  });

  it('keep what says the same side by side', async () => {
    const { packs } = indexOf(await pack(SITE));
    const besides = (one: string): string[] | undefined =>
      packs.map(({ files }) => files.map(([path]) => path)).find((paths) => paths.includes(one));
    expect(besides('storage/s3.md')).toEqual([
      'architectures/pictures/storage/s3/lock.svg',
      'storage/s3.md',
      'storage/s3/index.html',
    ]);
    expect(besides('study/questions/1-1.json')).toEqual(['study/questions/1-1.json', 'study/questions/1-1/index.html']);
  });

  it('are named by their bytes, of which the worker has a proof; the index comes last', async () => {
    const { manifest, files } = await pack(SITE);
    expect(manifest.files.map(({ url }) => url).sort()).toEqual([...files.keys()].sort());
    expect(manifest.files.at(-1)?.url).toBe(manifest.index);
    for (const { url, integrity } of manifest.files) {
      const hash = createHash('sha256').update(files.get(url) ?? '');
      expect(integrity).toBe(`sha256-${hash.copy().digest('base64')}`);
      expect(url).toBe(`packs/${hash.digest('hex').slice(0, 16)}.bin`);
    }
  });

  it('are the same for the same files in any order, and most stay when one text changes', async () => {
    const before = await pack(SITE);
    expect(await pack(SITE.toReversed())).toEqual(before);
    const after = await pack(SITE.with(3, file('compute/lambda/index.html', '<h1>Lambda</h1>')));
    const fresh = [...after.files.keys()].filter((path) => !before.files.has(path));
    expect(fresh).toHaveLength(2);
    expect(fresh).toContain(after.manifest.index);
  });

  it('end where they grow too large, so that opening a page unpacks little', async () => {
    const large = Array.from({ length: 5 }, (_, at) => file(`storage/t${at}/index.html`, 'x'.repeat(900_000)));
    const { packs } = indexOf(await pack(large));
    expect(packs.map(({ files }) => files.length)).toEqual([4, 1]);
  });

  it('are compressed a few at a time, each of which takes its share of memory', async () => {
    const many = Array.from({ length: 26 }, (_, at) =>
      file(`${String.fromCharCode(97 + at)}/t/index.html`, `<p>${at}`),
    );
    let under = 0;
    let most = 0;
    const compress = async (parts: readonly Uint8Array[]): Promise<Uint8Array> => {
      most = Math.max(most, ++under);
      await setImmediate();
      under--;
      return zstdCompressSync(Buffer.concat(parts));
    };
    const store = await makePacks(many, { compress, headersOf: () => ({}) });
    expect(indexOf(store).packs).toHaveLength(26);
    for (const { path, bytes } of many) expect(read(store, path)).toBe(new TextDecoder().decode(bytes));
    expect(most).toBeLessThanOrEqual(4);
  });
});
