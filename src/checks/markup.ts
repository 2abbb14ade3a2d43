import { renderInline } from '../markdown/render-inline.ts';
import { splitWikiLinks } from '../markdown/wiki-links.ts';
import type { Finding } from '../model/finding.ts';
import { report } from './rules.ts';
import type { TopicDocument } from './topic-document.ts';
import { readingAt } from './topic-schema.ts';
import type { Field } from './yaml-values.ts';

/** Markup that must never be read as text, and what to do about it. */
const LEFTOVERS: readonly (readonly [RegExp, string])[] = [
  [/\*\*/, '강조 **가 글자로 보인다. 여는 **와 닫는 **의 짝과 빈칸을 맞추거나 `코드`로 감싼다.'],
  [/__/, '밑줄 __이 글자로 보인다. `코드`로 감싼다.'],
  [/~~/, '취소선 ~~이 글자로 보인다. 짝을 맞추거나 지운다.'],
  [/\[#/, '제목 표시 [#…]가 글자로 보인다. 제목 줄 끝에만, 소문자 영문으로 쓴다.'],
  [/\{#/, '{#…}는 쓰지 않는다. 제목의 id는 [#영문-id]로 쓴다.'],
  [/`/, '코드 표시 `의 짝이 맞지 않는다.'],
  [/\]\(/, '링크 [글](주소)가 글자로 보인다. 대괄호와 괄호의 짝을 맞춘다.'],
  [/<\/?[a-z][^>]*>/i, 'HTML 태그가 글자로 보인다. 지우거나 `코드`로 감싼다.'],
  [/^\s*#{2,6}(?=\S)/, '제목 표시 ## 뒤에 빈칸이 없다.'],
  [/\|\s*:?-{3,}/, '표가 표로 읽히지 않았다. 위에 빈 줄을 두고, 줄마다 칸 수를 맞춘다.'],
  [/^:{3}\w*/, ':::는 쓰지 않는다. <Callout>을 쓴다.'],
];

/** What to do about the first piece of Markdown or HTML source in a line of visible text, if there is one. */
export const findLeftover = (line: string): string | undefined =>
  LEFTOVERS.find(([pattern]) => pattern.test(line))?.[1];

/** Text where nothing is rendered: not even wiki links. */
function checkPlain(name: string, text: string, at: Field | ReturnType<TopicDocument['placeOf']>): Finding[] {
  const problem = text.includes('[[') ? '주제 링크 [[…]]는 본문에서만 된다. 글로 쓴다.' : findLeftover(text);
  return problem === undefined ? [] : [report('markup-left', at, `${name}: ${problem}`)];
}

/** A text of front matter in which `code` and **strong** are rendered, and nothing else. */
function checkInline(field: Field): Finding[] {
  const html = renderInline(field.value);
  const [, tag] = /<(?!code|strong)([a-z0-9]+)/.exec(html) ?? [];
  if (tag !== undefined) {
    const advice = '`코드`와 **강조**만 쓴다. 다른 표기는 글자가 되도록 `코드`로 감싼다.';
    return [report('inline-markup', field, `${field.name}: ${advice} (<${tag}>로 읽힌다)`)];
  }
  const visible = html
    .replace(/<code>.*?<\/code>/gs, ' ')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
  return checkPlain(field.name, visible, field);
}

/** Rules `markup-left` and `inline-markup`: markup that readers would see as signs. */
export function checkMarkup(topic: TopicDocument): Finding[] {
  const inFields = [...topic.fields.values()].flatMap((field) => {
    const reading = readingAt(field.path);
    if (reading === undefined) return [];
    return reading.inline ? checkInline(field) : checkPlain(field.name, field.value, field);
  });
  const inBody = topic.nodes.flatMap((node): Finding[] => {
    if (node.type === 'mdxJsxFlowElement')
      return node.attributes.flatMap((attribute) =>
        attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
          ? checkPlain(attribute.name, attribute.value, topic.placeOf(node))
          : [],
      );
    if (node.type !== 'text') return [];
    // `[[storage/efs|EFS]](NFS)` is no half-written `[글](주소)`.
    const parts = splitWikiLinks(node.value).map((part) => (typeof part === 'string' ? part : (part.text ?? '')));
    return parts
      .join('')
      .split('\n')
      .flatMap((line, index) => {
        const problem = findLeftover(line);
        return problem === undefined ? [] : [report('markup-left', topic.placeOf(node, index), problem)];
      });
  });
  return [...inFields, ...inBody];
}
