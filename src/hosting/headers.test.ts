import { expect, it } from 'vitest';
import { HEADER_RULES, headersFile, headersOf } from './headers.ts';

it('gives every file what keeps a browser from guessing, framing and downgrading', () => {
  expect(headersOf('storage/s3/index.html')).toMatchObject({
    'Content-Security-Policy': expect.stringMatching(
      /frame-ancestors 'none'.*require-trusted-types-for 'script'/,
    ) as string,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Strict-Transport-Security': expect.stringMatching(/^max-age=\d{8}/) as string,
    'X-Content-Type-Options': 'nosniff',
  });
});

it('gives pictures that are files a policy of their own', () => {
  const picture = headersOf('architectures/pictures/storage/s3/put.svg');
  expect(picture['Content-Security-Policy']).toMatch(/default-src 'none'.*sandbox/);
  expect(picture).toMatchObject({ 'X-Content-Type-Options': 'nosniff' });
  expect(headersOf('favicon.svg')['Content-Security-Policy']).toBe(picture['Content-Security-Policy']);
});

it('lets browsers keep what is named by its content for a year, and ask again for all else', () => {
  expect(headersOf('_astro/page.B3sWyS9n.js')['Cache-Control']).toBe('public, max-age=31536000, immutable');
  expect(headersOf('korean-search/index.bin')['Cache-Control']).toBe('public, max-age=0, must-revalidate');
  expect(headersOf('index.html')['Cache-Control']).toBe('public, max-age=0, must-revalidate');
});

it('writes _headers under the base path, one lifetime for a file', () => {
  const file = headersFile('/notes/');
  expect(file).toContain('/notes/*\n  Content-Security-Policy: ');
  expect(file).toContain('/notes/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n');
  expect(file.split('\n\n')[0]).not.toContain('Cache-Control');
  expect(file.match(/^\/notes\//gm)).toHaveLength(HEADER_RULES.length);
});
