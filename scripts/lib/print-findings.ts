import { formatFinding, type Finding } from '../../src/model/finding.ts';

/** What was checked, for the summary: `{ subject: "주제", count: 24, countName: "topics" }`. */
export interface Checked {
  readonly json: boolean;
  readonly subject: string;
  readonly count: number;
  /** Name of the count in the JSON. */
  readonly countName: string;
}

/** Prints findings by file and line with a summary, or as JSON `{ findings, topics: n }`; sets exit code 1 on an error. */
export function printFindings(findings: readonly Finding[], { json, subject, count, countName }: Checked): void {
  const sorted = findings.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  const errors = sorted.filter(({ severity }) => severity === 'error').length;
  if (json) {
    console.log(JSON.stringify({ findings: sorted, [countName]: count }, null, 2));
  } else {
    for (const finding of sorted) console.log(formatFinding(finding));
    const result = sorted.length === 0 ? '모두 규칙에 맞는다' : `오류 ${errors}개, 경고 ${sorted.length - errors}개`;
    console.log(`${subject} ${count}개를 검사했다: ${result}`);
  }
  process.exitCode = errors === 0 ? 0 : 1;
}
