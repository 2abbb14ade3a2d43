import {
  factMentions,
  factsAmong,
  MENTION_START,
  type FactMention,
  type FactValueOf,
} from '../markdown/fact-values.ts';
import type { TopicFile } from '../markdown/topic-files.ts';
import { splitTopic } from '../markdown/topic-text.ts';
import type { Finding } from '../model/finding.ts';
import { plainInline } from '../model/plain-inline.ts';
import type { DataFile } from './data-files.ts';
import { report } from './rules.ts';

const FORM = '[[=도메인/슬러그#숫자의 id]] 또는 [[=도메인/슬러그#숫자의 id|값의 일부]]로 적는다.';
/** Data files whose texts are read with the values in their places. */
const MAY_MENTION = /^content\/_(?:pairs\.yaml|questions\/)/;

/** Whether a part is in a value, not cut out of a longer number: `5분` is not in `15분`. */
function isPartOf(part: string, value: string): boolean {
  const [said = '', all = ''] = [part, value].map((text) => plainInline(text).replace(/\s+/g, ' '));
  const pieces = all.split(said);
  return pieces.slice(1).some((after, at) => {
    const before = pieces.slice(0, at + 1).join(said);
    const isCutBefore = /^\d/.test(said) && /[\d.,]$/.test(before);
    const isCutAfter = /\d$/.test(said) && /^[\d.,]*\d/.test(after);
    return !isCutBefore && !isCutAfter;
  });
}

function problemOf({ written, topic, fact, part }: FactMention, valueOf: FactValueOf): string | undefined {
  const value = valueOf(topic, fact);
  if (value === undefined) return `${written}: ${topic}의 facts에 ${fact}가 없다. id를 확인한다.`;
  if (part === undefined || isPartOf(part, value)) return undefined;
  return `${written}: 값은 “${value}”이고 “${part}”가 거기에 없다. 바뀐 값에 맞게 이 줄을 고친다.`;
}

/** Rule `fact-mention`: what a text refers to exists and says that. */
export function checkFactMentions(topics: readonly TopicFile[], data: readonly DataFile[]): Finding[] {
  const valueOf = factsAmong(topics);
  const check = (file: string, text: string, firstLine: number, isAllowed: boolean): Finding[] =>
    text.split('\n').flatMap((line, at) => {
      const count = line.split(MENTION_START).length - 1;
      const mentions = factMentions(line);
      const problems = isAllowed
        ? [
            ...mentions.flatMap((mention) => problemOf(mention, valueOf) ?? []),
            ...(mentions.length < count ? [`꼴이 다른 ${MENTION_START}가 있다. 한 줄에 ${FORM}`] : []),
          ]
        : count > 0
          ? ['숫자의 참조는 본문과 _pairs.yaml, _questions에만 쓴다. 값을 그대로 적는다.']
          : [];
      return problems.map((message) => report('fact-mention', { file, line: firstLine + at }, message));
    });
  return [
    ...topics.flatMap(({ path, text }) => {
      if (!text.includes(MENTION_START)) return [];
      const { yaml = '', body = text, bodyLine = 1 } = splitTopic(text) ?? {};
      return [...check(path, yaml, 2, false), ...check(path, body, bodyLine, true)];
    }),
    ...data.flatMap(({ path, text }) =>
      text.includes(MENTION_START) ? check(path, text, 1, MAY_MENTION.test(path)) : [],
    ),
  ];
}
