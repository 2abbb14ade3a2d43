/**
 * `npm run eval:import -- --sections FILE.csv [--json] <notes>…`: how often the importer finds the right topic and domain.
 *
 * Exit 0 when at least 95 % of the domains and 85 % of the topics are right, 1 when not or a note is unreadable, 2 on bad usage.
 */
import { readFileSync } from 'node:fs';
import { createPlacer } from '../src/importer/places/placer.ts';
import { readCatalogue } from './lib/read-catalogue.ts';
import { numberNotes } from '../src/importer/drafts/numbering.ts';
import { EMPTY_STATE } from '../src/importer/drafts/state.ts';
import { evaluateSections, parseSections, type LabelledSection, type Verdict } from '../src/importer/evaluate.ts';
import { importNote } from '../src/importer/import-note.ts';
import { readNote } from '../src/importer/read-note.ts';
import { summarizeNote } from '../src/importer/summarize-note.ts';
import { formatTable } from './lib/import-summary.ts';
import { findNotes } from './lib/note-files.ts';
import { FLAG, readArguments } from './lib/read-arguments.ts';
import { refuse } from './lib/refuse.ts';

const USAGE = '쓰는 법: npm run eval:import -- --sections FILE.csv [--json] <노트 파일이나 폴더>…';
const LEAST_DOMAINS = 0.95;
const LEAST_TOPICS = 0.85;

function readLabels(path: string): LabelledSection[] {
  try {
    return parseSections(readFileSync(path, 'utf8'));
  } catch (cause) {
    return refuse(`구간 파일 ${path}을 읽을 수 없다. ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

function share(verdicts: readonly Verdict[], of: 'topicRight' | 'domainRight' | 'first'): number {
  return verdicts.length === 0 ? 0 : verdicts.filter((verdict) => verdict[of]).length / verdicts.length;
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)}%`;
}

const { values, positionals: inputs } = readArguments(USAGE, {
  allowPositionals: true,
  options: { sections: { type: 'string' }, json: FLAG },
});
const { sections, json } = values;
if (sections === undefined || inputs.length === 0) refuse(`구간 파일과 노트를 적는다. ${USAGE}`);
const labels = readLabels(sections);
const { paths, problems } = findNotes(inputs);
for (const problem of problems) console.error(`${problem.path}: ${problem.message}`);
const placer = await createPlacer(readCatalogue());
const ids = numberNotes(paths, EMPTY_STATE);
const summaries = await Promise.all(
  paths.map(async (path) =>
    summarizeNote(await importNote(await readNote(path, readFileSync(path)), placer), ids.get(path) ?? ''),
  ),
);
const verdicts = evaluateSections(summaries, labels);
if (verdicts.length === 0)
  refuse(`구간 파일의 노트 번호와 맞는 노트가 없다. 파일 이름이 번호로 시작하는지 본다. ${USAGE}`);
const domains = share(verdicts, 'domainRight');
const topics = share(verdicts, 'topicRight');
const first = share(verdicts, 'first');
const missed = verdicts.filter((verdict) => !verdict.topicRight);
if (json) {
  console.log(JSON.stringify({ sections: verdicts.length, domains, topics, first, missed }, null, 2));
} else {
  for (const { label, topic, domainRight } of missed) {
    console.log(
      `${label.note}:${label.lines.join('-')} ${domainRight ? '주제' : '도메인'} "${label.heading.slice(0, 40)}" → ${topic ?? '없음'} (맞는 것: ${label.topics.join(', ')})`,
    );
  }
  const row = (note: string, format: string, own: readonly Verdict[]): string[] => {
    const shares = (['domainRight', 'topicRight', 'first'] as const).map((of) => percent(share(own, of)));
    return [note, format, String(own.length), ...shares];
  };
  const rows = summaries.map(({ id, format }) =>
    row(
      id,
      format,
      verdicts.filter(({ label }) => label.note === id),
    ),
  );
  const head = ['노트', '형식', '구간', '도메인', '주제', '첫째 주제'];
  console.log(`\n${formatTable([head, ...rows, row('모두', '', verdicts)])}`);
}
process.exitCode = domains >= LEAST_DOMAINS && topics >= LEAST_TOPICS && problems.length === 0 ? 0 : 1;
