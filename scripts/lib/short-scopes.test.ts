import { expect, it } from 'vitest';
import { shorten } from './short-scopes.ts';

it('gives styles and elements of a component one short mark', () => {
  const seen = new Map<string, string>();
  expect(shorten('p[data-astro-cid-kbzixps5]{margin:0}', seen)).toBe('p[data-kbzi]{margin:0}');
  expect(shorten('<p data-astro-cid-kbzixps5><b data-astro-cid-2iw37uph>', seen)).toBe('<p data-kbzi><b data-2iw3>');
});

it('stops where two components would share a mark', () => {
  const seen = new Map<string, string>();
  shorten('data-astro-cid-kbzixps5', seen);
  expect(() => shorten('data-astro-cid-kbzi0000', seen)).toThrow('data-kbzi');
});
