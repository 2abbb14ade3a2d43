import type { NoteFinding, Matcher } from '../../matching/matcher.ts';
import type { ReferenceData } from '../../matching/reference.ts';
import { readStatements } from '../../matching/statements.ts';

/** What is shown of a finding: what is so today, and where that is written. */
export interface ShownFinding {
  readonly verdict: 'differs' | 'outdated';
  readonly span: NoteFinding['span'];
  /** What is so today. */
  readonly now: string;
  readonly examEra?: string | undefined;
  readonly until?: string | undefined;
  /** Title of the page with the place there, and its path below the site: `storage/s3/#fact-max-object`. */
  readonly page?: { readonly title: string; readonly path: string } | undefined;
  readonly source?: string | undefined;
  /** Other lines that say it, too. */
  readonly also: readonly number[];
}

/** A statement of a note with what is wrong with it. */
export interface CheckedLine {
  readonly line: number;
  readonly text: string;
  readonly findings: readonly ShownFinding[];
}

/** What came of a note. */
export interface CheckResult {
  readonly lines: readonly CheckedLine[];
  readonly counts: Readonly<Record<NoteFinding['verdict'], number>>;
  /** It was stopped on the way. */
  readonly isPartial: boolean;
}

/** Statements between which the page may answer. */
const AT_ONCE = 40;

function pageOf(
  topic: string,
  anchor: string,
  label: string,
  titles: ReadonlyMap<string, string>,
): ShownFinding['page'] {
  const title = titles.get(topic) ?? topic;
  return { title: label === '' ? title : `${title}: ${label}`, path: `${topic}/${anchor === '' ? '' : `#${anchor}`}` };
}

function show({ verdict, span, place }: NoteFinding, titles: ReadonlyMap<string, string>): ShownFinding {
  const shown = {
    verdict: verdict === 'differs' ? verdict : 'outdated',
    span,
    also: [],
    source: place.source,
  } as const;
  if ('service' in place) {
    const [topic = '', anchor = ''] = place.page?.split('#') ?? [];
    const page = topic === '' ? undefined : pageOf(topic, anchor, '', titles);
    return { ...shown, now: `${place.service}: ${place.says}`, page };
  }
  if ('was' in place) {
    const { topic, anchor, now, until } = place;
    return { ...shown, now, until, page: pageOf(topic, anchor, '', titles) };
  }
  const { topic, anchor, label, value, examEra } = place;
  const page = pageOf(topic, anchor, label, titles);
  return { ...shown, now: `${label}: ${value}`, examEra, page };
}

/**
 * Holds a note against the pages. What is said of a service again and again is told where it is said first.
 *
 * @param report is told how far it is, from 0 to 1; where it answers false no more is checked
 */
export async function checkNote(
  note: string,
  matcher: Matcher,
  { topics }: Pick<ReferenceData, 'topics'>,
  report: (share: number) => boolean,
): Promise<CheckResult> {
  const titles = new Map(topics.map(({ id, title }) => [id, title]));
  const statements = readStatements(note);
  const counts = { said: 0, differs: 0, outdated: 0 };
  const lines: CheckedLine[] = [];
  const services = new Map<string, number[]>();
  for (const [at, statement] of statements.entries()) {
    if (at % AT_ONCE === 0) {
      // the page answers between two of them
      await new Promise((resume) => setTimeout(resume));
      if (!report(at / statements.length)) return { lines, counts, isPartial: true };
    }
    const [line] = statement.lines;
    const findings: ShownFinding[] = [];
    for (const finding of matcher.match(statement)) {
      const known = 'service' in finding.place ? services.get(finding.place.service) : undefined;
      if (known !== undefined) {
        if (!known.includes(line)) known.push(line);
        continue;
      }
      counts[finding.verdict] += 1;
      if (finding.verdict === 'said') continue;
      const also: number[] = [];
      if ('service' in finding.place) services.set(finding.place.service, also);
      findings.push({ ...show(finding, titles), also });
    }
    if (findings.length > 0) lines.push({ line, text: statement.text, findings });
  }
  return { lines, counts, isPartial: false };
}
