/**
 * `npm run eval:matching [-- --statements FILE.tsv --sections FILE.csv] [--misses] [--json]`: how well statements of notes are told
 * to be said, to differ or to be new.
 *
 * Without a file the tables of `tests/new-notes/` are measured, and what is proposed for sections that no page has. Exit 0 when
 * precision of *said* and *differs* is .90 and recall of *new* .85 at least in every table, and nine of ten proposals fit, 1 when
 * not, 2 on bad usage.
 */
import { readFileSync } from 'node:fs';
import { parseSections } from '../src/importer/evaluate.ts';
import { readPublishedTopics } from '../src/markdown/published-topics.ts';
import { readTopicFiles } from '../src/markdown/topic-files.ts';
import {
  ledRight,
  measure,
  offeredRight,
  proposedRight,
  parseStatements,
  tryStatements,
  type Trial,
} from '../src/matching/figures.ts';
import { formatTable } from './lib/import-summary.ts';
import { tryProposals } from './lib/eval-proposals.ts';
import { openPages } from './lib/read-matching.ts';
import { FLAG, readArguments } from './lib/read-arguments.ts';
import { refuse } from './lib/refuse.ts';

const USAGE = '쓰는 법: npm run eval:matching [-- --statements FILE.tsv --sections FILE.csv] [--misses] [--json]';
const HOME = 'tests/new-notes';
const LEAST = { precision: 0.9, recall: 0.85, proposals: 0.9 };

function read<T>(path: string, parse: (text: string) => T): T {
  try {
    return parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    return refuse(`${path}을 읽을 수 없다. ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

const { statements, sections, misses, json } = readArguments(USAGE, {
  options: {
    statements: { type: 'string' },
    sections: { type: 'string', default: `${HOME}/sections.csv` },
    misses: FLAG,
    json: FLAG,
  },
}).values;
const labels = read(sections, parseSections);
const { matcher, findPlaces, catalogue, isPublished } = openPages()();
/** A section that no note has is called after its topic. */
const titles = new Map(readPublishedTopics(readTopicFiles('.')).map(({ id, title }) => [id, title]));
const tables = (
  statements === undefined
    ? [
        ...['tuning', 'other-topics', 'held-out'].map((name) => ({ path: `${HOME}/statements-${name}.tsv`, labels })),
        ...['blind', 'second', 'third', 'fourth', 'fifth'].map((name) => ({
          path: `${HOME}/${name}/statements.tsv`,
          labels: read(`${HOME}/${name}/sections.csv`, parseSections),
        })),
      ]
    : [{ path: statements, labels }]
).map(({ path, labels: headings }) => ({
  path,
  trials: tryStatements(
    matcher,
    read(path, parseStatements),
    ({ note, line, topic }) =>
      headings.find(({ note: of, lines: [first, last] }) => of === note && first <= line && line <= last)?.heading ??
      titles.get(topic) ??
      '',
    findPlaces,
  ),
}));

const percent = (value: number): string => `${(value * 100).toFixed(1)}%`;
const isEnough = (trials: readonly Trial[]): boolean => {
  const { said, differs, new: fresh } = measure(trials);
  return said.precision >= LEAST.precision && differs.precision >= LEAST.precision && fresh.recall >= LEAST.recall;
};

if (json) {
  const figures = tables.map(({ path, trials }) => ({
    path,
    statements: trials.length,
    figures: measure(trials),
    led: ledRight(trials),
    offered: offeredRight(trials),
    proposed: proposedRight(trials),
  }));
  console.log(JSON.stringify(figures, null, 2));
} else {
  for (const { path, trials } of tables) {
    const rows = Object.entries(measure(trials)).map(([kind, { called, are, right, precision, recall }]) => [
      kind,
      ...[called, are, right].map(String),
      percent(precision),
      percent(recall),
    ]);
    const led = ledRight(trials);
    const { first, three, all } = offeredRight(trials);
    const proposed = proposedRight(trials);
    console.log(`\n${path} (${trials.length}개, 자리까지 맞음 ${led.right}/${led.all}, 보이는 자리가 맞음 ${first}/${all}, 셋 안에 ${three}/${all}, 있다고 제안해 맞음 ${proposed.right}/${proposed.all})`); // prettier-ignore
    console.log(formatTable([['', '그렇다 함', '그러함', '둘 다', '정밀도', '재현율'], ...rows]));
    if (misses)
      for (const { labelled, verdict } of trials.filter((trial) => trial.labelled.label !== trial.verdict.kind))
        console.log(
          `  ${labelled.note}:${labelled.line} ${labelled.label}인데 ${verdict.kind} (${verdict.reason} ${verdict.sure}) ${labelled.statement} ↔ ${labelled.topic}#${verdict.place?.anchor ?? ''} ${verdict.place?.text ?? ''}`,
        );
  }
}
const proposals =
  statements === undefined
    ? await tryProposals(read(`${HOME}/unknown-sections.tsv`, String), matcher, catalogue, isPublished)
    : [];
const fitting = proposals.filter(({ isRight }) => isRight).length;
if (proposals.length > 0 && !json) {
  console.log(`\n쪽이 없는 절 ${proposals.length}개 가운데 맞게 제안한 것 ${fitting}개`);
  for (const { heading, wanted, got } of proposals.filter(({ isRight }) => !isRight))
    console.log(`  “${heading}” ${got} (맞는 것: ${wanted})`);
}
const isProposed = fitting >= proposals.length * LEAST.proposals;
process.exitCode = tables.every(({ trials }) => isEnough(trials)) && isProposed ? 0 : 1;
