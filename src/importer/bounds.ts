import type { LineSpan, MetaLines, RawNote } from './note.ts';

/** Longest line that is parsed, in UTF-16 units. Beyond that it is data, and could keep a parser busy for minutes. */
const MAX_LINE = 20_000;

/** Deepest lists and quotes on one line: `- - - a` is three deep. What a parser does grows with the square. */
const MAX_DEPTH = 24;

const CONTAINERS = new RegExp(`^(?:[ \\t]*(?:[-*+>]|\\d{1,9}[.)])(?=[ \\t>])){${MAX_DEPTH}}`);

/** Longest note whose structure is read, in UTF-16 units: some eight hundred pages of Korean. */
const MAX_TEXT = 500_000;

/** Pieces that make a parser look at all the others of the note, and how many of them a note of a person has at most. */
const MOST: readonly (readonly [name: string, piece: RegExp, most: number])[] = [
  ['줄', /\n/g, 50_000],
  ['제목', /^[ \t]{0,3}#{1,6}[ \t]/gm, 5000],
  ['각주', /^[ \t>*+-]*\[\^[^\][]+\]:/gm, 500],
  ['주석', /<!--/g, 500],
  ['링크 주소', /^[ \t>*+-]*\[[^\][]+\]:/gm, 3000],
  ['문제', /^[ \t>*#-]*(?:Q|문제|질문)[ \t]*\d+/gim, 5000],
  ['링크와 그림', /\]\(|https?:\/\//g, 10_000],
  ['강조 표시', /[*_]+/g, 20_000],
  ['목록의 항목', /^[ \t>]*(?:[-*+•]|\d{1,9}[.)])[ \t]/gm, 8000],
  ['깊이 들인 항목', /^[ \t]{24,}(?:[-*+]|\d{1,9}[.)])[ \t]/gm, 1000],
  ['여는 괄호', /\[/g, 10_000],
  ['표의 칸', /(?:^|[^|\n])\|(?=.)|[^\t\n]\t+(?=[^\t\n])/gm, 20_000],
  ['HTML 태그', /<[a-z]/gi, 20_000],
];

/** The same for a sheet: its cells. */
const SHEET: typeof MOST = [['표의 칸', /[,;\t]|\n/g, 20_000]];

/** Why the structure of a note is not read, in Korean; `undefined` for one that a person may have written. */
export function boundOf(lines: readonly string[], isSheet: boolean): string | undefined {
  const length = lines.reduce((sum, line) => sum + line.length + 1, 0);
  if (length > MAX_TEXT) return `글이 너무 길다(${length}자, ${MAX_TEXT}자까지 구조를 읽는다)`;
  const text = lines.join('\n');
  for (const [name, piece, most] of isSheet ? SHEET : MOST) {
    const count = text.match(piece)?.length ?? 0;
    if (count > most) return `${name}이(가) 너무 많다(${count}개, ${most}개까지 구조를 읽는다)`;
  }
  return undefined;
}

function problemOf(line: string): string | undefined {
  if (line.length > MAX_LINE) return '한 줄이 너무 길다';
  return CONTAINERS.test(line) ? '목록이나 인용이 너무 깊이 겹친다' : undefined;
}

/** Takes out lines that are beside the text, and those that no parser should see: they go to quarantine, neighbours together. */
export function withoutGiants(note: RawNote): { note: RawNote; giants: MetaLines[] } {
  const giants: { lines: LineSpan; reason: string }[] = [];
  const skipped = new Map(note.skipped?.map(({ lines: [line], reason }) => [line, reason]));
  const lines = note.lines.map((line, index) => {
    const reason = skipped.get(index + 1) ?? problemOf(line);
    if (reason === undefined) return line;
    const last = giants.at(-1);
    if (last?.reason === reason && last.lines[1] === index) last.lines = [last.lines[0], index + 1];
    else giants.push({ lines: [index + 1, index + 1], reason });
    return '';
  });
  return giants.length === 0 ? { note, giants } : { note: { ...note, lines }, giants };
}
