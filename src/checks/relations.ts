import type { Finding } from '../model/finding.ts';
import { relationList } from '../model/relation.ts';
import { readData, type DataFile } from './data-files.ts';
import { report } from './rules.ts';
import { checkNamedPlace, type TopicIndex } from './topic-refs.ts';

/** Rules `link-*` and `pair-repeated` for what two topics are to each other. */
export function checkRelations(data: DataFile | undefined, topics: TopicIndex): Finding[] {
  const values = data === undefined ? undefined : readData(data);
  if (data === undefined || values === undefined || 'rule' in values) return [];
  const parsed = relationList.safeParse(values.value);
  if (!parsed.success) return [];
  const seen = new Map<string, number>();
  return parsed.data.flatMap(({ a, b }, index): Finding[] => {
    const place = (field: string) => ({ file: data.path, line: values.lineOf([index, field]) });
    const key = [a, b].sort().join(' ');
    const first = seen.get(key);
    seen.set(key, first ?? values.lineOf([index, 'a']));
    return [
      ...checkNamedPlace(a, 'a:', topics, place('a')),
      ...checkNamedPlace(b, 'b:', topics, place('b')),
      ...(a === b ? [report('pair-repeated', place('b'), '자기 자신과는 사이가 없다. 다른 주제를 적는다.')] : []),
      ...(first === undefined
        ? []
        : [report('pair-repeated', place('a'), `같은 둘이 ${first}번째 줄에도 있다. 하나로 합친다.`)]),
    ];
  });
}
