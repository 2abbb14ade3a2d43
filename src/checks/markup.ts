import type { Text } from 'mdast';
import { renderInline } from '../markdown/render-inline.ts';
import { splitWikiLinks } from '../markdown/wiki-links.ts';
import type { Finding } from '../model/finding.ts';
import { findLeftover } from './leftover.ts';
import { report } from './rules.ts';
import type { TopicDocument } from './topic-document.ts';
import { readingAt } from './topic-schema.ts';
import type { Field } from './yaml-values.ts';
import { walk } from '../markdown/walk.ts';

/** Visible text of rendered inline HTML, without what stands in `code`. */
function visibleText(html: string): string {
  return html
    .replace(/<code>.*?<\/code>/gs, ' ')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

const TAG = /<([a-z0-9]+)/g;

function checkInline({ name, value, line }: Field, file: string): Finding[] {
  const html = renderInline(value);
  const tag = [...html.matchAll(TAG)].map(([, found]) => found).find((found) => found !== 'code' && found !== 'strong');
  if (tag !== undefined) {
    return [
      report(
        'inline-markup',
        { file, line },
        `${name}: 여기에는 \`코드\`와 **강조**만 쓴다. 다른 표기는 글자가 되도록 \`코드\`로 감싼다. (<${tag}>로 읽힌다)`,
      ),
    ];
  }
  return checkVisible(visibleText(html), name, file, line);
}

function checkVisible(text: string, name: string, file: string, line: number): Finding[] {
  const problem = text.includes('[[') ? '주제 링크 [[…]]는 본문에서만 된다. 글로 쓴다.' : findLeftover(text);
  return problem === undefined ? [] : [report('markup-left', { file, line }, `${name}: ${problem}`)];
}

/** Text as it is once its wiki links are links: `[[storage/efs|EFS]](NFS)` is no half-written `[글](주소)`. */
const withoutWikiLinks = (text: string): string =>
  splitWikiLinks(text)
    .map((part) => (typeof part === 'string' ? part : (part.text ?? part.target)))
    .join('');

function checkNode(node: Text, topic: TopicDocument): Finding[] {
  return withoutWikiLinks(node.value)
    .split('\n')
    .flatMap((line, index) => {
      const problem = findLeftover(line);
      return problem === undefined ? [] : [report('markup-left', topic.placeOf(node, index), problem)];
    });
}

/** Rules `markup-left` and `inline-markup`: markup that readers would see as signs. */
export function checkMarkup(topic: TopicDocument): Finding[] {
  const findings = [...topic.fields.values()].flatMap((field) => {
    const { inline } = readingAt(field.path) ?? {};
    if (inline === true) return checkInline(field, topic.path);
    return inline === false ? checkVisible(field.value, field.name, topic.path, field.line) : [];
  });
  if (topic.body === undefined) return findings;
  walk(topic.body, (node) => {
    if (node.type === 'text') findings.push(...checkNode(node, topic));
    if (node.type !== 'mdxJsxFlowElement') return;
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
      findings.push(...checkVisible(attribute.value, attribute.name, topic.path, topic.placeOf(node).line));
    }
  });
  return findings;
}
