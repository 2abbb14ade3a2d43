import type { Finding } from '../model/finding.ts';
import { namesService, serviceStatuses } from '../model/service-status.ts';
import { readEntries, type DataFile } from './data-files.ts';
import { report } from './rules.ts';
import { checkNamedPlace, type TopicIndex } from './topic-refs.ts';

/** Rules `link-*` for the topics of every service status, and `service-unnamed` for one that no topic names. */
export function checkServices(data: DataFile | undefined, topics: TopicIndex): Finding[] {
  const read = readEntries(data, serviceStatuses);
  if (read === undefined) return [];
  const { file, entries, lineOf } = read;
  const texts = [...topics.values()].map(({ text }) => text);
  return entries.flatMap((service, index): Finding[] => {
    const links = service.topics.flatMap((place, at) =>
      checkNamedPlace(place, `${service.service}의 topics`, topics, { file, line: lineOf([index, 'topics', at]) }),
    );
    if (texts.some((text) => namesService(text, service))) return links;
    const place = { file, line: lineOf([index, 'names']) };
    const says = `${service.service}: 어느 주제도 ${service.names.join(', ')}이라는 말을 쓰지 않는다. 이름을 고치거나 항목을 지운다.`;
    return [...links, report('service-unnamed', place, says)];
  });
}
