import type { Nodes } from 'mdast';
import type { Finding } from '../model/finding.ts';
import { report, type Place } from './rules.ts';
import { didYouMean } from './suggest.ts';
import type { TopicDocument } from './topic-document.ts';
import { walk } from '../markdown/walk.ts';

type JsxElement = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

const CALLOUT_TYPES = ['trap', 'changed', 'note'];
const CALLOUT_SAMPLE = '<Callout type="trap" title="…">';

function checkCallout(element: JsxElement, place: Place): Finding[] {
  const wrong = (message: string): Finding[] => [report('component', place, message)];
  if (element.type === 'mdxJsxTextElement')
    return wrong(`Callout은 따로 한 줄에 ${CALLOUT_SAMPLE}로 열고, 안팎에 빈 줄을 둔다.`);
  const [type, title, ...more] = element.attributes;
  if (type?.type !== 'mdxJsxAttribute' || type.name !== 'type' || typeof type.value !== 'string') {
    return wrong(`Callout의 첫 속성은 type이다. ${CALLOUT_SAMPLE}`);
  }
  if (!CALLOUT_TYPES.includes(type.value)) {
    return wrong(
      `Callout의 type “${type.value}”: 그런 종류는 없다.${didYouMean(type.value, CALLOUT_TYPES)} ${CALLOUT_TYPES.join(', ')} 가운데 하나를 적는다.`,
    );
  }
  if (
    title !== undefined &&
    (title.type !== 'mdxJsxAttribute' || title.name !== 'title' || typeof title.value !== 'string')
  ) {
    return wrong(`Callout에는 type 다음에 title만 적는다. ${CALLOUT_SAMPLE}`);
  }
  if (more.length > 0) return wrong(`Callout에는 type과 title만 적는다. ${CALLOUT_SAMPLE}`);
  if (element.children.length === 0) return wrong('Callout이 비어 있다. 안에 글을 적거나 지운다.');
  return [];
}

function checkElement(element: JsxElement, place: Place): Finding[] {
  if (element.name === 'Callout') return checkCallout(element, place);
  const name = element.name ?? '';
  return [
    report(
      'component',
      place,
      `<${name}> 태그는 쓸 수 없다.${didYouMean(name, ['Callout'])} Markdown으로 쓰거나 ${CALLOUT_SAMPLE}을 쓴다.`,
    ),
  ];
}

/** Rules `component`, `mdx-code`, `code-language`, `image-alt` and `image-address`: what a body may hold besides plain Markdown. */
export function checkComponents(topic: TopicDocument): Finding[] {
  const findings: Finding[] = [];
  if (topic.body === undefined) return findings;
  walk(topic.body, (node) => {
    const place = topic.placeOf(node);
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      findings.push(...checkElement(node, place));
    } else if (node.type === 'mdxjsEsm') {
      findings.push(report('mdx-code', place, 'import와 export는 쓸 수 없다. 줄을 지우거나 문장을 바꾼다.'));
    } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      findings.push(report('mdx-code', place, '중괄호 식은 쓸 수 없다. `코드`로 감싸거나 \\{ 로 쓴다.'));
    } else if (node.type === 'code' && (node.lang ?? '') === '') {
      findings.push(
        report('code-language', place, '코드 블록에 언어가 없다. ```json, ```bash, ```yaml, ```text처럼 적는다.'),
      );
    } else if (node.type === 'image' || node.type === 'imageReference') {
      if ((node.alt ?? '').trim() === '')
        findings.push(report('image-alt', place, '그림에 대체 글이 없다. ![무엇이 보이는지](주소)로 적는다.'));
      const address = node.type === 'image' ? node.url : node.identifier;
      findings.push(
        report(
          'image-address',
          place,
          `그림 “${address.slice(0, 60)}”: 본문에는 그림 파일을 두지 않는다. \`\`\`mermaid로 그리거나 그 쪽으로 가는 링크를 적는다.`,
        ),
      );
    }
  });
  return findings;
}
