import { formatFinding, type Finding } from '../../src/model/finding.ts';

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

const SHOWN = 20;

/** Prints what needs eyes first: errors, then quarantine, then doubtful places, twenty lines at most. */
export function printFirst(findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  const sorted = [...findings].sort((a, b) => ORDER.indexOf(a.rule) - ORDER.indexOf(b.rule));
  console.log('\n먼저 볼 것');
  for (const finding of sorted.slice(0, SHOWN))
    (finding.severity === 'error' ? console.error : console.log)(`  ${formatFinding(finding)}`);
  if (sorted.length > SHOWN) console.log(`  … 그리고 ${sorted.length - SHOWN}개(--report에 모두 있다)`);
}
