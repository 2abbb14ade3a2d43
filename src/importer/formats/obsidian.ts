import { outsideSpans } from '../fence.ts';
import type { NoteFormat } from '../note.ts';
import { sourceWords, wordsIn } from '../words.ts';
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
      .replace(/==(?=\S)([^=]+?)(?<=\S)==/g, '**$1**')
      .replace(/%%(.+?)%%/g, '($1)')
      .replace(/\^\[([^\][]+)\]/g, ' (주: $1)')
      .replace(/^(\s*(?:[-*+]\s+)?[\p{L}\p{N} _-]{1,30})::\s+/u, '$1: '),
  ).replace(/\s+\^[A-Za-z0-9-]+\s*$/, '');
}

/** A line of nothing but tags: `#aws #saa/network`. */
const TAG_LINE = /^\s*(?:tags?:\s*)?#[\p{L}\p{N}_/-]+(?:[\s,]+#[\p{L}\p{N}_/-]+)*\s*$/iu;

/** Tells comment blocks (`%%` … `%%` over several lines) apart, line by line. */
function createVerdict(): (line: string) => LineVerdict {
  let inComment = false;
  return (line) => {
    const marks = line.split('%%').length - 1;
    const wasInComment = inComment;
    if (marks % 2 === 1) inComment = !inComment;
    if (wasInComment || inComment || /^\s*%%.*%%\s*$/.test(line)) return { meta: 'Obsidian 주석' };
    if (TAG_LINE.test(line)) return { meta: '태그' };
    if (/^\s*\^[A-Za-z0-9-]+\s*$/.test(line)) return { meta: '블록 id' };
    return { text: plainMarkdown(line) };
  };
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
      ...countEvidence(note, /\s\^[a-z0-9-]{4,}\s*$/, 0.5, '블록 id'),
      ...countEvidence(note, TAG_LINE, 0.5, '태그 줄'),
    ];
  },
  read: (note) => readByLine(note, createVerdict()),
};
