import { bodyFences } from '../markdown/diagram-fences.ts';
import { isFlowchart, readDiagramParts } from '../markdown/diagram-parts.ts';
import { splitTopic } from '../markdown/topic-text.ts';
import type { Finding } from '../model/finding.ts';
import { report } from './rules.ts';
import { didYouMean } from './suggest.ts';
import { entries, type TopicDocument } from './topic-document.ts';

/** Rule `failure-part`: the drawing of a failure is a flowchart of the topic, and every part and end of a line stands in it. */
export function checkFailures(topic: TopicDocument): Finding[] {
  const diagrams = entries(topic, 'failures', 'diagram');
  if (diagrams.length === 0) return [];
  const fences = new Map(bodyFences(splitTopic(topic.text)?.body ?? '').map(({ id, source }) => [id, source]));
  return diagrams.flatMap((diagram): Finding[] => {
    const source = fences.get(diagram.value) ?? '';
    if (!isFlowchart(source)) {
      const message = `“${diagram.value}”: 이 글에 그런 흐름도가 없다.${didYouMean(diagram.value, topic.diagramIds)} 울타리의 id를 적는다.`;
      return [report('failure-part', diagram, message)];
    }
    const parts = readDiagramParts(source);
    // Ids of parts may hold a _ themselves: of a line only one cut has two parts at its ends.
    const isLine = (names: readonly string[]): boolean =>
      names.some((_, at) => parts.has(names.slice(0, at).join('_')) && parts.has(names.slice(at).join('_')));
    return [...topic.fields.values()]
      .filter(({ path: [list, index] }) => list === 'failures' && index === diagram.path[1])
      .flatMap((field) => {
        const [, , key] = field.path;
        const isWrong =
          (key === 'parts' && !parts.has(field.value)) || (key === 'edges' && !isLine(field.value.split('_')));
        const what = key === 'parts' ? '부품' : '선';
        const message = `${field.name} “${field.value}”: 그림에 그런 ${what}이 없다.${didYouMean(field.value, parts.keys())}`;
        return isWrong ? [report('failure-part', field, message)] : [];
      });
  });
}
