import { tableOfTwo } from '../markdown/body-tables.ts';
import { splitTopic } from '../markdown/topic-text.ts';
import type { Finding } from '../model/finding.ts';
import type { ConfusedPair } from '../model/pair.ts';
import { splitPlace } from '../model/split-place.ts';
import { anchorsOf } from './anchors.ts';
import { entriesOf, type DataFiles, type Entries } from './data-files.ts';
import type { TopicIndex } from './references.ts';
import { report, type Place } from './rules.ts';

/** An entry that is about two topics, or two named sections of them. */
interface Two {
  readonly a: string;
  readonly b: string;
  readonly nameA?: string | undefined;
  readonly nameB?: string | undefined;
}

/** Rule `pair-repeated`: nothing is a pair with itself, and the same two stand once, in whatever order. */
function checkRepeated({ entries, placeOf }: Entries<readonly Two[]>): Finding[] {
  const seen = new Map<string, Place>();
  return entries.flatMap(({ a, b, nameA, nameB }, index): Finding[] => {
    const here = placeOf([index, 'a']);
    const key = [a, b].sort().join(' ');
    const first = seen.get(key);
    seen.set(key, first ?? here);
    if (a === b && nameA === nameB)
      return [report('pair-repeated', placeOf([index, 'b']), '자기 자신과의 짝이다. 다른 주제를 적는다.')];
    return first === undefined ? [] : [report('pair-repeated', here, `${first.line}줄과 같은 둘이다. 하나로 합친다.`)];
  });
}

/** Whether the table that a pair names has both; where there is no such place, another rule tells. */
function hasTable({ table }: ConfusedPair, topics: TopicIndex): boolean {
  const { id, heading = '' } = splitPlace(table?.at ?? '');
  const topic = topics.get(id);
  const body = topic && anchorsOf(topic)?.has(heading) === true ? splitTopic(topic.text)?.body : undefined;
  if (table === undefined || body === undefined) return true;
  return tableOfTwo(body, heading, [table.a, table.b], (id) => id) !== undefined;
}

/** Rules `pair-order`, `pair-article` and `pair-table` for one of the pairs. */
function checkPair(
  { entries, placeOf }: Entries<readonly ConfusedPair[]>,
  index: number,
  topics: TopicIndex,
): Finding[] {
  const [pair, before] = [entries[index], entries[index - 1]];
  const findings: Finding[] = [];
  if (pair === undefined) return findings;
  const article = topics.get(pair.article ?? '');
  if (before !== undefined && before.confusion < pair.confusion) {
    const message = `앞의 짝(confusion: ${before.confusion})보다 자주 헷갈린다. 같은 수의 짝 옆으로 옮긴다.`;
    findings.push(report('pair-order', placeOf([index, 'confusion']), message));
  }
  if (article !== undefined && article.fields.get('kind')?.value !== 'comparison') {
    const message = `“${article.id}”: 비교 글이 아니다. 비교 글이 없으면 article을 지운다.`;
    findings.push(report('pair-article', placeOf([index, 'article']), message));
  }
  if (!hasTable(pair, topics)) {
    const message = `“${pair.table?.at}” 아래 첫 표에 “${pair.table?.a}”와 “${pair.table?.b}”가 함께 있지 않다. 표에 적힌 이름 그대로 적는다.`;
    findings.push(report('pair-table', placeOf([index, 'table']), message));
  }
  return findings;
}

/** Rules `pair-*` for the pairs that people confuse, and for what two topics are to each other. */
export function checkPairs(data: DataFiles, topics: TopicIndex): Finding[] {
  const pairs = entriesOf(data, 'content/_pairs.yaml');
  const relations = entriesOf(data, 'content/_relations.yaml');
  return [
    ...(pairs === undefined ? [] : checkRepeated(pairs)),
    ...(relations === undefined ? [] : checkRepeated(relations)),
    ...(pairs?.entries.flatMap((_, index) => checkPair(pairs, index, topics)) ?? []),
  ];
}
