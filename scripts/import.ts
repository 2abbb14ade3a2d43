import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createMatcher } from '../src/importer/assign/score.ts';
import { buildCatalogue } from '../src/importer/catalogue/catalogue.ts';
import { UnreadableNote } from '../src/importer/decode.ts';
import { numberNotes } from '../src/importer/drafts/numbering.ts';
import { EMPTY_STATE, formatState, parseState, type ImportState } from '../src/importer/drafts/state.ts';
import { importNote } from '../src/importer/import-note.ts';
import { planImport } from '../src/importer/plan-import.ts';
import { readNote, sizeLimit, tooLarge } from '../src/importer/read-note.ts';
import { reportBlocks, reportNote, type ReportBlock } from '../src/importer/report.ts';
import { summarizeNote, type NoteSummary } from '../src/importer/summarize-note.ts';
import { formatFinding, type Finding } from '../src/model/finding.ts';
import { domainTable, noteTable } from './lib/import-summary.ts';
import { findNotes, readProblem } from './lib/note-files.ts';
import { createProgress } from './lib/progress.ts';
import { recoverFiles, writeFiles } from './lib/staged-files.ts';
import { writeLists } from './lib/write-report.ts';

const USAGE = `쓰는 법: npm run import -- <노트 파일이나 폴더>… [--out 초안폴더] [--report 보고서.json] [--dry-run]

  --out DIR       초안을 둘 폴더(기본 drafts)
  --report FILE   장부(모든 줄이 어디로 갔는지)를 JSON으로 쓴다
  --dry-run       아무것도 쓰지 않고 무엇이 바뀔지만 보인다`;

const STATE_FILE = '.import.json';

interface Options {
  readonly inputs: readonly string[];
  readonly out: string;
  readonly report: string | undefined;
  readonly dryRun: boolean;
}

function refuse(message: string): never {
  console.error(`${message}\n\n${USAGE}`);
  process.exit(2);
}

function readOptions(): Options {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        out: { type: 'string', default: 'drafts' },
        report: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    if (positionals.length === 0) refuse('들여올 노트를 적지 않았다.');
    const out = values.out.replace(/\/+$/, '') || '.';
    if (existsSync(out) && !statSync(out).isDirectory()) refuse(`--out ${out}은(는) 폴더가 아니다.`);
    return { inputs: positionals, out, report: values.report, dryRun: values['dry-run'] };
  } catch (error) {
    refuse(error instanceof Error ? `모르는 옵션이 있다: ${error.message}` : String(error));
  }
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

async function readAll(
  paths: readonly string[],
  ids: ReadonlyMap<string, string>,
  matcher: ReturnType<typeof createMatcher>,
  unreadable: Finding[],
): Promise<NoteSummary[]> {
  const progress = createProgress('노트를 읽는다', paths.length);
  const summaries: NoteSummary[] = [];
  for (const path of paths) {
    progress.step(path);
    try {
      summaries.push(summarizeNote(importNote(await readNote(path, readBytes(path)), matcher), ids.get(path) ?? '000'));
    } catch (error) {
      const message = error instanceof UnreadableNote ? error.message : readProblem(error);
      unreadable.push({ rule: 'import/unreadable', severity: 'error', file: path, line: 1, message });
    }
  }
  progress.done();
  return summaries;
}

function* blocksOf(summaries: readonly NoteSummary[], out: string): Generator<ReportBlock> {
  for (const summary of summaries) yield* reportBlocks(summary, out);
}

async function main(): Promise<void> {
  const options = readOptions();
  const { paths, problems } = findNotes(options.inputs);
  if (!options.dryRun && recoverFiles(options.out)) console.log('중단된 지난 반입을 마저 끝냈다.');
  const state = readState(options.out);
  const unreadable: Finding[] = problems.map(({ path, message }) => ({
    rule: 'import/unreadable',
    severity: 'error',
    file: path,
    line: 1,
    message,
  }));
  const topics = buildCatalogue();
  const summaries = await readAll(paths, numberNotes(paths, state, takenIds()), createMatcher(topics), unreadable);
  const readFile = (path: string): string | undefined => {
    const full = join(options.out, path);
    return existsSync(full) ? readFileSync(full, 'utf8') : undefined;
  };
  const plan = planImport({ notes: summaries, state, topics, readFile });
  const findings = [...unreadable, ...plan.findings, ...summaries.flatMap((summary) => summary.findings)];
  const notes = summaries.map((summary) => reportNote(summary, plan.changes.get(summary.path) ?? [], options.out));
  if (!options.dryRun) {
    const files = new Map(plan.files);
    const stateText = formatState(plan.state);
    if (readFile(STATE_FILE) !== stateText) files.set(STATE_FILE, stateText);
    writeFiles(options.out, files);
  }
  if (options.report !== undefined) {
    writeLists(options.report, { notes, blocks: blocksOf(summaries, options.out), findings });
  }
  console.log(`\n${noteTable(notes)}\n\n${domainTable(notes)}`);
  printFindings(findings);
  const gone = [...plan.changes.values()].flat().filter((change) => change.change === 'gone').length;
  const written = [...plan.files].filter(([path]) => path.endsWith('.mdx')).length;
  const verb = options.dryRun ? '쓸 것이다' : '썼다';
  console.log(
    `\n노트 ${summaries.length}개를 읽어 초안 ${written}개를 ${options.out}/에 ${verb}.${gone > 0 ? ` 노트에서 사라진 절 ${gone}개.` : ''}${unreadable.length > 0 ? ` 읽지 못한 것 ${unreadable.length}개.` : ''}`,
  );
  process.exitCode = unreadable.length > 0 ? 1 : 0;
}

/** What needs eyes first: errors, then quarantine, then doubtful places, twenty lines at most. */
function printFindings(findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  const order = [
    'import/unreadable',
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
