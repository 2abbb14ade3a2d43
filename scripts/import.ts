/**
 * `npm run import -- <notes>… [--out DIR] [--report FILE] [--limit 초] [--dry-run]`: notes to drafts, grouped by topic.
 *
 * Each note is read in a process of its own time and memory. Exit 0 when every note was read, 1 when one could not be, 2 on
 * bad usage.
 */
import { existsSync, mkdirSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { compareSections } from '../src/importer/drafts/changes.ts';
import { numberNotes } from '../src/importer/drafts/numbering.ts';
import type { PlannedNote } from '../src/importer/plan-import.ts';
import {
  reportBlocks,
  reportNote,
  type ImportReport,
  type ReportBlock,
  type ReportNote,
} from '../src/importer/report.ts';
import { warning, type Finding } from '../src/model/finding.ts';
import { listedIds, remember, writeDrafts } from './lib/drafts-folder.ts';
import { findNotes } from './lib/note-files.ts';
import { printChanges, printFirst, printSkipped, printSummary } from './lib/print-import.ts';
import { FLAG, readArguments } from './lib/read-arguments.ts';
import { readCatalogue } from './lib/read-catalogue.ts';
import { readFiles } from './lib/read-files.ts';
import { refuse } from './lib/refuse.ts';
import { writeProblem } from './lib/write-problem.ts';

const USAGE = `쓰는 법: npm run import -- <노트 파일이나 폴더>… [--out 초안폴더] [--report 보고서.json] [--limit 초] [--dry-run]

  --out DIR       초안을 둘 폴더(기본 drafts)
  --report FILE   장부(모든 줄이 어디로 갔는지)를 JSON으로 쓴다
  --limit 초      노트 하나를 읽는 데 쓸 프로세서의 시간(기본 10). 넘으면 그 노트는 꾸밈 없는 글로만 옮긴다
  --dry-run       아무것도 쓰지 않고 무엇이 바뀔지만 보인다`;

/** Longer than this a timer cannot wait, in seconds. */
const LONGEST_LIMIT = 86_400;

/** Whether a folder is `content/` of the working folder, lies in it or leads into it: drafts never go there by themselves. */
function isPublished(folder: string): boolean {
  const content = existsSync('content') ? realpathSync('content') : resolve('content');
  // Of a folder that is not there yet, the part that is tells where it will be.
  let known = resolve(folder);
  while (!existsSync(known)) known = dirname(known);
  const place = join(realpathSync(known), relative(known, resolve(folder)));
  return place === content || place.startsWith(content + sep);
}

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

const toLines = (items: readonly object[]): string => items.map((item) => `\n${JSON.stringify(item)}`).join(',');

/** Writes the report of an import: `{ "notes": […], "blocks": […], "findings": […] }`, one element to a line. */
function writeReport(path: string, { notes, blocks, findings }: ImportReport): void {
  mkdirSync(dirname(path), { recursive: true });
  const parts = [
    `"notes": [${toLines(notes)}]`,
    `"blocks": [${toLines(blocks)}]`,
    `"findings": [${toLines(findings)}]`,
  ];
  writeFileSync(path, `{\n${parts.join(',\n')}\n}\n`);
}

/** What to do with the drafts: sections of pages that are there go into these, the rest becomes pages. */
function printNextSteps(notes: readonly PlannedNote[]): void {
  const isKnown = ({ topic }: { readonly topic: string }): boolean => existsSync(`content/${topic}.mdx`);
  const count = notes.flatMap(({ sections }) => sections.filter(isKnown)).length;
  const { path = '<노트>', id = '번호' } = notes.find(({ sections }) => sections.some(isKnown)) ?? {};
  if (count > 0)
    console.log(
      `\n다음: 절 ${count}개는 이미 있는 쪽의 이야기다. 노트마다 npm run review -- ${path} --sheet ${id}.txt로 남은 말을 글 하나로 받아 정한다.`,
    );
  if (!notes.every(({ sections }) => sections.every(isKnown)))
    console.log(
      '\n다음: 쪽이 없는 주제의 초안은 자기 말로 고쳐 쓰고 AWS 문서로 확인한 뒤 npm run promote -- <초안>으로 공개한다.',
    );
}

const { values, positionals } = readArguments(USAGE, {
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'drafts' },
    report: { type: 'string' },
    limit: { type: 'string', default: '10' },
    'dry-run': FLAG,
    help: FLAG,
  },
});
const { report, 'dry-run': dryRun } = values;
const seconds = Number(values.limit);
const out = values.out.replace(/\/+$/, '') || '.';

