import type { Finding } from '../model/finding.ts';
import type { TopicKind } from '../model/topic.ts';
import { report } from './rules.ts';
import { isDraft, type TopicDocument } from './topic-document.ts';

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

const write = ({ id, text }: AgreedHeading): string => `## ${text} [#${id}]`;

function agreedFor(topic: TopicDocument): readonly AgreedHeading[] {
  const kind = topic.fields.get('kind')?.value ?? '';
  return Object.hasOwn(AGREED_HEADINGS, kind) ? AGREED_HEADINGS[kind as TopicKind] : [];
}

/** Rules `structure-missing` (published topics only) and `structure-order`. */
export function checkStructure(topic: TopicDocument): Finding[] {
  if (topic.body === undefined) return [];
  const agreed = agreedFor(topic);
  const top = topic.headings.filter(({ depth }) => depth === 2);
  const missing = isDraft(topic) ? [] : agreed.filter(({ id }) => !top.some((heading) => heading.id === id));
  const place = { file: topic.path, line: topic.fields.get('kind')?.line ?? 1 };
  const present = top.filter(({ id }) => agreed.some((heading) => heading.id === id));
  const wanted = agreed.filter(({ id }) => present.some((heading) => heading.id === id));
  const firstWrong = present.findIndex(({ id }, index) => wanted[index]?.id !== id);
  const wrong = present[firstWrong];
  const expected = wanted[firstWrong];
  return [
    ...missing.map((heading) => report('structure-missing', place, `“${write(heading)}” 제목이 없다. 본문에 더한다.`)),
    ...(wrong === undefined || expected === undefined
      ? []
      : [
          report(
            'structure-order',
            { file: topic.path, line: wrong.line },
            `“${wrong.text}” 앞에 “${write(expected)}” 제목이 와야 한다. 차례를 바꾼다.`,
          ),
        ]),
  ];
}
