import { describe, expect, it } from 'vitest';
import { hostRules, readBasePath, sitemapRules } from './addresses.ts';

const topics = [
  { id: 'storage/s3', redirectFrom: ['storage/simple-storage'], verifiedOn: '2026-11-01' },
  { id: 'storage/efs', redirectFrom: [], verifiedOn: '2026-11-20' },
  { id: 'compute/ec2', redirectFrom: [], verifiedOn: '2026-12-01' },
];

describe('rules for hosts', () => {
  it('forward a former address with and without its slash, and its Markdown, under the base path', () => {
    expect(hostRules(topics, '/notes/').split('\n').slice(1, 4)).toEqual([
      '/notes/storage/simple-storage /notes/storage/s3/ 301',
      '/notes/storage/simple-storage/ /notes/storage/s3/ 301',
      '/notes/storage/simple-storage.md /notes/storage/s3.md 301',
    ]);
  });
});

describe('the sitemap', () => {
  const rules = sitemapRules(topics, '/notes/');
  const day = (path: string): string | undefined =>
    rules.serialize<{ url: string; lastmod?: string }>({ url: `https://example.com/notes/${path}` }).lastmod;

  it('leaves out former addresses', () => {
    expect(rules.filter('https://example.com/notes/storage/simple-storage/')).toBe(false);
    expect(rules.filter('https://example.com/notes/storage/s3/')).toBe(true);
  });

  it('dates a topic by its last check, a domain and a list by the last among their topics', () => {
    expect([day('storage/s3/'), day('storage/'), day('facts/'), day('')]).toEqual([
      '2026-11-01',
      '2026-11-20',
      '2026-12-01',
      '2026-12-01',
    ]);
  });
});

describe('the base path', () => {
  it.each([
    ['', '/'],
    ['/', '/'],
    ['notes', '/notes/'],
    ['/notes', '/notes/'],
    ['//notes//v1.2/', '/notes/v1.2/'],
  ])('“%s” is %s', (given, base) => {
    expect(readBasePath(given)).toBe(base);
  });

  it.each([
    'https://x.example/',
    'C:/Git/notes',
    '/a b',
    '/../x',
    '/.',
    '/한글',
    '/a?b',
    '/a#b',
    '/a%20b',
    '/"x',
    '/<x>',
  ])('“%s” is none', (given) => {
    expect(readBasePath(given)).toBeUndefined();
  });
});
