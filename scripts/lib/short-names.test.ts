import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { words } from '../../src/korean/words.ts';
import { measures } from '../../src/matching/measures.ts';
import { NAMES, shortenNames } from './short-names.ts';

const SRC = join(import.meta.dirname, '../../src');
const read = (file: string): string => readFileSync(file, 'utf8');

/** The files of a module and of all that it imports beside it. */
function filesFrom(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, path = ''] of read(file).matchAll(/^(?:import (?!type)|\} )[^'\n]*from '(\.[^']+\.ts)'/gm))
    filesFrom(join(dirname(file), path), found);
  return found;
}

/** All keys of a value, however deep. */
const keysOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)])
    : [];

it('shortens nothing that data, answers or texts have', () => {
  const files = [...filesFrom(join(SRC, 'components/check-notes/worker.ts'))];
  expect(files.length).toBeGreaterThan(50);
  // file by file: a sign of a pattern that looks like the end of a template reaches no further
  const texts = files.flatMap((file) => {
    const code = read(file).replace(/\/\*[^]*?\*\/|(?<=^|\s)\/\/.*|^import [^]*?;$/gm, '');
    return code.match(/'[^'\n]*'|(?<=[(=:,] ?)\/[^/\n]+\/[gimsuy]*|`[^`]*`/g) ?? [];
  });
  // between the braces of a template stands code
  const said = texts.join(' ').replace(/\$\{[^}]*\}/g, '');
  const sent = [
    'components/check-notes/checked.ts',
    'components/check-notes/messages.ts',
    'matching/page-statements.ts',
  ];
  const types = sent.map((file) => read(join(SRC, file)).replace(/\/\*[^]*?\*\//g, '')).join('\n');
  const taken = new Set([...keysOf(words()), ...keysOf(measures()), ...(`${said} ${types}`.match(/\w+/g) ?? [])]);
  expect(NAMES.filter((name) => taken.has(name))).toEqual([]);
  expect(new Set(NAMES).size).toBe(NAMES.length);
});

it('shortens whole names only', () => {
  const { renderChunk } = shortenNames as unknown as { renderChunk: (code: string) => string };
  const [short] = renderChunk('reading').split(' ');
  expect(renderChunk('({reading}) => reading.x + readingOf + own_reading')).toBe(
    `({${short ?? ''}}) => ${short ?? ''}.x + readingOf + own_reading`,
  );
});
