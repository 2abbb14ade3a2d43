import type { Finding } from '../model/finding.ts';
import { type ConfusedPair, pairList } from '../model/pair.ts';
import type { DataFile } from './data-files.ts';
import { readTwos } from './lists-of-two.ts';
import { report } from './rules.ts';
import { splitTopic } from '../markdown/topic-text.ts';
import { tableOfTwo } from '../markdown/body-tables.ts';
import { splitPlace } from '../model/place.ts';
import { checkNamedPlace, type TopicIndex } from './topic-refs.ts';

/** Whether the table that a pair names is there, with both in it; a place that is not there, another rule tells. */
function hasTable({ table }: ConfusedPair, topics: TopicIndex): boolean {
  if (table === undefined) return true;
  const { id, heading = '' } = splitPlace(table.at);
  const document = topics.get(id);
  const body = document === undefined ? undefined : splitTopic(document.text)?.body;
  return body === undefined || tableOfTwo(body, heading, [table.a, table.b], (topic) => topic) !== undefined;
}

/** Rules `link-*`, `pair-repeated`, `pair-order`, `pair-article` and `pair-table` for the pairs that people confuse. */
export function checkPairs(data: DataFile | undefined, topics: TopicIndex): Finding[] {
  return readTwos(data, pairList, '짝').flatMap(({ entry: pair, before, place, repeated }): Finding[] => {
    const named = (['a', 'b', 'article'] as const).flatMap((field) => {
      const target = pair[field];
      return target === undefined ? [] : checkNamedPlace(target, `${field}:`, topics, place(field));
    });
    if (pair.table !== undefined) named.push(...checkNamedPlace(pair.table.at, 'table:', topics, place('table')));
    const article = pair.article === undefined ? undefined : topics.get(pair.article);
    const kind = article?.fields.get('kind')?.value;
    return [
      ...named,
      ...(before !== undefined && before.confusion < pair.confusion
        ? [
            report(
              'pair-order',
              place('confusion'),
              `앞의 짝(confusion: ${before.confusion})보다 자주 헷갈린다. 같은 수의 짝 옆으로 옮긴다.`,
            ),
          ]
        : []),
      ...(pair.a === pair.b && pair.nameA === pair.nameB
        ? [report('pair-repeated', place('b'), '자기 자신과는 짝이 아니다. 다른 주제를 적는다.')]
        : []),
      ...repeated,
      ...(article === undefined || kind === 'comparison'
        ? []
        : [
            report(
              'pair-article',
              place('article'),
              `“${pair.article}”: 비교 글이 아니다. 비교 글이 없으면 article을 지운다.`,
            ),
          ]),
      ...(named.length > 0 || hasTable(pair, topics)
        ? []
        : [
            report(
              'pair-table',
              place('table'),
              `“${pair.table?.at}” 아래 첫 표의 첫 줄이나 첫 칸에 “${pair.table?.a}”와 “${pair.table?.b}”가 함께 있지 않다. 표에 적힌 이름 그대로 적는다.`,
            ),
          ]),
    ];
  });
}
