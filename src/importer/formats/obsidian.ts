import { linesInCode, outsideSpans } from '../code-lines.ts';
import type { NoteFormat, RawNote, Remark } from '../note.ts';
import { BLOCK_ID, sourceWords, wordsIn } from '../words.ts';
import { countEvidence, readByLine, readFrontMatter, type LineVerdict } from './shared.ts';

const PICTURE = /\.(?:png|jpe?g|gif|svg|webp|bmp|avif)$/i;

/** A link's target and what stands behind its first bar, which a table writes with a backslash. */
function parts(link: string): [target: string, rest: string] {
  const [, target = '', rest = ''] = /^([^|]*?)(?:\\?\|(.*))?$/s.exec(link) ?? [];
  return [target.trim(), rest.trim()];
}

/** `![[그림.png|300]]` → a picture; `![[노트#절]]` → its name, as the other note cannot be put in here. */
function embed(target: string): string {
  const [name, size] = parts(target);
  if (PICTURE.test(name)) return `![${/^\d+(?:x\d+)?$/.test(size) ? '' : size}](<${name.replace(/[<>]/g, '')}>)`;
  return `(노트 끼움: ${linkText(target)})`;
}

/** `[[AWS/EC2]]` → AWS/EC2, `[[EC2#요금]]` → EC2 › 요금, `[[EC2|인스턴스]]` → 인스턴스(EC2). */
function linkText(target: string): string {
  const [page, alias] = parts(target);
  const name = page.replace(/#\^?/g, ' › ').trim();
  if (alias === '') return name;
  const said = sourceWords(alias).join(' ');
  return wordsIn(name).every((word) => said.includes(word)) ? alias : `${alias}(${name})`;
}

/** Outside code spans: links, embeds, highlights, comments, block ids and inline fields become plain Markdown. */
function plainMarkdown(line: string): string {
  return outsideSpans(line, (text) =>
    text
      .replace(/!\[\[([^\][]+)\]\]/g, (_whole, target: string) => embed(target))
      .replace(/\[\[([^\][]+)\]\]/g, (_whole, target: string) => linkText(target))
      .replace(/(?<![\w=])==(?=\S)([^=]+?)(?<=\S)==(?![\w=])/g, (_whole, marked: string) =>
        marked.includes('**') ? marked : `**${marked}**`,
      )
      .replace(/\^\[([^\][]+)\]/g, ' (주: $1)')
      .replace(/^(\s*(?:[-*+]\s+)?[\p{L}\p{N} _-]{1,30})::\s+/u, '$1: '),
  ).replace(BLOCK_ID, '');
}

/** A line of nothing but tags: `#aws #saa/network`. */
const TAG_LINE = /^\s*(?:tags?:\s*)?#[\p{L}\p{N}_/-]+(?:[\s,]+#[\p{L}\p{N}_/-]+)*\s*$/iu;

/** A mark of a comment: its line, counted from 0, and its place there. */
interface CommentMark {
  readonly at: number;
  readonly column: number;
}

/** Every `%%` outside code. */
function commentMarks(lines: readonly string[], start: number): CommentMark[] {
  const code = linesInCode(lines.slice(start));
  const marks: CommentMark[] = [];
  lines.forEach((line, at) => {
    if (at < start || code.has(at - start)) return;
    // code spans give way to as many signs that are no mark
    const prose = line.replace(/(`+)(?!`).*?(?<!`)\1(?!`)/g, (code) => ' '.repeat(code.length));
    for (const { index } of prose.matchAll(/%%/g)) marks.push({ at, column: index });
  });
  return marks;
}

/** The lines of a note without what stands between two marks of comments; a mark that nothing closes stays, and is told. */
function withoutComments(note: RawNote): { lines: Map<number, string>; remarks: Remark[] } {
  const marks = commentMarks(note.lines, readFrontMatter(note)?.lines[1] ?? 0);
  const lines = new Map<number, string>();
  const open = marks.length % 2 === 0 ? undefined : marks.pop();
  for (let pair = marks.length - 2; pair >= 0; pair -= 2) {
    const [from, to] = [marks[pair], marks[pair + 1]];
    if (from === undefined || to === undefined) continue;
    for (let at = from.at; at <= to.at; at += 1) {
      const line = lines.get(at) ?? note.lines[at] ?? '';
      const before = at === from.at ? line.slice(0, from.column) : '';
      lines.set(at, before + (at === to.at ? line.slice(to.column + 2) : ''));
    }
  }
  const message = '주석 표시(%%)가 닫히지 않았다. 뒤의 글을 본문으로 옮겼으니 주석이면 지운다';
  return { lines, remarks: open === undefined ? [] : [{ line: open.at + 1, message }] };
}

function verdict(line: string): LineVerdict {
  if (TAG_LINE.test(line)) return { meta: '태그' };
  return BLOCK_ID.test(` ${line.trim()}`) && /^\s*\^/.test(line) ? { meta: '블록 id' } : { text: plainMarkdown(line) };
}

/** A note of an Obsidian vault: wiki links, embeds, callouts, highlights, comments, tags, block ids. */
export const obsidian: NoteFormat = {
  id: 'obsidian',
  name: 'Obsidian 노트',
  detect(note) {
    const front = readFrontMatter(note);
    const fields = ['cssclasses', 'cssclass', 'aliases', 'tags'].filter((name) => front?.fields[name] !== undefined);
    return [
      ...(fields.length > 0 ? [{ points: fields.length * 0.75, reason: `머리말에 ${fields.join(', ')}` }] : []),
      ...countEvidence(note, /!\[\[[^\][]+\]\]/, 2, '끼움(![[…]])'),
      ...countEvidence(note, /(?<!!)\[\[[^\][]+\]\]/, 1.5, '위키 링크([[…]])'),
      ...countEvidence(note, /^\s*>\s*\[![a-z]+\][+-]?/, 1, '콜아웃(> [!…])'),
      ...countEvidence(note, /(?:^|\s)==\S[^=]*==/, 1, '형광펜(==…==)'),
      ...countEvidence(note, /%%/, 1, '주석(%%)'),
      ...countEvidence(note, /^\s*```dataview/, 2, 'Dataview'),
      ...countEvidence(note, BLOCK_ID, 0.5, '블록 id'),
      ...countEvidence(note, TAG_LINE, 0.5, '태그 줄'),
    ];
  },
  read(note) {
    const { lines, remarks } = withoutComments(note);
    const reading = readByLine(note, (line, number) => {
      const said = lines.get(number - 1) ?? line;
      return said !== line && !/[^\s>*+-]/.test(said) ? { meta: 'Obsidian 주석' } : verdict(said);
    });
    return { ...reading, remarks };
  },
};
