import type { Finding } from '../model/finding.ts';
import { isReservedId } from './anchors.ts';
import { report } from './rules.ts';
import type { HeadingEntry, TopicDocument } from './topic-document.ts';

/** The page's title is the only h1, and its table of contents shows two levels; a fifth says that the page is too long. */
const DEEPEST = 4;

function checkId(heading: HeadingEntry, file: string, seen: Map<string, HeadingEntry>): Finding[] {
  const place = { file, line: heading.line };
  const { id, text } = heading;
  if (id === undefined) {
    return [
      report(
        'heading-id-missing',
        place,
        `제목 “${text}” 끝에 [#영문-id]가 없다. 소문자 영문, 숫자, 하이픈으로 적는다. 예: ## 언제 쓰나 [#when]`,
      ),
    ];
  }
  if (isReservedId(id)) {
    return [report('heading-id-reserved', place, `id “${id}”: 화면 틀이 쓴다. 다른 영문 id를 적는다.`)];
  }
  const first = seen.get(id);
  if (first !== undefined) {
    return [
      report(
        'heading-id-duplicate',
        place,
        `id “${id}”: ${first.line}줄의 제목 “${first.text}”에도 있다. 하나를 바꾼다.`,
      ),
    ];
  }
  seen.set(id, heading);
  return [];
}

function checkLevel(heading: HeadingEntry, previous: number, file: string): Finding[] {
  const place = { file, line: heading.line };
  if (heading.depth === 1)
    return [report('heading-level', place, '본문에 # 제목이 있다. 쪽의 제목은 title이니 ##부터 쓴다.')];
  if (heading.depth > DEEPEST)
    return [report('heading-level', place, `제목이 너무 깊다. ${'#'.repeat(DEEPEST)}까지만 쓴다.`)];
  if (heading.depth > previous + 1) {
    return [report('heading-level', place, `제목 단계를 건너뛰었다. ${'#'.repeat(previous + 1)} 제목으로 쓴다.`)];
  }
  return [];
}

/** Rules `heading-id-missing`, `-duplicate`, `-reserved` and `heading-level`. */
export function checkHeadings(topic: TopicDocument): Finding[] {
  const seen = new Map<string, HeadingEntry>();
  return topic.headings.flatMap((heading, index) => [
    ...checkLevel(heading, topic.headings[index - 1]?.depth ?? 1, topic.path),
    ...checkId(heading, topic.path, seen),
  ]);
}
