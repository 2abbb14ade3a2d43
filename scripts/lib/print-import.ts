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

/** Rules of the importer, those that need eyes first at the top. */
const ORDER = [
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

/** Prints what needs eyes first: errors, then quarantine, then doubtful places, twenty lines at most. */
export function printFirst(findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  const sorted = [...findings].sort((a, b) => ORDER.indexOf(a.rule) - ORDER.indexOf(b.rule));
  console.log('\n먼저 볼 것');
  for (const finding of sorted.slice(0, SHOWN))
    (finding.severity === 'error' ? console.error : console.log)(`  ${formatFinding(finding)}`);
  if (sorted.length > SHOWN) console.log(`  … 그리고 ${sorted.length - SHOWN}개(--report에 모두 있다)`);
}
