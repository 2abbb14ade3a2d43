import type { Heading, ListItem, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isTitle } from '../clean/titles.ts';
import type { Evidence, MappedLine, MetaLines, NoteFormat, RawNote } from '../note.ts';
import { readMarkdown } from '../read-markdown.ts';
import { countEvidence, readByLine, type LineVerdict } from './shared.ts';

/** Notion's page id: 32 hexadecimal digits at the end of a name, with `%20`, a space or a hyphen before it. */
const PAGE_ID = /(?:%20|[ _-])[0-9a-f]{32}(?=\.(?:md|csv|html)|\/|$)/;

/** A property below the title: `Created: July 1, 2024`, `태그: AWS, SAA`. */
const PROPERTY = /^[\p{L}][\p{L}\p{N} _/()-]{0,30}:\s+\S.{0,200}$/u;

/** Lines of properties: right below the title, up to the next blank line. */
function propertyLines(note: RawNote): MetaLines[] {
  const title = note.lines.findIndex((line) => line.trim() !== '');
  if (title < 0 || !/^#\s/.test(note.lines[title] ?? '')) return [];
  let first = title + 1;
  while (first < note.lines.length && note.lines[first]?.trim() === '') first += 1;
  let last = first;
  while (PROPERTY.test(note.lines[last] ?? '')) last += 1;
  // One such line may be the first sentence of the page.
  const named = /^(?:Created|Last edited|Tags?|Date|Status|URL|Author|생성|작성|태그|날짜|상태|최종|마지막)/;
  const isBlock =
    last > first && (note.lines[last] ?? '').trim() === '' && (last - first > 1 || named.test(note.lines[first] ?? ''));
  return isBlock ? [{ lines: [first + 1, last], reason: 'Notion 속성' }] : [];
}

/** Takes Notion's ids out of links and names: `[EC2](EC2%200123….md)` → `[EC2](EC2.md)`. */
function withoutIds(line: string): string {
  return line.replace(new RegExp(PAGE_ID.source, 'g'), '');
}

/** A toggle: a short title with content indented below it. A check box is a task, whatever stands below it. */
function isToggle(item: ListItem): boolean {
  const [title, ...content] = item.children;
  return (
    typeof item.checked !== 'boolean' && title?.type === 'paragraph' && content.length > 0 && isTitle(toString(title))
  );
}

/** A list of nothing but toggles is a row of sections: their titles become headings below `depth`. */
function openToggles(children: readonly RootContent[]): RootContent[] {
  let depth = 1;
  return children.flatMap((node): RootContent[] => {
    if (node.type === 'heading') depth = node.depth;
    if (node.type !== 'list' || node.ordered === true || node.children.length < 2 || !node.children.every(isToggle))
      return [node];
    return node.children.flatMap((item): RootContent[] => {
      const [title, ...content] = item.children;
      if (title?.type !== 'paragraph') return item.children;
      return [{ ...title, type: 'heading', depth: Math.min(6, depth + 1) as Heading['depth'] }, ...content];
    });
  });
}

/** A page exported from Notion as Markdown: ids in names, properties, `<aside>` callouts, toggles as indented lists. */
export const notion: NoteFormat = {
  id: 'notion',
  name: 'Notion에서 내보낸 쪽',
  detect(note) {
    const evidence: Evidence[] = [];
    if (PAGE_ID.test(note.path)) evidence.push({ points: 4, reason: '파일 이름에 Notion id가 있다' });
    const properties = propertyLines(note);
    if (properties.length > 0) evidence.push({ points: 2, reason: '제목 아래에 속성이 있다' });
    return [
      ...evidence,
      ...countEvidence(note, /^<\/?aside>/, 1, '<aside>'),
      ...countEvidence(note, new RegExp(`\\]\\([^)]*${PAGE_ID.source}`), 2, 'Notion id가 든 링크'),
    ];
  },
  read(note) {
    const properties = propertyLines(note);
    const isProperty = (number: number): boolean =>
      properties.some(({ lines: [first, last] }) => number >= first && number <= last);
    const verdict = (line: string, number: number): LineVerdict =>
      isProperty(number) ? { meta: 'Notion 속성' } : { text: withoutIds(line) };
    return readByLine(note, verdict, (lines) => {
      const root = readMarkdown(lines.flatMap(apart));
      return { ...root, children: openToggles(root.children) };
    });
  },
};

/** Without blank lines around it, what stands inside `<aside>` would stay raw HTML. */
function apart(line: MappedLine): MappedLine[] {
  const blank = { text: '', line: line.line };
  return /^<\/?(?:aside|details)>\s*$/.test(line.text) ? [blank, line, blank] : [line];
}
