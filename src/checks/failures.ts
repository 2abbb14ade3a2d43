import { bodyFences } from '../markdown/diagram-fences.ts';
import { isFlowchart, readDiagramParts } from '../markdown/diagram-parts.ts';
import { splitTopic } from '../markdown/topic-text.ts';
import type { Finding } from '../model/finding.ts';
import { report } from './rules.ts';
import { didYouMean } from './suggest.ts';
import { entries, type TopicDocument } from './topic-document.ts';

/** Rule `failure-part`: the drawing of a failure is a flowchart of the topic, and every part and end of a line stands in it. */
export function checkFailures(topic: TopicDocument): Finding[] {
  const named = entries(topic, 'failures', 'diagram');
  if (named.length === 0) return [];
  const fences = new Map(bodyFences(splitTopic(topic.text)?.body ?? '').map(({ id, source }) => [id, source]));
  return named.flatMap(({ path, name, value, line }): Finding[] => {
    const source = fences.get(value);
    if (source === undefined || !isFlowchart(source)) {
      const message = `${name} “${value}”: 이 글에 그런 흐름도가 없다.${didYouMean(value, topic.diagramIds)} 울타리의 id를 적는다.`;
      return [report('failure-part', { file: topic.path, line }, message)];
    }
    const parts = readDiagramParts(source);
    return [...topic.fields.values()]
      .filter((field) => field.path[0] === 'failures' && field.path[1] === path[1])
      .filter((field) => field.path[2] === 'parts' || field.path[2] === 'edges')
      .flatMap((field) => {
        // Ids of parts may hold a _ themselves: of a line only one cut has two parts at its ends.
        const ends = field.value.split('_');
        const isLine = ends.some(
          (_, at) => parts.has(ends.slice(0, at).join('_')) && parts.has(ends.slice(at).join('_')),
        );
        if (field.path[2] === 'parts' ? parts.has(field.value) : isLine) return [];
        const message = `${field.name} “${field.value}”: 그림에 그런 ${field.path[2] === 'parts' ? '부품' : '선'}이 없다.${didYouMean(field.value, parts.keys())}`;
        return [report('failure-part', { file: topic.path, line: field.line }, message)];
      });
  });
}
