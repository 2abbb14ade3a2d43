/**
 * `npm run eval:import -- --sections FILE.csv [--json] <notes>…`: how often the importer finds the right topic and domain.
 *
 * Exit 0 when at least 95 % of the domains and 85 % of the topics are right, 1 when not or a note is unreadable, 2 on bad usage.
 */
import { readFileSync } from 'node:fs';
import { numberNotes } from '../src/importer/drafts/numbering.ts';
import { EMPTY_STATE } from '../src/importer/drafts/state.ts';
import {
  evaluateSections,
  parseSections,
  type LabelledSection,
  type PlacingVerdict,
} from '../src/importer/evaluate.ts';
import { importNote } from '../src/importer/import-note.ts';
import { createPlacer } from '../src/importer/places/placer.ts';
import { readNote } from '../src/importer/read-note.ts';
import { summarizeNote } from '../src/importer/summarize-note.ts';
import { findNotes } from './lib/note-files.ts';
import { FLAG, readArguments } from './lib/read-arguments.ts';
import { readCatalogue } from './lib/read-catalogue.ts';
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

const { values, positionals: inputs } = readArguments(USAGE, {
  allowPositionals: true,
  options: { sections: { type: 'string' }, json: FLAG },
});
if (values.sections === undefined || inputs.length === 0) refuse(`구간 파일과 노트를 적는다. ${USAGE}`);
const labels = readLabels(values.sections);
const { paths, problems } = findNotes(inputs);
for (const problem of problems) console.error(`${problem.path}: ${problem.message}`);
const placer = await createPlacer(readCatalogue());
const ids = numberNotes(paths, EMPTY_STATE);
const verdicts: PlacingVerdict[] = [];
for (const path of paths) {
  const note = await importNote(await readNote(path, readFileSync(path)), placer);
  verdicts.push(...evaluateSections([summarizeNote(note, ids.get(path) ?? '')], labels));
}
if (verdicts.length === 0)
  refuse(`구간 파일의 노트 번호와 맞는 노트가 없다. 파일 이름이 번호로 시작하는지 본다. ${USAGE}`);
const share = (of: 'topicRight' | 'domainRight' | 'first'): number =>
  verdicts.filter((verdict) => verdict[of]).length / verdicts.length;
const [domains, topics, first] = [share('domainRight'), share('topicRight'), share('first')];
const missed = verdicts.filter(({ topicRight }) => !topicRight);
if (values.json) console.log(JSON.stringify({ sections: verdicts.length, domains, topics, first, missed }, null, 2));
else {
  for (const { label, topic, domainRight } of missed)
    console.log(
      `${label.note}:${label.lines.join('-')} ${domainRight ? '주제' : '도메인'} "${label.heading.slice(0, 40)}" → ${topic ?? '없음'} (맞는 것: ${label.topics.join(', ')})`,
    );
  const percent = (value: number): string => `${(value * 100).toFixed(1)}%`;
  console.log(
    `\n구간 ${verdicts.length}개: 도메인 ${percent(domains)}, 주제 ${percent(topics)}, 첫째 주제 ${percent(first)}`,
  );
}
process.exitCode = domains >= LEAST_DOMAINS && topics >= LEAST_TOPICS && problems.length === 0 ? 0 : 1;