async function main(): Promise<void> {
  const { paths, problems, skipped, outside } = findNotes(positionals);
  const { state, findings: lost } = await remember(out, paths, seconds);
  const topics = readCatalogue();
  if (topics.length === 0)
    console.error(
      '이 폴더의 content/에 공개한 쪽이 없어 절마다 새 주제를 만든다. 프로젝트의 폴더에서 실행했는지 본다.',
    );
  const ids = numberNotes(paths, state, listedIds());
  const files = paths.map((path) => ({ path, id: ids.get(path) ?? '000' }));
  const unreadable = (file: string, message: string): Finding => {
    return { rule: 'import/unreadable', severity: 'error', file, line: 1, message };
  };
  const notes: PlannedNote[] = [];
  const reported: ReportNote[] = [];
  const blocks: ReportBlock[] = [];
  const found: Finding[] = problems.map(({ path, message }) => unreadable(path, message));
  let gone = 0;
  for await (const result of readFiles(files, topics, seconds)) {
    if ('problem' in result) {
      found.push(unreadable(result.path, result.problem));
      continue;
    }
    const { summary } = result;
    const changes = compareSections(state.notes[summary.path]?.sections ?? [], summary.sections);
    reported.push(reportNote(summary, changes, out));
    if (report !== undefined) blocks.push(...reportBlocks(summary, out));
    found.push(...summary.findings);
    // Of a note its blocks are most of what it takes: they do not stay in memory.
    const { path, id, title, formatName, lines, content, quarantine, sections, isWhole = false } = summary;
    notes.push({ path, id, title, formatName, lines, content, quarantine, sections, isWhole });
    if (isWhole || !(path in state.notes)) continue;
    printChanges(path, changes);
    gone += changes.filter(({ change }) => change === 'gone').length;
  }
  const written = writeDrafts({ folder: out, notes, state, topics, dryRun });
  const away = '폴더 밖을 가리키는 링크라 건너뛰었다. 들여오려면 그 파일을 직접 적는다';
  const links = outside.map((file) => warning('import/outside', file, 1, away));
  const findings = [...links, ...lost, ...written.findings, ...found];
  if (report !== undefined) writeReport(report, { notes: reported, blocks, findings });
  printSummary(reported);
  printSkipped(skipped);
  printFirst(findings, report !== undefined);
  if (!dryRun) printNextSteps(notes);
  const failed = findings.filter(({ rule }) => rule === 'import/unreadable').length;
  const given = notes.filter(({ isWhole }) => isWhole).length;
  const more = [
    gone > 0 ? ` 노트에서 사라진 절 ${gone}개.` : '',
    failed > 0 ? ` 읽지 못한 것 ${failed}개.` : '',
    given > 0 ? ` 한도를 넘어 격리한 노트 ${given}개.` : '',
  ].join('');
  const verb = dryRun ? '쓸 것이다' : '썼다';
  console.log(`\n노트 ${notes.length - given}개를 읽어 초안 ${written.drafts}개를 ${out}/에 ${verb}.${more}`);
  process.exitCode = failed + given > 0 ? 1 : 0;
}

if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
if (positionals.length === 0) refuse(`들여올 노트를 적지 않았다.\n\n${USAGE}`);
if (!(seconds > 0 && seconds <= LONGEST_LIMIT)) refuse(`--limit에는 0보다 큰 초를 적는다: ${values.limit}\n\n${USAGE}`);
if (existsSync(out) && !isFolder(out)) refuse(`--out ${out}은(는) 폴더가 아니다.\n\n${USAGE}`);
if (isPublished(out))
  refuse(`--out ${out}은(는) 공개한 쪽이 사는 곳이다. 초안은 다른 폴더에 두고 npm run promote로 공개한다.\n\n${USAGE}`);
if (report !== undefined && isFolder(report))
  refuse(`--report ${report}은(는) 폴더다. 파일 이름까지 적는다.\n\n${USAGE}`);
try {
  await main();
} catch (error) {
  const problem = writeProblem(error);
  if (problem === undefined) throw error;
  console.error(`${problem}. 초안은 들여오기 전 그대로거나, 다시 실행하면 마저 쓴다.`);
  process.exitCode = 1;
}
