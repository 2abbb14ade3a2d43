import { DOMAINS, isDomain } from '../../src/model/domain.ts';
import { formatFinding, type Finding } from '../../src/model/finding.ts';
import type { DraftChange, SectionChange } from '../../src/importer/drafts/changes.ts';
import { byDomain } from '../../src/importer/places/assignment.ts';
import type { ReportNote } from '../../src/importer/report.ts';

/** Most lines of a kind: the report holds all. */
const SHOWN = 20;

/** Prints lines, and how many more there are. */
function printSome(lines: readonly string[], print: (line: string) => void = console.log): void {
  for (const line of lines.slice(0, SHOWN)) print(line);
  if (lines.length > SHOWN) console.log(`  … 그리고 ${lines.length - SHOWN}개`);
}

/** What happened to a section since the last import, in words, the weightier first. */
const CHANGES: Readonly<Record<Exclude<DraftChange, 'same'>, string>> = {
  changed: '바뀜',
  new: '새로',
  gone: '사라짐',
  moved: '옮김',
};

/** Lists the sections that are not as they were in the last import. */
export function printChanges(note: string, changes: readonly SectionChange[]): void {
  const lines = Object.entries(CHANGES).flatMap(([kind, word]) =>
    changes
      .filter(({ change }) => change === kind)
      .map(({ section: { lines, heading, topic } }) => `  ${word}  ${note}:${lines[0]} "${heading}" ${topic}`),
  );
  printSome(lines);
}

/** Says which files in the folders were left aside because they are no notes. */
export function printSkipped(skipped: ReadonlyMap<string, number>): void {
  const kinds = [...skipped].sort(([a], [b]) => (a < b ? -1 : 1));
  const total = kinds.reduce((sum, [, count]) => sum + count, 0);
  const shown = kinds.map(([ending, count]) => `${ending === '' ? '끝말 없음' : ending} ${count}`);
  if (total > 0) console.log(`\n노트가 아니라 건너뛴 파일 ${total}개: ${shown.join(', ')}`);
}

/** What an import did: a line for each note, then how many drafts each domain got. */
export function printSummary(notes: readonly ReportNote[]): void {
  const lines = notes.map(({ path, formatName, encoding, blocks, placed, quarantined, drafts }) => {
    const sum = `덩어리 ${blocks} = 초안에 ${placed} + 격리 ${quarantined} + 본문 아님 ${blocks - placed - quarantined}`;
    const sections = drafts.flatMap((draft) => draft.sections).length;
    return `${path} (${formatName}, ${encoding}): ${sum}. 절 ${sections}, 초안 ${drafts.length}`;
  });
  console.log('');
  printSome(lines);
  const drafts = notes.flatMap((note) => note.drafts);
  for (const domain of [...new Set(drafts.map(({ domain }) => domain))].filter(isDomain).sort(byDomain)) {
    const slugs = drafts.filter((draft) => draft.domain === domain).map(({ slug }) => slug);
    console.log(`${DOMAINS[domain].title}(${domain}/): 초안 ${new Set(slugs).size}`);
  }
}

/** Rules of the importer in words, those that need eyes first at the top. */
const RULES: Readonly<Record<string, string>> = {
  'import/unreadable': '읽지 못함',
  'import/over-limit': '한도를 넘음',
  'import/outside': '폴더 밖 링크',
  'import/mixed': '인코딩이 섞임',
  'import/lost': '지난 기록을 잃음',
  'import/changed': '고친 글과 노트가 다름',
  'import/gone': '노트에서 사라짐',
  'import/words': '말이 빠짐',
  'import/quarantine': '격리',
  'import/unsafe': '위험한 것을 뗌',
  'import/check': '뜻을 확인할 곳',
  'import/new-topic': '새 주제',
  'import/unsure': '근거가 약함',
  'import/picture': '옮기지 않은 그림',
};
const ORDER = Object.keys(RULES);

/** Prints what needs eyes first, one line for all of a kind in a note; `hasReport` says whether a file lists them all. */
export function printFirst(findings: readonly Finding[], hasReport: boolean): void {
  if (findings.length === 0) return;
  const sorted = [...findings].sort((a, b) => ORDER.indexOf(a.rule) - ORDER.indexOf(b.rule));
  const counts = [...Map.groupBy(sorted, ({ rule }) => rule)].map(
    ([rule, of]) => `${RULES[rule] ?? rule} ${of.length}`,
  );
  console.log(`\n먼저 볼 것 ${findings.length}개: ${counts.join(', ')}`);
  const isMany = sorted.length > SHOWN;
  const groups = Map.groupBy(sorted, (each) => (isMany ? `${each.rule} ${each.file}` : each));
  const entries = [...groups.values()].flatMap(([first, ...more]) => (first === undefined ? [] : [{ first, more }]));
  const line = ({ first, more }: (typeof entries)[number]): string =>
    `  ${formatFinding(first)}${more.length > 0 ? ` (이 노트에 ${more.length}개 더)` : ''}`;
  const isError = ({ first }: (typeof entries)[number]): boolean => first.severity === 'error';
  for (const entry of entries.filter(isError)) console.error(line(entry));
  printSome(entries.filter((entry) => !isError(entry)).map(line));
  if (isMany) console.log(`  ${hasReport ? '보고서에 모두 있다' : '--report FILE을 주면 모두 적는다'}`);
}
