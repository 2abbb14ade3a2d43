import type { Finding } from '../model/finding.ts';
import type { TopicKind } from '../model/topic.ts';
import { isReservedId } from './anchors.ts';
import { report } from './rules.ts';
import { isDraft, type HeadingEntry, type TopicDocument } from './topic-document.ts';

/** A heading that every topic of a kind has. */
interface AgreedHeading {
  readonly id: string;
  readonly text: string;
}

const WHEN = { id: 'when', text: '언제 쓰나' };
const HOW = { id: 'how', text: '어떻게 동작하나' };
const CONFUSIONS = { id: 'confusions', text: '헷갈리는 점' };

/** The agreed headings of each kind, in their order. A topic's own headings stand between them. */
export const AGREED_HEADINGS: Readonly<Record<TopicKind, readonly AgreedHeading[]>> = {
  service: [WHEN, HOW, CONFUSIONS],
  concept: [WHEN, HOW, CONFUSIONS],
  comparison: [{ id: 'at-a-glance', text: '한눈에' }, { id: 'verdict', text: '그래서 언제 무엇을' }, CONFUSIONS],
  architecture: [
    WHEN,
    { id: 'request-path', text: '요청의 길' },
    { id: 'why', text: '왜 이 부품인가' },
    { id: 'failure', text: '무엇이 고장 나면' },
    { id: 'cost', text: '비용' },
    { id: 'variants', text: '변형' },
    CONFUSIONS,
  ],
};

/** The page's title is the only h1, and its table of contents shows two levels; a fifth says that the page is too long. */
const DEEPEST = 4;

function checkId(heading: HeadingEntry, earlier: readonly HeadingEntry[]): Finding[] {
  const { id, text } = heading;
  const first = earlier.find((other) => other.id === id);
  if (id === undefined)
    return [report('heading-id-missing', heading, `제목 “${text}” 끝에 [#영문-id]가 없다. 예: ## 언제 쓰나 [#when]`)];
  if (isReservedId(id))
    return [report('heading-id-reserved', heading, `id “${id}”: 화면 틀이 쓴다. 다른 영문 id를 적는다.`)];
  if (first === undefined) return [];
  const message = `id “${id}”: ${first.line}줄의 제목 “${first.text}”에도 있다. 하나를 바꾼다.`;
  return [report('heading-id-duplicate', heading, message)];
}

function checkLevel(heading: HeadingEntry, above: number): Finding[] {
  const { depth } = heading;
  const wrong =
    depth === 1
      ? '본문에 # 제목이 있다. 쪽의 제목은 title이니 ##부터 쓴다.'
      : depth > DEEPEST
        ? `제목이 너무 깊다. ${'#'.repeat(DEEPEST)}까지만 쓴다.`
        : depth > above + 1
          ? `제목 단계를 건너뛰었다. ${'#'.repeat(above + 1)} 제목으로 쓴다.`
          : undefined;
  return wrong === undefined ? [] : [report('heading-level', heading, wrong)];
}

/** Rules `heading-id-missing`, `-duplicate`, `-reserved` and `heading-level`. */
export const checkHeadings = ({ headings }: TopicDocument): Finding[] =>
  headings.flatMap((heading, index) => [
    ...checkLevel(heading, headings[index - 1]?.depth ?? 1),
    ...checkId(heading, headings.slice(0, index)),
  ]);

/** Rules `structure-missing` (published topics only) and `structure-order`. */
export function checkStructure(topic: TopicDocument): Finding[] {
  const kind = topic.fields.get('kind');
  if (topic.body === undefined || kind === undefined || !Object.hasOwn(AGREED_HEADINGS, kind.value)) return [];
  const agreed = AGREED_HEADINGS[kind.value as TopicKind];
  const write = ({ id, text }: AgreedHeading): string => `“## ${text} [#${id}]” 제목`;
  const top = topic.headings.filter(({ depth }) => depth === 2);
  const has = ({ id }: AgreedHeading): boolean => top.some((heading) => heading.id === id);
  const missing = isDraft(topic) ? [] : agreed.filter((heading) => !has(heading));
  const present = top.filter(({ id }) => agreed.some((heading) => heading.id === id));
  const wanted = agreed.filter(has);
  const at = present.findIndex(({ id }, index) => wanted[index]?.id !== id);
  const [wrong, expected] = [present[at], wanted[at]];
  return [
    ...missing.map((heading) => report('structure-missing', kind, `${write(heading)}이 없다. 본문에 더한다.`)),
    ...(wrong === undefined || expected === undefined
      ? []
      : [report('structure-order', wrong, `“${wrong.text}” 앞에 ${write(expected)}이 와야 한다. 차례를 바꾼다.`)]),
  ];
}
