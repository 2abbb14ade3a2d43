import { countLine, KINDS, placeName } from './labels.ts';
import { shownKind } from './shown-kind.ts';
import { leftOutLine } from './left-out.ts';
import type { Checked } from './checked.ts';
import { sourcesOf, type UrlOf } from './draw-result.ts';
import type { CheckResult } from './messages.ts';
import { formerOf, isNamed, labelOf, renamedOf, todayOf } from './today.ts';

/** Text of a note as Markdown shows it: nothing in it is a mark. */
const escape = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, '\\$&');

function itemOf(one: Checked, { titles, checked }: CheckResult, urlOf: UrlOf): string {
  const { line, text, place } = one;
  const kind = shownKind(one);
  const renamed = renamedOf(one) === '' ? [] : [`  - ${escape(renamedOf(one))}`];
  if (place === undefined) return `- ${line}줄: ${escape(text)}`;
  const title = titles[place.topic] ?? place.topic;
  const link = `[${escape(placeName(place, title))}](${urlOf(place)})`;
  if (kind !== 'differs')
    return [
      `- ${line}줄: ${escape(text)} → ${one.kind === 'differs' ? '이 점을 확인: ' : kind === 'new' ? '가장 가까운 곳: ' : ''}${link}`,
      ...renamed,
    ].join('\n');
  const { value, more } = todayOf(place);
  const former = formerOf(place, text);
  const label = escape(`${isNamed(one, title) ? '' : `${title}: `}${labelOf(place, true)}`);
  return [
    `- ${line}줄: ${escape(text)}`,
    `  - 지금 값: ${label}${escape(value)}${more === '' ? '' : ` ${escape(more)}`}`,
    ...(former === '' ? [] : [`  - ${escape(former)}`]),
    `  - 위치: ${link}`,
    ...leftOutLine([one], checked).map((said) => `  - ${escape(said)}`),
    ...renamed,
    `  - 근거: <${place.source ?? urlOf(sourcesOf(place))}>`,
  ].join('\n');
}

/** The whole result as Markdown, to paste into one's notes. */
export function resultMarkdown(result: CheckResult, urlOf: UrlOf): string {
  const parts = KINDS.flatMap(([kind, name]) => {
    const own = result.checked.filter((one) => shownKind(one) === kind);
    return own.length === 0 ? [] : [`## ${name}\n\n${own.map((one) => itemOf(one, result, urlOf)).join('\n')}`];
  });
  return [`# 노트 확인: ${countLine(result.checked)}`, ...parts].join('\n\n') + '\n';
}
