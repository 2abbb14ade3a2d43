import { hasOtherNumber, rightOf } from './correction.ts';
import type { NoteLedger } from './ledger-file.ts';
import { DECLINED_BECAUSE } from '../model/verdict-names.ts';
import { statusOf } from './ledger.ts';
import type { ReviewedNote, ReviewedStatement } from './review.ts';

/** What one row of a sheet decides. */
export interface SheetChoice {
  /** Line of the sheet, from 1. */
  readonly line: number;
  readonly key: string;
  readonly status: 'said' | 'worked' | 'declined' | 'moved';
  readonly reason?: string;
  readonly topic?: string;
  readonly anchor?: string;
}

/** What a sheet says: its decisions, or why it cannot be taken, with the line. */
export interface ReadSheet {
  readonly choices: readonly SheetChoice[];
  readonly problems: readonly { readonly line: number; readonly message: string }[];
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
] as const;
const KNOWN = `s, a, d 까닭, m 주제, ${DECLINED_BECAUSE.map((_, at) => at + 1).join(', ')}, ? 가운데 하나를 적는다`;

/** What is likely right, to be looked at. */
const proposed = ({ reason }: ReviewedStatement): string =>
  reason === 'likely' ? 's' : reason === 'out-of-scope' ? '1' : '?';

function rowOf(one: ReviewedStatement): string[] {
  const { place, reason } = one;
  const row = `${proposed(one)} | ${one.lines[0]} | ${one.text.replaceAll(/\s+/g, ' ')} | ${one.key}`;
  if (place === undefined) return [row];
  const likely = reason === 'likely' ? '≈' : reason === 'nothing-like-it' ? '-' : '+';
  const sign = one.kind === 'differs' ? '≠' : hasOtherNumber(one.text, place) ? `${likely}≠` : likely;
  const exam = place.examEra === undefined ? '' : ` (시험 자료: ${place.examEra})`;
  const where = `${place.topic}${place.anchor === '' ? '' : `#${place.anchor}`}`;
  return [row, `    ${sign} ${rightOf(place)}${exam}  ${where}`];
}

/** What is open in a note as a text to be edited: a row for each statement with the nearest place below it, and one for each section. */
export function formatSheet(note: ReviewedNote, ledger: NoteLedger, path: string): string {
  const open = new Set(ledger.statements.filter((one) => statusOf(ledger, one) === 'open').map(({ key }) => key));
  const reasons = DECLINED_BECAUSE.map((reason, at) => `${at + 1} ${reason}`).join('   ');
  const sections = note.sections.flatMap(({ headings, lines, topic, statements }) => {
    const rows = statements.filter(({ key }) => open.has(key)).flatMap(rowOf);
    return rows.length === 0
      ? []
      : ['', `? | ## ${lines[0]} | ${headings.at(-1) ?? '제목 없는 절'} → ${topic}`, ...rows];
  });
  return `${[
    `# 노트 ${note.id} ${note.content}`,
    `# 맨 앞을 고치고 저장한 다음: npm run review -- --apply ${path}   몇 번이고 다시 해도 된다.`,
    '#   s 아래 보이는 자리에 이미 있다. 다른 자리면 s storage/efs#fact-price',
    `#   ${reasons}   다른 까닭이면 d 까닭`,
    '#   a 쪽에 썼다. 다른 주제에 썼으면 a storage/efs   m storage/efs 다른 주제의 말이다',
    '#   보이는 자리 앞의 ≠는 값이 다름, ≈는 같은 듯함, +는 가장 가까운 말, -는 비슷하지도 않은 말이고, +≠와 ≈≠는 숫자가 어긋난다.',
    '#   ? 나중에 정한다. 절의 ?를 고치면 그 절의 남은 ?가 모두 그렇게 된다.',
    ...sections,
  ].join('\n')}\n`;
}

/** The note that a sheet is of; `undefined` when it is none. */
export function sheetOf(text: string): { readonly id: string; readonly content: string } | undefined {
  const [, id, content] = HEAD.exec(text.replace(/^\uFEFF/, '')) ?? [];
  return id === undefined || content === undefined ? undefined : { id, content };
}

type Taken = Omit<SheetChoice, 'line' | 'key'>;

/** Reads what stands before the first bar: nothing yet, a decision, or why it is none. */
function readChoice(written: string): Taken | 'later' | { readonly problem: string } {
  const text = written.trim();
  if (text === '' || text === '?') return 'later';
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

/** Reads an edited sheet of a note as its ledger has it; everything that is wrong with it is told at once. */
export function parseSheet(text: string, ledger: NoteLedger): ReadSheet {
  const known = new Set(ledger.statements.map(({ key }) => key));
  const seen = new Set<string>();
  const choices: SheetChoice[] = [];
  const problems: { line: number; message: string }[] = [];
  let ofSection: Taken | undefined;
  for (const [index, row] of text.split(/\r?\n/).entries()) {
    const line = index + 1;
    const tell = (message: string): void => void problems.push({ line, message });
    if (row.trim() === '' || row.startsWith('#') || /^\s{2}/.test(row)) continue;
    const [head, written = '', section] = ROW.exec(row) ?? [];
    if (head === undefined) {
      tell(`“결정 | 줄 | 말 | 열쇠” 꼴이 아니다: ${row.slice(0, 40)}`);
      continue;
    }
    const taken = readChoice(written);
    if (section !== undefined) ofSection = undefined;
    if (taken !== 'later' && 'problem' in taken) {
      tell(taken.problem);
      continue;
    }
    if (section !== undefined) {
      ofSection = taken === 'later' ? undefined : taken;
      continue;
    }
    const key = row.slice(row.lastIndexOf('|') + 1).trim();
    if (!known.has(key)) tell('노트에 이제 없는 말이다. npm run review -- 노트 --sheet 파일로 다시 만든다');
    else if (seen.has(key)) tell('같은 말이 두 번 나온다. 하나를 지운다');
    seen.add(key);
    const decided = taken === 'later' ? ofSection : taken;
    if (decided !== undefined) choices.push({ line, key, ...decided });
  }
  return { choices, problems };
}
