import type { Finding } from '../model/finding.ts';
import { relationList } from '../model/relation.ts';
import type { DataFile } from './data-files.ts';
import { readTwos } from './lists-of-two.ts';
import { report } from './rules.ts';
import { checkNamedPlace, type TopicIndex } from './topic-refs.ts';

/** Rules `link-*` and `pair-repeated` for what two topics are to each other. */
export function checkRelations(data: DataFile | undefined, topics: TopicIndex): Finding[] {
  return readTwos(data, relationList, '둘').flatMap(({ entry: { a, b }, place, repeated }): Finding[] => [
    ...checkNamedPlace(a, 'a:', topics, place('a')),
    ...checkNamedPlace(b, 'b:', topics, place('b')),
    ...(a === b ? [report('pair-repeated', place('b'), '자기 자신과는 사이가 없다. 다른 주제를 적는다.')] : []),
    ...repeated,
  ]);
}
