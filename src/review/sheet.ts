import type { TopicPlace } from '../matching/nearest.ts';
import type { Decision, NoteLedger } from './ledger-file.ts';
import { statusOf } from './ledger.ts';
import type { ReviewedNote, ReviewedStatement } from './review-note.ts';

/** Why statements are mostly not worked into a page: chosen by number. */
const DECLINED_BECAUSE: readonly string[] = [
  '시험 범위 밖',
  '배울 것이 없다',
  '노트가 틀렸고 페이지가 맞다',
  '페이지에 둘 만큼 묻지 않는다',
];

/** What one row of a sheet decides. */
export interface SheetChoice {
  /** Line of the sheet, from 1. */
  readonly line: number;
  readonly key: string;
  readonly status: Decision['status'];
  readonly reason?: string;
  readonly topic?: string;
  readonly anchor?: string;
}

/** What a sheet says: its decisions, or why it cannot be taken, with the line. */
interface ReadSheet {
  readonly choices: readonly SheetChoice[];
  readonly problems: readonly { readonly line: number; readonly message: string }[];
  /** How many proposals nobody has said yes or no to. */
  readonly waiting: number;
}

const HEAD = /^# 노트 (\d{3,}) (\S+)/;
const ROW = /^([^|]*?)\s*\|\s*(##\s*)?\d[\d-]*\s*\|/;
const PLACE = /^(?:([a-z]+\/[a-z0-9-]+)\/?)?(?:#([\w-]+))?$/;
/** The letters, and what a Korean keyboard makes of them. */
const LETTERS = [
  ['s', 'ㄴ', 'said'],
  ['a', 'ㅁ', 'worked'],
  ['d', 'ㅇ', 'declined'],
  ['m', 'ㅡ', 'moved'],
  ['o', 'ㅐ', 'open'],
] as const;
const KNOWN = `s, s2, s3, a, d 까닭, m 주제, o, ${DECLINED_BECAUSE.map((_, at) => at + 1).join(', ')}, ? 가운데 하나를 적는다`;

const addressOf = ({ topic, anchor }: { topic?: string | undefined; anchor?: string | undefined }): string =>
  `${topic ?? ''}${anchor === undefined || anchor === '' ? '' : `#${anchor}`}`;

/** What stands before a row: a decision, or what is proposed, which counts when somebody takes the mark away. */
function markOf({ proposal }: ReviewedStatement, decided: Decision | undefined): string {
  if (decided !== undefined && decided.status !== 'open') {
    const letter = LETTERS.find(([, , status]) => status === decided.status)?.[0] ?? '?';
    const known = DECLINED_BECAUSE.indexOf(decided.reason ?? '') + 1;
    if (known > 0) return String(known);
    return `${letter} ${decided.reason ?? addressOf(decided)}`.trim();
  }
  if (proposal === undefined) return '?';
  if (proposal === 'said') return 's?';
  return `${DECLINED_BECAUSE.indexOf(proposal === 'out-of-scope' ? '시험 범위 밖' : '배울 것이 없다') + 1}?`;
}

/** A place below a row: what it says in short, and its address at the end. */
const placeRow = (sign: string, { text, examEra, ...place }: TopicPlace): string => {
  const short = text.length > 120 ? `${text.slice(0, 120)}…` : text;
  return `    ${sign} ${short.replaceAll(/\s+/g, ' ')}${examEra === undefined ? '' : ` (시험 자료: ${examEra})`}  ${addressOf(place)}`;
};

function rowsOf(one: ReviewedStatement, decided: Decision | undefined): string[] {
  const mark = markOf(one, decided);
  const row = `${mark} | ${one.lines[0]} | ${one.text.replaceAll(/\s+/g, ' ')} | ${one.key}`;
  const [place, ...others] = one.places;
  if (place === undefined) return [row];
  const sign = one.kind === 'differs' ? '≠' : one.kind === 'said' ? '=' : one.proposal === 'said' ? '≈' : '+';
  return [row, placeRow(sign, place), ...others.map((other, at) => placeRow(`s${at + 2}`, other))];
}

/** What is open in a note, or all that it says, as a text to be edited: a row for each statement and one for each section. */
export function formatSheet(note: ReviewedNote, ledger: NoteLedger, path: string, isAll = false): string {
  const shown = new Set(
    ledger.statements.filter((one) => isAll || statusOf(ledger, one) === 'open').map(({ key }) => key),
  );
  const sections = note.sections.flatMap(({ headings, lines, topic, statements }) => {
    const rows = statements
      .filter(({ key }) => shown.has(key))
      .flatMap((one) => rowsOf(one, ledger.decisions[one.key]));
    return rows.length === 0
      ? []
      : ['', `? | ## ${lines[0]} | ${headings.at(-1) ?? '제목 없는 절'} → ${topic}`, ...rows];
  });
  return `${[
    `# 노트 ${note.id} ${note.content}`,
    `# 맨 앞을 고치고 저장한 다음: npm run review -- --apply ${path}   몇 번이고 다시 해도 된다.`,
    '#   s 바로 아래 자리에 이미 있다. 그다음 자리면 s2, s3. 어디에도 없는 자리면 s storage/efs#fact-price',
    `#   ${DECLINED_BECAUSE.map((reason, at) => `${at + 1} ${reason}`).join('   ')}   다른 까닭이면 d 까닭`,
    '#   a 쪽에 썼다. 다른 주제에 썼으면 a storage/efs   m storage/efs 다른 주제의 말이다   o 정한 것을 되돌린다',
    '#   보이는 자리 앞의 ≠는 값이 다르거나 옛말, =는 같음, ≈는 같은 듯함, +는 가장 가까운 말이다.',
    '#   ? 나중에 정한다. s?처럼 ?가 붙은 것은 제안이라 적히지 않는다: 맞으면 ?를 지운다.',
    '#   절(##)의 ?를 y로 고치면 그 절의 제안을 모두 받고, 다른 결정으로 고치면 그 절의 남은 말이 모두 그렇게 된다.',
    ...sections,
  ].join('\n')}\n`;
}

/** The note that a sheet is of; `undefined` when it is none. */
export function sheetOf(text: string): { readonly id: string; readonly content: string } | undefined {
  const [, id, content] = HEAD.exec(text.replace(/^\uFEFF/, '')) ?? [];
  return id === undefined || content === undefined ? undefined : { id, content };
}

type Taken = Omit<SheetChoice, 'line' | 'key'>;

/** A place below a row, by the sign before it: the one of the verdict, or one of the next best. */
const OFFER = /^\s{4}(s\d) .*\s([a-z]+\/[a-z0-9-]+)(?:#([\w-]+))?$/;
const YES = /^[yㅛ]$/i;
/** Nothing yet, or what is proposed. */
const PROPOSAL = /^\s*(?:(?:[sㄴ]\d?|\d)?\s*\?)?\s*$/i;

/** Reads what stands before the first bar: nothing yet, a decision, or why it is none. `offers` are the next best places. */
function readChoice(
  written: string,
  offers: ReadonlyMap<string, Taken>,
): Taken | 'later' | { readonly problem: string } {
  const text = written.trim();
  if (text === '') return 'later';
  const other = /^[sㄴ]([2-9])$/i.exec(text)?.[1];
  if (other !== undefined) return offers.get(`s${other}`) ?? { problem: `아래에 s${other} 자리가 없다` };
  const known = DECLINED_BECAUSE[Number(text) - 1];
  if (known !== undefined) return { status: 'declined', reason: known };
  const [letter, rest] = [text.slice(0, 1).toLowerCase(), text.slice(1).trim()];
  const status = LETTERS.find(([latin, korean]) => letter === latin || letter === korean)?.[2];
  if (status === undefined || /^\w/.test(text.slice(1))) return { problem: `모르는 결정이다: “${text}”. ${KNOWN}` };
  if (status === 'declined')
    return rest === '' ? { problem: '반영하지 않는 까닭을 적는다: d 까닭' } : { status, reason: rest };
  const [whole, topic, anchor] = PLACE.exec(rest) ?? [];
  if (whole === undefined || (anchor !== undefined && status !== 'said'))
    return { problem: `“${rest}”는 주제가 아니다. storage/efs처럼 적는다` };
  if (status === 'moved' && topic === undefined) return { problem: '어느 주제의 말인지 적는다: m storage/efs' };
  return { status, ...(topic === undefined ? {} : { topic }), ...(anchor === undefined ? {} : { anchor }) };
}

/** The next best places that stand below a row. */
function offersBelow(rows: readonly string[], at: number): ReadonlyMap<string, Taken> {
  const offers = new Map<string, Taken>();
  for (let next = at + 1; /^\s{4}/.test(rows[next] ?? ''); next += 1) {
    const [, sign = '', topic, anchor] = OFFER.exec(rows[next] ?? '') ?? [];
    if (topic !== undefined) offers.set(sign, { status: 'said', topic, ...(anchor === undefined ? {} : { anchor }) });
  }
  return offers;
}

/** Reads an edited sheet of a note as its ledger has it; everything that is wrong with it is told at once. */
export function parseSheet(text: string, ledger: NoteLedger): ReadSheet {
  const known = new Set(ledger.statements.map(({ key }) => key));
  const seen = new Set<string>();
  const choices: SheetChoice[] = [];
  const problems: { line: number; message: string }[] = [];
  const rows = text.split(/\r?\n/);
  let ofSection: Taken | 'proposals' | 'later' = 'later';
  let waiting = 0;
  for (const [index, row] of rows.entries()) {
    const line = index + 1;
    const tell = (message: string): void => void problems.push({ line, message });
    if (row.trim() === '' || row.startsWith('#') || /^\s{2}/.test(row)) continue;
    const [head, written = '', section] = ROW.exec(row) ?? [];
    if (head === undefined) {
      tell(`“결정 | 줄 | 말 | 열쇠” 꼴이 아니다: ${row.slice(0, 40)}`);
      continue;
    }
    if (section !== undefined && YES.test(written.trim())) {
      ofSection = 'proposals';
      continue;
    }
    const isOpen = PROPOSAL.test(written);
    const taken = readChoice(isOpen ? written.replace('?', '') : written, offersBelow(rows, index));
    if (section !== undefined) ofSection = 'later';
    if (taken !== 'later' && 'problem' in taken) {
      tell(taken.problem);
      continue;
    }
    if (section !== undefined) {
      ofSection = isOpen ? 'later' : taken;
      continue;
    }
    const key = row.slice(row.lastIndexOf('|') + 1).trim();
    if (!known.has(key)) tell('노트에 이제 없는 말이다. npm run review -- 노트 --sheet 파일로 다시 만든다');
    else if (seen.has(key)) tell('같은 말이 두 번 나온다. 하나를 지운다');
    seen.add(key);
    const decided = isOpen && ofSection !== 'proposals' ? ofSection : taken;
    if (decided !== 'later') choices.push({ line, key, ...decided });
    else if (taken !== 'later') waiting += 1;
  }
  return { choices, problems, waiting };
}
