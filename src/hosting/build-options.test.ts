import { expect, it } from 'vitest';
import { readBuildOptions } from './build-options.ts';

it('reads the address and the path, with what holds where they are not given', () => {
  expect(readBuildOptions({})).toEqual({ site: 'https://saa-notes.example', base: '/' });
  expect(readBuildOptions({ SITE_URL: 'https://notes.example.com/', BASE_PATH: 'saa-notes' })).toEqual({
    site: 'https://notes.example.com',
    base: '/saa-notes/',
  });
});

it.each([
  [{ SITE_URL: '' }, 'SITE_URL='],
  [{ SITE_URL: 'notes.example.com' }, 'SITE_URL=notes.example.com'],
  [{ SITE_URL: 'https://example.com/notes' }, 'BASE_PATH에'],
  [{ BASE_PATH: 'https://example.com' }, 'BASE_PATH=https://example.com'],
  [{ BASE_PATH: '/../x' }, 'BASE_PATH=/../x'],
])('refuses %j in one line', (environment, said) => {
  expect(() => readBuildOptions(environment)).toThrow(said);
});
