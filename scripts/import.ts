import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createMatcher, type Matcher } from '../src/importer/assign/score.ts';
import { buildCatalogue } from '../src/importer/catalogue/catalogue.ts';
import { UnreadableNote } from '../src/importer/decode.ts';
import { compareSections } from '../src/importer/drafts/changes.ts';
import { numberNotes } from '../src/importer/drafts/numbering.ts';
import { EMPTY_STATE, formatState, parseState, type ImportState } from '../src/importer/drafts/state.ts';
import { importNote } from '../src/importer/import-note.ts';
import { planImport, type PlannedNote } from '../src/importer/plan-import.ts';
import { readNote, sizeLimit, tooLarge } from '../src/importer/read-note.ts';
import { reportBlocks, reportNote } from '../src/importer/report.ts';
import { summarizeNote } from '../src/importer/summarize-note.ts';
import { formatFinding, type Finding } from '../src/model/finding.ts';
import { readOptions, type Options } from './lib/import-options.ts';
import { createCollector } from './lib/collect-garbage.ts';
import { createSummary, type ImportSummary } from './lib/import-summary.ts';
import { followMoved } from './lib/moved-notes.ts';
import { findNotes, readProblem } from './lib/note-files.ts';
import { createProgress } from './lib/progress.ts';
import { openSpool, type Spool } from './lib/spool.ts';
import { SpooledSection } from './lib/spooled-section.ts';
import { recoverFiles, stageFiles } from './lib/staged-files.ts';
import { openReport, type ReportWriter } from './lib/write-report.ts';

const STATE_FILE = '.import.json';

/** The garbage of so many notes is some two hundred megabytes. */
const NOTES_BETWEEN_COLLECTIONS = 50;

/** Everything that reading notes needs and fills. */
interface Work {
  readonly out: string;
  readonly state: ImportState;
  readonly ids: ReadonlyMap<string, string>;
  readonly matcher: Matcher;
  readonly summary: ImportSummary;
  readonly report: ReportWriter | undefined;
  readonly spool: Spool;
}

function readState(out: string): ImportState {
  const path = join(out, STATE_FILE);
  if (!existsSync(path)) return EMPTY_STATE;
  const state = parseState(readFileSync(path, 'utf8'));
  if (state === undefined) {
    console.error(`${path}을 읽을 수 없다. 지난 반입의 기록이 깨졌다. 지우고 다시 실행하면 초안을 처음부터 맞춰 본다.`);
    process.exit(1);
  }
  return state;
}

