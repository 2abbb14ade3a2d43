import { pagePlace, textOf, type Place } from './places.ts';

/** Characters of a summary in a chat; more would push the link out of sight. */
const LONGEST = 160;

/** `"S3 객체 잠금 › 보존 모드"`, or the page's own name. */
export const fullName = ({ element, name }: Place): string =>
  element === undefined ? name : `${pagePlace().name} › ${name}`;

/** One or two sentences that say what a place says: the page's summary, a section's first words, a fact's value, an answer. */
export function summaryOf({ element }: Place): string {
  if (element === undefined) return document.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '';
  const part = element.matches(':is(h2, h3, h4)')
    ? element.parentElement?.querySelector(`#${CSS.escape(element.id)} ~ :is(p, ul, ol, dl)`)
    : element.querySelector('dd > b, .answer, .diagram-text p, td');
  const text = textOf(part);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')}…`;
}

/** The section of a page's Markdown under a heading, or all of it where there is none of that name. */
export function sectionOf(markdown: string, heading: string): string {
  const lines = markdown.split('\n');
  const levelOf = (line: string): number => /^(#+) /.exec(line)?.[1]?.length ?? Infinity;
  const start = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, '').trim() === heading);
  if (start === -1) return markdown;
  const end = lines.findIndex((line, at) => at > start && levelOf(line) <= levelOf(lines[start] ?? ''));
  return lines
    .slice(start, end === -1 ? undefined : end)
    .join('\n')
    .trim();
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** What is pasted into a chat: plain lines for KakaoTalk, the same with a named link for Slack. */
export function chatText(name: string, summary: string, url: string): { text: string; html: string } {
  const said = summary === '' ? '' : `<br>${escape(summary).replaceAll('\n', '<br>')}`;
  return {
    text: [name, summary, url].filter(Boolean).join('\n'),
    html: `<p><b><a href="${escape(url)}">${escape(name)}</a></b>${said}</p>`,
  };
}

/** The part of an address by which browsers mark words: all of a short text, the first and last words of a long one. */
export function textDirective(text: string): string {
  const encode = (words: readonly string[]): string =>
    encodeURIComponent(words.join(' ').normalize('NFC')).replaceAll('-', '%2D');
  const words = text.split(' ');
  return words.length <= 8
    ? `:~:text=${encode(words)}`
    : `:~:text=${encode(words.slice(0, 4))},${encode(words.slice(-4))}`;
}
