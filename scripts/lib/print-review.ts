import { countNotes, progressOf, statusOf, STATUS, type NoteLedger } from '../../src/matching/ledger.ts';
import { offerCorrection, rightOf, type ReviewedNote, type ReviewedStatement } from '../../src/matching/review.ts';
import { REASONS } from '../../src/matching/reasons.ts';
import { readLedgers } from './ledger-files.ts';

/** Kinds in words, with the sign that a terminal shows. */
const KINDS = { said: '= 이미 있음', differs: '≠ 다름', new: '+ 새로움' } as const;

/** How sure a verdict is, in words. */
const sureness = (sure: number): string => (sure >= 0.85 ? '확실' : sure >= 0.65 ? '아마' : '살펴볼 것');

function describe(one: ReviewedStatement, also: number): string[] {
  const [first, last] = one.lines;
  const lines = first === last ? `${first}` : `${first}-${last}`;
  const { place } = one;
  const rows = [`  ${lines.padStart(4)} ${KINDS[one.kind]} [${sureness(one.sure)}] ${one.text}`];
  const others = also > 1 ? ` · 노트 ${also}편이 같은 말을 한다` : '';
  if (place === undefined) rows.push(`        ${REASONS[one.reason]}${others}  (${one.key})`);
  else {
    const where = `/${place.topic}/${place.anchor === '' ? '' : `#${place.anchor}`}`;
    const exam = place.examEra === undefined ? '' : ` (시험 자료: ${place.examEra})`;
    rows.push(`        ${REASONS[one.reason]} → ${where} ${rightOf(place)}${exam}${others}  (${one.key})`);
  }
  const offer = offerCorrection(one);
  if (offer?.source !== undefined)
    rows.push(`        정정으로 적는다면: right “${offer.right}”, source ${offer.source}`);
  return rows;
}

/** A review as it is printed or written as JSON, note by note. */
export interface ReviewPrinter {
  readonly add: (reviewed: { readonly note: ReviewedNote; readonly ledger: NoteLedger }) => void;
  readonly finish: () => void;
}

/** Prints reviews: what is open, or everything with `all`; `json` gives one JSON value with everything. */
export function createReviewPrinter(
  drafts: string,
  { json, all }: { readonly json: boolean; readonly all: boolean },
): ReviewPrinter {
  const counts = new Map(countNotes(readLedgers(drafts).ledgers));
  let isFirst = true;
  if (json) console.log('{"notes": [');
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
            correction: offerCorrection(one),
          })),
        }));
        console.log(`${isFirst ? '' : ','}${JSON.stringify({ ...note, sections, progress: progressOf(ledger) })}`);
        isFirst = false;
        return;
      }
      console.log(`\n${note.path} (노트 ${note.id}, ${note.title})`);
      const isChanged = ledger.fresh.length > 0;
      for (const section of note.sections) {
        const shown = section.statements.filter(
          ({ key }) => all || (status.get(key) === 'open' && (!isChanged || ledger.fresh.includes(key))),
        );
        if (shown.length === 0 && section.proposal === undefined) continue;
        console.log(`\n ${section.lines[0]} ${section.headings.at(-1) ?? '제목 없는 절'} → ${section.topic}`);
        if (section.proposal !== undefined)
          console.log(
            `   ${section.proposal.kind === 'topic' ? '새 주제로' : '새 절로'} 제안: “${section.proposal.title}”. ${section.proposal.reason}`,
          );
        for (const row of shown.flatMap((one) => describe(one, counts.get(one.gist) ?? 1))) console.log(row);
      }
      const { statements, lines, fresh } = progressOf(ledger);
      const told = (['said', 'worked', 'declined', 'open'] as const).map((one) => `${STATUS[one]} ${statements[one]}`);
      console.log(`\n말 ${ledger.statements.length}개: ${told.join(' · ')} (남은 줄 ${lines.open})${fresh > 0 ? ` · 지난번과 달라진 말 ${fresh}개만 보였다. 모두 보려면 --all` : ''}`); // prettier-ignore
    },
    finish() {
      if (json) console.log(']}');
    },
  };
}