/** Ids that `content/_notes.yaml` gives to notes: a new note gets another one. */
function takenIds(): string[] {
  const path = 'content/_notes.yaml';
  return existsSync(path)
    ? [...readFileSync(path, 'utf8').matchAll(/id:\s*['"]?(\d{3,})/g)].flatMap(([, id]) =>
        id === undefined ? [] : [id],
      )
    : [];
}

function readBytes(path: string): Uint8Array {
  const { size } = statSync(path);
  const limit = sizeLimit(path);
  // Decided before reading: a dump of gigabytes must not get into memory.
  if (size > limit) throw tooLarge(size, limit);
  return readFileSync(path);
}

/** What reading the notes leaves behind. */
interface ReadNotes {
  readonly notes: readonly PlannedNote[];
  readonly findings: readonly Finding[];
  readonly gone: number;
}

/** Reads the notes one by one. Of each only what the drafts need stays in memory. */
async function readAll(paths: readonly string[], work: Work): Promise<ReadNotes> {
  const progress = createProgress('노트를 읽는다', paths.length);
  const notes: PlannedNote[] = [];
  const findings: Finding[] = [];
  let gone = 0;
  const collect = createCollector();
  for (const [index, path] of paths.entries()) {
    progress.step(path);
    if (index % NOTES_BETWEEN_COLLECTIONS === NOTES_BETWEEN_COLLECTIONS - 1) collect();
    try {
      const note = await readNote(path, readBytes(path));
      const summary = summarizeNote(importNote(note, work.matcher), work.ids.get(path) ?? '000');
      const changes = compareSections(work.state.notes[path]?.sections ?? [], summary.sections);
      const reported = reportNote(summary, changes, work.out);
      work.summary.add(reported);
      work.report?.add(reported, reportBlocks(summary, work.out));
      findings.push(...summary.findings);
      gone += changes.filter(({ change }) => change === 'gone').length;
      const { id, title, formatName, lines, content, quarantine } = summary;
      notes.push({
        path,
        id,
        title,
        formatName,
        lines,
        content,
        quarantine,
        sections: summary.sections.map((section) => new SpooledSection(section, work.spool)),
      });
    } catch (error) {
      findings.push(unreadable(path, error instanceof UnreadableNote ? error.message : readProblem(error)));
    }
  }
  progress.done();
  return { notes, findings, gone };
}

function unreadable(file: string, message: string): Finding {
  return { rule: 'import/unreadable', severity: 'error', file, line: 1, message };
}

/** Writes the drafts (or only counts them) and the state; returns the findings and how many drafts changed. */
function writeDrafts(
  notes: readonly PlannedNote[],
  state: ImportState,
  options: Options,
): { findings: readonly Finding[]; drafts: number } {
  const staging = stageFiles(options.out);
  const readFile = (path: string): string | undefined => {
    const full = join(options.out, path);
    return existsSync(full) ? readFileSync(full, 'utf8') : undefined;
  };
  const plan = planImport({ notes, state, topics: buildCatalogue(), readFile });
  let drafts = 0;
  let step = plan.next();
  for (; step.done !== true; step = plan.next()) {
    const [path, text] = step.value;
    if (path.endsWith('.mdx')) drafts += 1;
    if (!options.dryRun) staging.put(path, text);
  }
  const { state: next, findings } = step.value;
  const stateText = formatState(next);
  if (!options.dryRun) {
    if (readFile(STATE_FILE) !== stateText) staging.put(STATE_FILE, stateText);
    staging.commit();
  }
  return { findings, drafts };
}

async function main(): Promise<void> {
  const options = readOptions();
  const { paths, problems } = findNotes(options.inputs);
  if (!options.dryRun && recoverFiles(options.out)) console.log('중단된 지난 반입을 마저 끝냈다.');
  const { state, findings: lost } = await followMoved(paths, readState(options.out));
  const work: Work = {
    out: options.out,
    state,
    ids: numberNotes(paths, state, takenIds()),
    matcher: createMatcher(buildCatalogue()),
    summary: createSummary(),
    report: options.report === undefined ? undefined : openReport(options.report),
    spool: openSpool(),
  };
  const read = await readAll(paths, work);
  const written = writeDrafts(read.notes, state, options);
  work.spool.close();
  const findings = [
    ...problems.map(({ path, message }) => unreadable(path, message)),
    ...lost,
    ...written.findings,
    ...read.findings,
  ];
  work.report?.finish(findings);
  console.log(`\n${work.summary.format()}`);
  printFindings(findings);
  const failed = findings.filter((finding) => finding.rule === 'import/unreadable').length;
  const verb = options.dryRun ? '쓸 것이다' : '썼다';
  const more = [
    read.gone > 0 ? ` 노트에서 사라진 절 ${read.gone}개.` : '',
    failed > 0 ? ` 읽지 못한 것 ${failed}개.` : '',
  ].join('');
  console.log(`\n노트 ${read.notes.length}개를 읽어 초안 ${written.drafts}개를 ${options.out}/에 ${verb}.${more}`);
  process.exitCode = failed > 0 ? 1 : 0;
}

/** What needs eyes first: errors, then quarantine, then doubtful places, twenty lines at most. */
function printFindings(findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  const order = [
    'import/unreadable',
    'import/too-deep',
    'import/lost',
    'import/changed',
    'import/gone',
    'import/words',
    'import/quarantine',
    'import/unsafe',
    'import/new-topic',
    'import/unsure',
    'import/picture',
  ];
  const sorted = [...findings].sort((a, b) => order.indexOf(a.rule) - order.indexOf(b.rule));
  console.log('\n먼저 볼 것');
  for (const finding of sorted.slice(0, 20))
    (finding.severity === 'error' ? console.error : console.log)(`  ${formatFinding(finding)}`);
  if (sorted.length > 20) console.log(`  … 그리고 ${sorted.length - 20}개(--report에 모두 있다)`);
}

await main();
