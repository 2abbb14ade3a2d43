import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it, test } from 'vitest';
import { readPublishedTopics } from '../markdown/published-topics.ts';
import { readTopicFiles } from '../markdown/topic-files.ts';
import { formerAddresses } from './addresses.ts';
import { fillRecipes, RECIPE_FILES } from './recipes.ts';
import { fillRegions } from './regions.ts';

const read = (file: string): string => readFileSync(join('hosting', file), 'utf8');
const FORMER = [
  { from: '/storage/simple-storage', to: '/storage/s3/' },
  { from: '/storage/simple-storage/', to: '/storage/s3/' },
];
const moved = (base: string) =>
  fillRecipes(
    read,
    base,
    FORMER.map(({ from, to }) => ({ from: base + from.slice(1), to: base + to.slice(1) })),
  );

test.each(RECIPE_FILES)(
  'hosting/%s says what the headers and the former addresses say today (npm run hosting)',
  (file) => {
    const redirects = formerAddresses(readPublishedTopics(readTopicFiles('.')), '/');
    expect(read(file)).toBe(fillRecipes(read, '/', redirects).get(file));
  },
);

describe('regions', () => {
  const around = 'a\n  # 만든 부분: x\n  old\n  # 만든 부분 끝\nb';
  it('are written anew, indented, and nothing around them changes', () => {
    expect(fillRegions(around, { x: ['new', '', 'two'] }, 'f')).toBe(
      'a\n  # 만든 부분: x\n  new\n\n  two\n  # 만든 부분 끝\nb',
    );
  });
  it.each(['# 만든 부분 끝', '# 만든 부분: x\n', '# 만든 부분: x\n# 만든 부분: y\n# 만든 부분 끝'])(
    'must have both their marks: %j',
    (text) => {
      expect(() => fillRegions(text, { x: [] }, 'f')).toThrow('f: “x” 부분의 시작이나 끝이 없다');
    },
  );
});

type Query = Record<string, { value: string; multiValue?: { value: string }[] }>;
interface Answer {
  readonly uri?: string;
  readonly statusCode?: number;
  readonly headers?: Record<string, { value: string }>;
}

/** Runs the function as CloudFront does: strict, alone, with nothing around it and no code made of strings. */
function ask(base: string, uri: string, querystring: Query = {}): Answer {
  const code = moved(base).get('aws/viewer-request.js') ?? '';
  const alone = createContext(Object.create(null) as object, { codeGeneration: { strings: false, wasm: false } });
  const event = JSON.stringify({
    version: '1.0',
    request: { method: 'GET', uri, querystring, headers: {}, cookies: {} },
  });
  // Its time is well below a millisecond there; a second here ends only what never would.
  const answer = runInContext(`'use strict';${code};JSON.stringify(handler(${event}))`, alone, {
    timeout: 1000,
  }) as string;
  return JSON.parse(answer) as Answer;
}
const locationOf = ({ headers }: Answer): string | undefined => headers?.location?.value;

describe('the function of CloudFront', () => {
  it.each([
    ['/', '/index.html'],
    ['/storage/s3/', '/storage/s3/index.html'],
    ['/storage/s3.md', '/storage/s3.md'],
    ['/korean-search/index.bin', '/korean-search/index.bin'],
    ['/.well-known/security.txt', '/.well-known/security.txt'],
    ['/_headers', '/404'],
    ['/.build.json', '/404'],
    ['//evil.example', '//evil.example'],
    ['/\\evil.example', '/\\evil.example'],
  ])('reads %s from %s', (uri, key) => {
    expect(ask('/', uri)).toMatchObject({ uri: key });
  });

  it.each([
    ['/storage/s3', '/storage/s3/'],
    ['/storage/simple-storage', '/storage/s3/'],
    ['/storage/simple-storage/', '/storage/s3/'],
  ])('leads %s to %s for good', (uri, to) => {
    const answer = ask('/', uri);
    expect(answer.statusCode).toBe(301);
    expect(locationOf(answer)).toBe(to);
  });

  it('keeps what was asked', () => {
    const answer = ask('/', '/search', {
      q: { value: '%EB%9E%8C%EB%8B%A4' },
      tag: { value: 'a', multiValue: [{ value: 'a' }, { value: 'b' }] },
    });
    expect(locationOf(answer)).toBe('/search/?q=%EB%9E%8C%EB%8B%A4&tag=a&tag=b');
  });

  it('serves a site below a path', () => {
    expect(locationOf(ask('/notes/', '/'))).toBe('/notes/');
    expect(locationOf(ask('/notes/', '/notes'))).toBe('/notes/');
    expect(locationOf(ask('/notes/', '/notes/storage/simple-storage'))).toBe('/notes/storage/s3/');
    expect(ask('/notes/', '/notes/storage/s3/').uri).toBe('/notes/storage/s3/index.html');
    expect(ask('/notes/', '/notes/_redirects').uri).toBe('/notes/404');
  });
});
