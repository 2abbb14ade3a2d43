import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readPublishedTopics } from '../markdown/published-topics.ts';
import { readTopicFiles } from '../markdown/topic-files.ts';
import { glossary, type GlossaryEntry } from '../model/glossary.ts';
import { collectMatching } from './collect.ts';
import { measure, parseStatements, tryStatements, type Trial } from './figures.ts';
import { createStatementMatcher } from './match.ts';

const root = join(import.meta.dirname, '../..');
const terms = (path: string): GlossaryEntry[] => glossary.parse(parse(readFileSync(join(root, path), 'utf8')));

/** Headings of the notes with their lines. */
const sections = readFileSync(join(root, 'tests/new-notes/sections.csv'), 'utf8')
  .split('\n')
  .flatMap((row) => {
    const [, note = '', first = '', last = '', quoted, plain = ''] =
      /^(\d+),(\d+),(\d+),(?:"(.*)"|([^,]*)),/.exec(row) ?? [];
    return note === '' ? [] : [{ note, first: Number(first), last: Number(last), heading: quoted ?? plain }];
  });

describe('새 노트의 말 924개', () => {
  let trials: { readonly tuning: Trial[]; readonly heldOut: Trial[] };

  beforeAll(() => {
    const words = [...terms('content/_glossary.yaml'), ...terms('content/_search/synonyms.yaml')];
    const matcher = createStatementMatcher(collectMatching(readPublishedTopics(readTopicFiles(root)), words));
    const read = (name: string): Trial[] =>
      tryStatements(
        matcher,
        parseStatements(readFileSync(join(root, 'tests/new-notes', `statements-${name}.tsv`), 'utf8')),
        ({ note, line }) =>
          sections.find((one) => one.note === note && one.first <= line && line <= one.last)?.heading ?? '',
      );
    trials = { tuning: read('tuning'), heldOut: read('held-out') };
  });

  it('말한 것과 다른 것은 열에 아홉이 맞고, 새것은 백에 여든다섯을 찾는다', () => {
    const { said, differs, new: fresh } = measure([...trials.tuning, ...trials.heldOut]);
    expect(said.precision).toBeGreaterThanOrEqual(0.9);
    expect(differs.precision).toBeGreaterThanOrEqual(0.9);
    expect(fresh.recall).toBeGreaterThanOrEqual(0.85);
  });

  it('맞추는 데 쓰지 않은 노트에서도 거의 그만큼이다', () => {
    const { said, differs, new: fresh } = measure(trials.heldOut);
    expect(said.precision).toBeGreaterThanOrEqual(0.95);
    expect(differs.precision).toBeGreaterThanOrEqual(0.9);
    expect(fresh.recall).toBeGreaterThanOrEqual(0.85);
  });

  it('아무것도 말하지 않아서 맞는 것은 아니다', () => {
    const { said, differs } = measure(trials.heldOut);
    // what is only likely to be said counts as new: whoever reads settles it
    expect(said.recall).toBeGreaterThanOrEqual(0.4);
    expect(differs.recall).toBeGreaterThanOrEqual(0.3);
  });

  it('꼴이 틀린 표는 몇 번째 줄인지 말한다', () => {
    expect(() => parseStatements('머리\n101\t아홉\t말\tstorage/s3\tsaid\t\t\n')).toThrow('2번째 줄');
  });
});
