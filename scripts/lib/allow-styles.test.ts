import { expect, it } from 'vitest';
import { allowStylesOf } from './allow-styles.ts';

const page = (...hashes: string[]): string =>
  `<meta content="script-src 'self' 'sha256-script'; style-src 'self'${hashes.map((hash) => ` 'sha256-${hash}'`).join('')};"><p>`;

it('allows the styles of another page besides its own, once', () => {
  const allowed = allowStylesOf(page('theirs', 'both'), page('own', 'both'));
  expect(allowed).toBe(page('own', 'both', 'theirs'));
  expect(allowStylesOf(page('theirs', 'both'), allowed)).toBe(allowed);
});

it('leaves a page alone where the other has none', () => {
  expect(allowStylesOf('<p>', page('own'))).toBe(page('own'));
});
