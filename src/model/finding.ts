/** How much a finding matters: an `error` fails `npm run check` and the build, a `warning` is shown only. */
type Severity = 'error' | 'warning';

/**
 * One problem in one place, said to an author.
 *
 * Example: `{ rule: "schema", severity: "error", file: "content/storage/s3.mdx", line: 3, message: "summary가 없다. …" }`.
 * `line` is 1-based; `message` is Korean and ends with what to do.
 */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** A finding that is shown only. */
export const warning = (rule: string, file: string, line: number, message: string): Finding => ({
  rule,
  severity: 'warning',
  file,
  line,
  message,
});

/** Formats a finding as `file:line rule message`, the shape that editors and `grep` understand. */
export function formatFinding(finding: Finding): string {
  return `${finding.file}:${finding.line} ${finding.rule} ${finding.message}`;
}
