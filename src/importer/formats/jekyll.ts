import { outsideSpans } from '../code-lines.ts';
import type { Evidence, NoteFormat } from '../note.ts';
import { countEvidence, readByLine, readFrontMatter, type LineVerdict } from './shared.ts';

/** Kramdown's attribute lists (`{: .no_toc }`) and Liquid tags alone on a line steer Jekyll, they say nothing. */
const STEERING = /^\s*(?:\{:[^}]*\}|\{%-?\s*[^%]*-?%\})\s*$/;

/** Liquid inside a line: the tag goes, what it wraps stays. `{% raw %}{{ x }}{% endraw %}` → `{{ x }}`. */
const LIQUID_TAG = /\{%-?\s*[^%]*-?%\}/g;

/** Addresses that Jekyll puts in: `{{ site.baseurl }}/a.png` → `/a.png`. */
const PAGE_VARIABLE = /\{\{-?\s*(?:site|page)\.(?:base)?url\s*-?\}\}/g;

function verdict(line: string, next: string): LineVerdict {
  // `* 목차` / `{:toc}`: the item only marks the place of the table of contents.
  if (/^\s*[-*+]\s/.test(line) && /^\s*\{:\s*toc\b/i.test(next)) return { meta: '목차 자리' };
  const fence = /^\s*\{%-?\s*highlight\s+(\w+).*%\}\s*$/.exec(line)?.[1];
  if (fence !== undefined) return { text: `\`\`\`${fence}` };
  if (/^\s*\{%-?\s*endhighlight\s*-?%\}\s*$/.test(line)) return { text: '```' };
  if (STEERING.test(line)) return { meta: 'Jekyll 지시문' };
  return {
    text: outsideSpans(line, (text) =>
      text
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
  read: (note) => readByLine(note, (line, number) => verdict(line, note.lines[number] ?? '')),
};
