import type { Decision, NoteLedger } from '../../src/matching/ledger-file.ts';
import { countNotes, decisionText, progressOf, statusOf, STATUS } from '../../src/matching/ledger.ts';
import { offerCorrection, rightOf } from '../../src/matching/correction.ts';
import { VERDICT_NAMES, LIKELY } from '../../src/model/verdict-names.ts';
import type { ReviewedNote, ReviewedStatement } from '../../src/matching/review.ts';
import { REASONS } from '../../src/matching/reasons.ts';
import { readLedgers } from './ledger-files.ts';

/** The sign of each kind that a terminal shows. */
const SIGNS = { said: '=', differs: '≠', new: '+' } as const;

/** How sure a verdict is, in words. */
const sureness = (sure: number): string => (sure >= 0.85 ? '확실' : sure >= 0.65 ? '아마' : '살펴볼 것');

function describe(one: ReviewedStatement, also: number, decision: Decision | undefined, topic = one.topic): string[] {
  const [first, last] = one.lines;
  const lines = first === last ? `${first}` : `${first}-${last}`;
  const { place } = one;
  const kind =
    one.reason === 'out-of-scope'
      ? '× 시험 범위 밖'
      : one.reason === 'likely'
        ? `≈ ${LIKELY}`
        : `${SIGNS[one.kind]} ${VERDICT_NAMES[one.kind]}`;
  const rows = [`  ${lines.padStart(4)} ${kind} [${sureness(one.sure)}] ${one.text}`];
  if (decision !== undefined && decision.status !== 'open') rows.push(`        정함: ${decisionText(decision)}`);
  if (one.topic !== topic) rows.push(`        ${one.topic}로 옮긴 말이다`);
  const others = also > 1 ? ` · 노트 ${also}편이 같은 말을 한다` : '';
  if (place === undefined) rows.push(`        ${REASONS[one.reason]}${others}  (${one.key})`);
  else {
    const where = `/${place.topic}/${place.anchor === '' ? '' : `#${place.anchor}`}`;
    const exam = place.examEra === undefined ? '' : ` (시험 자료: ${place.examEra})`;
    const apart = one.kind === 'new' && one.nearness === 'differs' ? ' 숫자가 어긋난다' : '';
    rows.push(`        ${REASONS[one.reason]}${apart} → ${where} ${rightOf(place)}${exam}${others}  (${one.key})`);
  }
  const offer = offerCorrection(one);
  if (offer !== undefined)
    rows.push(
      `        정정으로 적는다면 content/${offer.topic}.mdx의 corrections에(${offer.source === undefined ? 'AWS 문서' : 'source'}로 확인하고 자기 말로):`,
      offer.entry.replace(/^/gm, '          '),
    );
  return rows;
}

/** A review as it is printed or written as JSON, note by note. */
export interface ReviewPrinter {
  readonly add: (reviewed: { readonly note: ReviewedNote; readonly ledger: NoteLedger }) => void;
  readonly finish: () => void;
}

/** Prints reviews: what is open, everything with `all`, the statements of `only`; `json` gives one JSON value with everything. */
export function createReviewPrinter(
  drafts: string,
  { json, all, only }: { readonly json: boolean; readonly all: boolean; readonly only?: readonly string[] | undefined },
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
      if (only !== undefined) {
        for (const one of note.sections.flatMap(({ statements }) => statements).filter(({ key }) => only.includes(key)))
          for (const row of describe(one, counts.get(one.gist) ?? 1, ledger.decisions[one.key])) console.log(row);
        return;
      }
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
        for (const one of shown)
          for (const row of describe(one, counts.get(one.gist) ?? 1, ledger.decisions[one.key], section.topic))
            console.log(row);
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
