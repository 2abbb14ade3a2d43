import type { Nodes } from 'mdast';
import type { Finding } from '../model/finding.ts';
import { report, type RuleId } from './rules.ts';
import { didYouMean } from './suggest.ts';
import type { TopicDocument } from './topic-document.ts';

type JsxElement = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

const CALLOUT_TYPES = ['trap', 'changed', 'note'];
const CALLOUT = '<Callout type="trap" title="…">';

/** What is wrong with an element of a body. */
function elementProblem({ type, name, attributes, children }: JsxElement): string | undefined {
  if (name !== 'Callout')
    return `<${name ?? ''}> 태그는 쓸 수 없다.${didYouMean(name ?? '', ['Callout'])} Markdown으로 쓰거나 ${CALLOUT}을 쓴다.`;
  if (type === 'mdxJsxTextElement') return `Callout은 따로 한 줄에 ${CALLOUT}로 열고, 안팎에 빈 줄을 둔다.`;
  const written = attributes.map((each): readonly [name: string, value: string] =>
    each.type === 'mdxJsxAttribute' && typeof each.value === 'string' ? [each.name, each.value] : ['{식}', ''],
  );
  if (!/^type(?: title)?$/.test(written.map(([attribute]) => attribute).join(' ')))
    return `Callout에는 type과 title만, 이 차례로 적는다. ${CALLOUT}`;
  const [[, kind] = ['', '']] = written;
  if (!CALLOUT_TYPES.includes(kind))
    return `Callout의 type “${kind}”: 그런 종류는 없다.${didYouMean(kind, CALLOUT_TYPES)} ${CALLOUT_TYPES.join(', ')} 가운데 하나를 적는다.`;
  return children.length === 0 ? 'Callout이 비어 있다. 안에 글을 적거나 지운다.' : undefined;
}

/** What is wrong with a node of a body, by which rule. */
function problemOf(node: Nodes): readonly [RuleId, string | undefined] | undefined {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    return ['component', elementProblem(node)];
  if (node.type === 'mdxjsEsm') return ['mdx-code', 'import와 export는 쓸 수 없다. 줄을 지우거나 문장을 바꾼다.'];
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
    return ['mdx-code', '중괄호 식은 쓸 수 없다. `코드`로 감싸거나 \\{ 로 쓴다.'];
  if (node.type === 'code' && (node.lang ?? '') === '')
    return ['code-language', '코드 블록에 언어가 없다. ```json, ```bash, ```yaml, ```text처럼 적는다.'];
  if (node.type === 'image' || node.type === 'imageReference')
    return ['image-address', '본문에는 그림 파일을 두지 않는다. ```mermaid로 그리거나 그 쪽으로 가는 링크를 적는다.'];
  return undefined;
}

/** Rules `component`, `mdx-code`, `code-language` and `image-address`: what a body may hold besides plain Markdown. */
export const checkComponents = (topic: TopicDocument): Finding[] =>
  topic.nodes.flatMap((node) => {
    const [rule, problem] = problemOf(node) ?? [];
    return rule === undefined || problem === undefined ? [] : [report(rule, topic.placeOf(node), problem)];
  });
