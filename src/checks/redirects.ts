import type { Finding } from '../model/finding.ts';
import { report } from './rules.ts';
import { listed, type TopicDocument } from './topic-document.ts';
import type { TopicIndex } from './topic-refs.ts';

/** Rules `redirect-collision` and `link-self` over all topics: a former address leads to one topic and is nobody's present one. */
export function checkRedirects(topics: TopicIndex): Finding[] {
  const owners = new Map<string, TopicDocument>();
  return [...topics.values()].flatMap((topic) =>
    listed(topic, 'redirectFrom').flatMap(({ name, value, line }): Finding[] => {
      const place = { file: topic.path, line };
      if (value === topic.id) return [report('link-self', place, `${name}: 지금 주소는 옛 주소가 될 수 없다. 지운다.`)];
      const other = topics.get(value) ?? owners.get(value);
      if (other !== undefined) {
        const use = topics.has(value) ? `지금 ${other.path}의 주소다` : `${other.path}의 옛 주소이기도 하다`;
        return [report('redirect-collision', place, `${name} “${value}”: ${use}. 한쪽에서 지운다.`)];
      }
      owners.set(value, topic);
      return [];
    }),
  );
}
