import type { Decision, NoteLedger } from '../../src/review/ledger-file.ts';
import { countNotes, decisionText, progressOf, statusOf, STATUS } from '../../src/review/ledger.ts';
import type { ReviewedNote, ReviewedStatement } from '../../src/review/review-note.ts';
import { readLedgers } from './ledger-files.ts';

/** The sign and the name of each kind. */
const KINDS = { said: '= 같음', differs: '≠ 다름', new: '+ 맞는 내용을 찾지 못한 말' } as const;

function describe(one: ReviewedStatement, notes: number, decision: Decision | undefined, topic: string): string[] {
  const { lines, kind, proposal, text, key } = one;
  const [first, last] = lines;
  const name =
    proposal === 'out-of-scope'
      ? '× 시험 범위 밖'
      : kind === 'new' && proposal === 'said'
        ? '≈ 같은 듯함'
        : KINDS[kind];
  const others = notes > 1 ? ` · 노트 ${notes}편이 같은 말을 한다` : '';
  const [place] = one.places;
  const at =
    place === undefined
      ? ''
      : `→ /${place.topic}/${place.anchor === '' ? '' : `#${place.anchor}`} ${place.text}${place.examEra === undefined ? '' : ` (시험 자료: ${place.examEra})`}`;
  return [
    `  ${(first === last ? `${first}` : `${first}-${last}`).padStart(4)} ${name} ${text}`,
    ...(decision === undefined || decision.status === 'open' ? [] : [`        정함: ${decisionText(decision)}`]),
    ...(one.topic === topic ? [] : [`        ${one.topic}로 옮긴 말이다`]),
    `        ${at}${others}  (${key})`,
  ];
}

/** A review as it is printed or written as JSON, note by note. */
interface ReviewPrinter {
  readonly add: (reviewed: { readonly note: ReviewedNote; readonly ledger: NoteLedger }) => void;
  readonly finish: () => void;
}

/** Prints reviews: what is open, everything with `all`; `json` gives one JSON value with everything. */
export function createReviewPrinter(
  drafts: string,
  { json, all }: { readonly json: boolean; readonly all: boolean },
): ReviewPrinter {
  const counts = new Map(countNotes(readLedgers(drafts).ledgers));
  const told: object[] = [];
  return {
    add({ note, ledger }) {
      const status = new Map(ledger.statements.map((one) => [one.key, statusOf(ledger, one)]));
      if (json) {
        const sections = note.sections.map((section) => ({
          ...section,
          statements: section.statements.map((one) => ({
            ...one,
            status: status.get(one.key),
            decision: ledger.decisions[one.key],
            isFresh: ledger.fresh.includes(one.key),
            notes: counts.get(one.gist) ?? 1,
          })),
        }));
        told.push({ ...note, sections, progress: progressOf(ledger) });
        return;
      }
      console.log(`\n${note.path} (노트 ${note.id}, ${note.title})`);
      const isChanged = ledger.fresh.length > 0;
      for (const { lines, headings, topic, statements } of note.sections) {
        const shown = statements.filter(
          ({ key }) => all || (status.get(key) === 'open' && (!isChanged || ledger.fresh.includes(key))),
        );
        if (shown.length > 0) console.log(`\n ${lines[0]} ${headings.at(-1) ?? '제목 없는 절'} → ${topic}`);
        for (const one of shown)
          console.log(describe(one, counts.get(one.gist) ?? 1, ledger.decisions[one.key], topic).join('\n'));
      }
      const { statements, lines, fresh } = progressOf(ledger);
      const sums = (['said', 'worked', 'declined', 'open'] as const).map((one) => `${STATUS[one]} ${statements[one]}`);
      const only = fresh > 0 ? ` · 지난번과 달라진 말 ${fresh}개만 보였다. 모두 보려면 --all` : '';
      console.log(`\n말 ${ledger.statements.length}개: ${sums.join(' · ')} (남은 줄 ${lines.open})${only}`);
    },
    finish() {
      if (json) console.log(JSON.stringify({ notes: told }));
    },
  };
}
