/**
 * `npm run import -- <notes>… [--out DIR] [--report FILE] [--limit 초] [--dry-run]`: notes to drafts, grouped by topic.
 *
 * Each note is read in a process of its own time and memory. Exit 0 when every note was read, 1 when one could not be, 2 on
 * bad usage.
 */
import { existsSync } from 'node:fs';
import type { CatalogueTopic } from '../src/importer/places/catalogue.ts';
import { compareSections } from '../src/importer/drafts/changes.ts';
import { numberNotes } from '../src/importer/drafts/numbering.ts';
import type { ImportState } from '../src/importer/drafts/state.ts';
import type { PlannedNote } from '../src/importer/plan-import.ts';
import { reportBlocks, reportNote, type ReportBlock, type ReportNote } from '../src/importer/report.ts';
import type { NoteSummary } from '../src/importer/summarize-note.ts';
import type { Finding } from '../src/model/finding.ts';
import { readState, writeDrafts } from './lib/drafts-folder.ts';
import { readOptions } from './lib/import-options.ts';
import { formatSummary } from './lib/import-summary.ts';
import { listedIds } from './lib/listed-ids.ts';
import { followMoved } from './lib/moved-notes.ts';
import { findNotes } from './lib/note-files.ts';
import { printChanges, printFirst, printSkipped } from './lib/print-import.ts';
import { createProgress } from './lib/progress.ts';
import { readCatalogue } from './lib/read-catalogue.ts';
import { readFiles } from './lib/read-files.ts';
import { recoverFiles } from './lib/staged-files.ts';
import { writeProblem } from './lib/write-problem.ts';
import { writeReport } from './lib/write-report.ts';

/** Said where nothing is known to sort notes by. */
const NO_PAGES = '이 폴더의 content/에 공개한 쪽이 없어 절마다 새 주제를 만든다. 프로젝트의 폴더에서 실행했는지 본다.';

/** Everything that reading notes needs. */
interface Work {
  readonly out: string;
  readonly state: ImportState;
  readonly ids: ReadonlyMap<string, string>;
  readonly topics: readonly CatalogueTopic[];
  readonly seconds: number;
  /** Whether the blocks are asked for. */
  readonly hasReport: boolean;
}

/** What reading the notes leaves behind. */
interface ReadNotes {
  readonly notes: PlannedNote[];
  readonly reported: ReportNote[];
  readonly blocks: ReportBlock[];
  readonly findings: Finding[];
  gone: number;
  given: number;
}

function unreadable(file: string, message: string): Finding {
  return { rule: 'import/unreadable', severity: 'error', file, line: 1, message };
}

function leadsOut(file: string): Finding {
  const message = '폴더 밖을 가리키는 링크라 건너뛰었다. 들여오려면 그 파일을 직접 적는다';
  return { rule: 'import/outside', severity: 'warning', file, line: 1, message };
}

/** Reports a note; of it only what the drafts need stays in memory. */
function takeNote(note: NoteSummary, work: Work, read: ReadNotes): void {
  const changes = compareSections(work.state.notes[note.path]?.sections ?? [], note.sections);
  read.reported.push(reportNote(note, changes, work.out));
  if (work.hasReport) for (const block of reportBlocks(note, work.out)) read.blocks.push(block);
  for (const finding of note.findings) read.findings.push(finding);
  if (note.path in work.state.notes && note.isWhole !== true) printChanges(note.path, changes);
  if (note.isWhole !== true) read.gone += changes.filter(({ change }) => change === 'gone').length;
  // Of a note its blocks are most of what it takes.
  const { path, id, title, formatName, lines, content, quarantine, sections, isWhole = false } = note;
  read.notes.push({ path, id, title, formatName, lines, content, quarantine, sections, isWhole });
}

