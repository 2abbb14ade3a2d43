import type { SectionChange } from '../../src/importer/drafts/changes.ts';
import type { Change } from '../../src/importer/drafts/merge.ts';
import { formatFinding, type Finding } from '../../src/model/finding.ts';

const SHOWN = 20;

/** What happened to a section since the last import, in words, the weightier first. */
const CHANGES: Readonly<Record<Exclude<Change, 'same'>, string>> = {
  changed: '바뀜',
  new: '새로',
  gone: '사라짐',
  moved: '옮김',
};

/** Lists the sections that are not as they were in the last import, twenty lines at most. */
export function printChanges(note: string, changes: readonly SectionChange[]): void {
  const kinds = Object.keys(CHANGES) as (keyof typeof CHANGES)[];
  const lines = kinds.flatMap((kind) =>
    changes
      .filter(({ change }) => change === kind)
      .map(({ before, after }) => {
        const section = after ?? before;
        return `  ${CHANGES[kind]}  ${note}:${section?.lines[0] ?? 1} "${section?.heading ?? ''}" ${section?.topic ?? ''}`;
      }),
  );
  for (const line of lines.slice(0, SHOWN)) console.log(line);
  if (lines.length > SHOWN) console.log(`  … 그리고 ${lines.length - SHOWN}개`);
}

/** Says which files in the folders were left aside because they are no notes. */
export function printSkipped(skipped: ReadonlyMap<string, number>): void {
  const kinds = [...skipped].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));
  if (kinds.length === 0) return;
  const total = kinds.reduce((sum, [, count]) => sum + count, 0);
  const shown = kinds.slice(0, 6).map(([ending, count]) => `${ending === '' ? '끝말 없음' : ending} ${count}`);
  console.log(`\n노트가 아니라 건너뛴 파일 ${total}개: ${shown.join(', ')}${kinds.length > 6 ? ' …' : ''}`);
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

/** The first finding of each kind in each file, with how many more there are. */
function firstOfKind(findings: readonly Finding[]): { readonly finding: Finding; readonly more: number }[] {
  const kinds = Map.groupBy(findings, ({ rule, file }) => `${rule} ${file}`);
  return [...kinds.values()].flatMap(([finding, ...others]) =>
    finding === undefined ? [] : [{ finding, more: others.length }],
  );
}

/** How many findings there are of each kind: `격리 2, 새 주제 3`. */
function countKinds(findings: readonly Finding[]): string {
  return ORDER.flatMap((rule) => {
    const count = findings.filter((finding) => finding.rule === rule).length;
    return count === 0 ? [] : [`${RULES[rule] ?? rule} ${count}`];
  }).join(', ');
}

/**
 * Prints what needs eyes first: errors, then quarantine, then doubtful places, twenty lines at most. Where there is more,
 * one line stands for all of its kind in a note. `hasReport` says whether a file lists them all.
 */
export function printFirst(findings: readonly Finding[], hasReport: boolean): void {
  if (findings.length === 0) return;
  const sorted = [...findings].sort((a, b) => ORDER.indexOf(a.rule) - ORDER.indexOf(b.rule));
  const entries = sorted.length > SHOWN ? firstOfKind(sorted) : sorted.map((finding) => ({ finding, more: 0 }));
  console.log(`\n먼저 볼 것 ${findings.length}개: ${countKinds(findings)}`);
  for (const { finding, more } of entries.slice(0, SHOWN))
    (finding.severity === 'error' ? console.error : console.log)(
      `  ${formatFinding(finding)}${more > 0 ? ` (이 노트에 ${more}개 더)` : ''}`,
    );
  const where = hasReport ? '보고서에 모두 있다' : '--report FILE을 주면 모두 적는다';
  if (entries.length > SHOWN || entries.length < sorted.length)
    console.log(`  ${entries.length > SHOWN ? `… 그리고 ${entries.length - SHOWN}줄. ` : ''}${where}`);
}
