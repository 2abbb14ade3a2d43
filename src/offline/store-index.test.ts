import { describe, expect, it } from 'vitest';
import { findPlace, belongsInStore, pathBelow, placesOf } from './store-index.ts';

const places = placesOf({
  version: 1,
  packs: [
    { path: 'packs/a.bin', files: [['index.html', 5, 0]] },
    {
      path: 'packs/b.bin',
      files: [
        ['storage/s3/index.html', 7, 0],
        ['storage/s3.md', 3, 1],
      ],
    },
  ],
  headers: [{ 'Content-Type': 'text/html' }, {}],
});
const found = (path: string): string | undefined => {
  const place = findPlace(places, path);
  return typeof place === 'object' ? `${place.path} ${place.pack}:${place.start}-${place.end}` : place;
};

describe('an address', () => {
  it.each([
    ['', 'index.html 0:0-5'],
    ['index.html', 'index.html 0:0-5'],
    ['storage/s3/', 'storage/s3/index.html 1:0-7'],
    ['storage/s3/index.html', 'storage/s3/index.html 1:0-7'],
    ['storage/s3.md', 'storage/s3.md 1:7-10'],
    ['storage/s3', 'slash'],
    ['storage/', undefined],
    ['storage/s3/index', undefined],
    ['print/all/', undefined],
  ])('“%s” leads to %s', (path, place) => {
    expect(found(path)).toBe(place);
  });

  it('is read below the base, and nothing else is', () => {
    expect(pathBelow('/notes/', '/notes/storage/s3/')).toBe('storage/s3/');
    expect(pathBelow('/notes/', '/notes/a%20b')).toBe('a b');
    expect(pathBelow('/notes/', '/notes')).toBeUndefined();
    expect(pathBelow('/notes/', '/notes/%')).toBeUndefined();
    expect(pathBelow('/', '/')).toBe('');
  });
});

it('keeps the site, but nothing for paper, sharing, installing, hosts and workers, and nothing in the place of the search', () => {
  const site = ['index.html', '404.html', 'storage/s3/index.html', 'storage/s3.md', 'korean-search/index.bin'];
  const other = ['print/all/index.html', 'og/home.png', 'screenshots/topic.webp', 'sw.js', 'packs/a.bin', '_headers'];
  expect([...site, ...other, '.build.json', 'deploys.json', 'sw-withdraw.js'].filter(belongsInStore)).toEqual(site);
});
