import { outsideSpans } from '../code-lines.ts';
import type { Evidence, NoteFormat } from '../note.ts';
import { countEvidence, readByLine, readFrontMatter, type LineVerdict } from './shared.ts';

/** Kramdown's attribute lists (`{: .no_toc }`) and Liquid tags alone on a line steer Jekyll, they say nothing. */
const STEERING = /^\s*(?:\{:[^}]*\}|\{%-?\s*[^%]*-?%\})\s*$/;

/** Liquid inside a line: the tag goes, what it wraps stays. `{% raw %}{{ x }}{% endraw %}` → `{{ x }}`. */
const LIQUID_TAG = /\{%-?\s*[^%]*-?%\}/g;

/** Addresses that Jekyll puts in: `{{ site.baseurl }}/a.png` → `/a.png`. */
const PAGE_VARIABLE = /\{\{-?\s*(?:site|page)\.(?:base)?url\s*-?\}\}/g;

/** A piece of a page put in, whose parameters may hold words of the author: `{% include figure.html caption="구성도" %}`. */
const INCLUDE = /^\s*\{%-?\s*include\s[^%]*%\}\s*$/;

/** The words in the parameters of an include; without any it is but a directive. */
function captionsOf(line: string): LineVerdict {
  const said = [...line.matchAll(/\b(?:caption|title|alt|text|content|description)\s*=\s*("[^"]*"|'[^']*')/g)];
  const text = said.map(([, quoted = '']) => quoted.slice(1, -1).trim()).join(' ');
  return text === '' ? { meta: 'Jekyll 지시문' } : { text: `(${text})` };
}

/** What Liquid leaves out of the page: on one line, and the lines of one that stands alone, counted from 1. */
const COMMENT = /\{%-?\s*comment\s*-?%\}.*?\{%-?\s*endcomment\s*-?%\}/g;

function commentLines(lines: readonly string[]): ReadonlySet<number> {
  const inside = new Set<number>();
  const ends = lines.flatMap((line, at) => (/^\s*\{%-?\s*endcomment\s*-?%\}\s*$/.test(line) ? [at] : []));
  lines.forEach((line, start) => {
    const end = /^\s*\{%-?\s*comment\s*-?%\}\s*$/.test(line) ? ends.find((at) => at > start) : undefined;
    for (let at = start; end !== undefined && at <= end; at += 1) inside.add(at + 1);
  });
  return inside;
}

function verdict(line: string, next: string): LineVerdict {
  // `* 목차` / `{:toc}`: the item only marks the place of the table of contents.
  if (/^\s*[-*+]\s/.test(line) && /^\s*\{:\s*toc\b/i.test(next)) return { meta: '목차 자리' };
  const fence = /^\s*\{%-?\s*highlight\s+(\w+).*%\}\s*$/.exec(line)?.[1];
  if (fence !== undefined) return { text: `\`\`\`${fence}` };
  if (/^\s*\{%-?\s*endhighlight\s*-?%\}\s*$/.test(line)) return { text: '```' };
  if (INCLUDE.test(line)) return captionsOf(line);
  if (STEERING.test(line)) return { meta: 'Jekyll 지시문' };
  return {
    text: outsideSpans(line, (text) =>
      text
        .replace(COMMENT, '')
        .replace(PAGE_VARIABLE, '')
        .replace(LIQUID_TAG, '')
        .replace(/\s?\{[:#][^}]*\}/g, ''),
    ),
  };
}

/** A Jekyll blog post: YAML front matter with `layout`, kramdown and Liquid in the text. */
export const jekyll: NoteFormat = {
  id: 'jekyll',
  name: 'Jekyll 블로그 글',
  detect(note) {
    const front = readFrontMatter(note);
    const evidence: Evidence[] = [];
    if (front?.fields.layout !== undefined) evidence.push({ points: 4, reason: '머리말에 layout이 있다' });
    if (front?.fields.permalink !== undefined) evidence.push({ points: 2, reason: '머리말에 permalink가 있다' });
    if (front?.fields.categories !== undefined) evidence.push({ points: 1, reason: '머리말에 categories가 있다' });
    if (/\d{4}-\d{2}-\d{2}-[^/]+\.(?:md|markdown)$/.test(note.path))
      evidence.push({ points: 1, reason: '파일 이름이 날짜로 시작한다' });
    return [...evidence, ...countEvidence(note, STEERING, 1, 'Jekyll 지시문')];
  },
  read(note) {
    const comments = commentLines(note.lines);
    return readByLine(note, (line, number) =>
      comments.has(number) ? { meta: 'Jekyll 주석' } : verdict(line, note.lines[number] ?? ''),
    );
  },
};
