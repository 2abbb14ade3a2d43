import type { Finding } from '../model/finding.ts';
import { report } from './rules.ts';
import { entries, type TopicDocument } from './topic-document.ts';

/** Rules `id-duplicate` and `exam-era-same`: the entries of the front matter as data. */
export function checkIds(topic: TopicDocument): Finding[] {
  // Shared facts take their anchors from the same row of names as the topic's own.
  const duplicates = [['signals'], ['facts', 'sharedFacts'], ['scenarios'], ['corrections'], ['failures']].flatMap(
    (lists) => {
      const seen = new Map<string, number>();
      const ids = lists.flatMap((list) => entries(topic, list, 'id'));
      return ids.flatMap(({ name, value, line }): Finding[] => {
        const first = seen.get(value);
        seen.set(value, first ?? line);
        if (first === undefined) return [];
        return [
          report(
            'id-duplicate',
            { file: topic.path, line },
            `${name} “${value}”: ${first}줄에도 있다. 주소가 되니 다르게 적는다.`,
          ),
        ];
      });
    },
  );
  const same = entries(topic, 'facts', 'examEra').filter(
    ({ path, value }) => topic.fields.get(`facts[${String(path[1])}].value`)?.value.trim() === value.trim(),
  );
  return [
    ...duplicates,
    ...same.map(({ name, line }) =>
      report('exam-era-same', { file: topic.path, line }, `${name}: 지금 값과 같다. 지운다.`),
    ),
  ];
}