async function readAll(paths: readonly string[], work: Work): Promise<ReadNotes> {
  const progress = createProgress('노트를 읽는다', paths.length);
  const read: ReadNotes = { notes: [], reported: [], blocks: [], findings: [], gone: 0, given: 0 };
  const files = paths.map((path) => ({ path, id: work.ids.get(path) ?? '000' }));
  let index = 0;
  for await (const result of readFiles(files, work.topics, work.seconds)) {
    const path = paths[index++] ?? '';
    progress.step(path);
    if ('summary' in result) takeNote(result.summary, work, read);
    else read.findings.push(unreadable(path, result.problem));
    if ('overrun' in result) read.given += 1;
  }
  progress.done();
  return read;
}

/** What to do with the drafts: sections of pages that are there go into these, the rest becomes pages. */
function nextSteps(notes: readonly PlannedNote[]): string[] {
  const isPublished = ({ topic }: { readonly topic: string }): boolean => existsSync(`content/${topic}.mdx`);
  const known = notes.filter(({ sections }) => sections.some(isPublished));
  const count = known.flatMap(({ sections }) => sections.filter(isPublished)).length;
  const [{ path, id } = { path: '<노트>', id: '번호' }, ...others] = known;
  const also = others.length > 0 ? ' 다른 노트도 그렇게 한다.' : '';
  const merge = `\n다음: 절 ${count}개는 이미 있는 쪽의 이야기다. npm run review -- ${path} --sheet ${id}.txt로 남은 말을 글 하나로 받아 정한다.${also}`;
  const write =
    '\n다음: 쪽이 없는 주제의 초안은 자기 말로 고쳐 쓰고 AWS 문서로 확인한 뒤 npm run promote -- <초안>으로 공개한다.';
  const hasNew = notes.some(({ sections }) => !sections.every(isPublished));
  return [...(count > 0 ? [merge] : []), ...(hasNew ? [write] : [])];
}

async function main(): Promise<void> {
  const options = readOptions();
  const { out, dryRun } = options;
  const { paths, problems, skipped, outside } = findNotes(options.inputs);
  if (!dryRun && recoverFiles(out)) console.log('중단된 지난 반입을 마저 끝냈다.');
  const { state, findings: lost } = await followMoved(paths, readState(out), options.limit);
  const topics = readCatalogue();
  if (topics.length === 0) console.error(NO_PAGES);
  const work: Work = {
    out,
    state,
    topics,
    ids: numberNotes(paths, state, listedIds()),
    seconds: options.limit,
    hasReport: options.report !== undefined,
  };
  const read = await readAll(paths, work);
  const written = writeDrafts({ folder: out, notes: read.notes, state, topics, dryRun });
  const findings = [
    ...problems.map(({ path, message }) => unreadable(path, message)),
    ...outside.map(leadsOut),
    ...lost,
    ...written.findings,
    ...read.findings,
  ];
  const { reported, blocks } = read;
  if (options.report !== undefined) writeReport(options.report, { notes: reported, blocks, findings });
  console.log(`\n${formatSummary(reported)}`);
  printSkipped(skipped);
  printFirst(findings, work.hasReport);
  const failed = findings.filter((finding) => finding.rule === 'import/unreadable').length;
  const more = [
    read.gone > 0 ? ` 노트에서 사라진 절 ${read.gone}개.` : '',
    failed > 0 ? ` 읽지 못한 것 ${failed}개.` : '',
    read.given > 0 ? ` 한도를 넘어 격리한 노트 ${read.given}개.` : '',
  ].join('');
  const verb = dryRun ? '쓸 것이다' : '썼다';
  if (!dryRun) for (const line of nextSteps(read.notes)) console.log(line);
  console.log(`\n노트 ${read.notes.length - read.given}개를 읽어 초안 ${written.drafts}개를 ${out}/에 ${verb}.${more}`);
  process.exitCode = failed + read.given > 0 ? 1 : 0;
}

try {
  await main();
} catch (error) {
  const problem = writeProblem(error);
  if (problem === undefined) throw error;
  console.error(`${problem}. 초안은 들여오기 전 그대로거나, 다시 실행하면 마저 쓴다.`);
  process.exitCode = 1;
}
