import { bodyFences } from '../markdown/diagram-fences.ts';
import { isFlowchart, readDiagramParts, type DiagramPart } from '../markdown/diagram-parts.ts';
import { splitTopic } from '../markdown/topic-text.ts';
import type { Finding } from '../model/finding.ts';
import { report } from './rules.ts';
import { didYouMean } from './suggest.ts';
import { entries, type TopicDocument } from './topic-document.ts';
import type { Field } from './yaml-values.ts';

/** Names of the fields of one failure that hold a part of its drawing. */
const PART =
  /^failures\[\d+\]\.(?:part|(?:fails|stops)\[\d+\]|takeover\[\d+\]|(?:cuts|idle|called|usual|steps)\[\d+\]\.(?:from|to))$/;

function checkParts(fields: readonly Field[], parts: ReadonlyMap<string, DiagramPart>, file: string): Finding[] {
  return fields
    .filter(({ value }) => !parts.has(value))
    .map(({ name, value, line }) =>
      report(
        'failure-part',
        { file, line },
        `${name} “${value}”: 그림에 그런 부품이 없다.${didYouMean(value, parts.keys())}`,
      ),
    );
}

/** What takes over must not be what has stopped: itself, or inside a boundary that has. */
function checkTakeover(fields: readonly Field[], parts: ReadonlyMap<string, DiagramPart>, file: string): Finding[] {
  const stopped = new Set(
    fields.filter(({ name }) => /\.part$|\.(?:fails|stops)\[/.test(name)).map(({ value }) => value),
  );
  return fields
    .filter(
      ({ name, value }) =>
        name.includes('.takeover[') && [value, ...(parts.get(value)?.inside ?? [])].some((id) => stopped.has(id)),
    )
    .map(({ name, value, line }) =>
      report('failure-part', { file, line }, `${name} “${value}”: 함께 멈춘 부품이다. 이어받는 부품을 적는다.`),
    );
}

/** A line that goes on as ever though what it leads to stops leads to what does. */
function checkUsual(fields: readonly Field[], parts: ReadonlyMap<string, DiagramPart>, file: string): Finding[] {
  const stops = new Set(fields.filter(({ name }) => name.includes('.stops[')).map(({ value }) => value));
  return fields
    .filter(
      ({ name, value }) =>
        /\.usual\[\d+\]\.to$/.test(name) &&
        parts.has(value) &&
        ![value, ...(parts.get(value)?.inside ?? [])].some((id) => stops.has(id)),
    )
    .map(({ name, value, line }) =>
      report('failure-part', { file, line }, `${name} “${value}”: 함께 멈추는 것(stops)이 아니니 적지 않는다.`),
    );
}

/** The reason that a failure names for its part stands in a table of the page. */
const checkReasons = (topic: TopicDocument): Finding[] =>
  entries(topic, 'failures', 'why')
    .filter(({ value }) => topic.isWhole && !topic.rowIds.includes(value))
    .map(({ name, value, line }) =>
      report(
        'failure-part',
        { file: topic.path, line },
        `${name} “${value}”: 이 글의 표에 그런 줄이 없다.${didYouMean(value, topic.rowIds)}`,
      ),
    );

/** Rule `failure-part`: the drawing of a failure is a flowchart of the topic, and every part stands in it. */
export function checkFailures(topic: TopicDocument): Finding[] {
  const named = entries(topic, 'failures', 'diagram');
  if (named.length === 0) return [];
  const fences = new Map(bodyFences(splitTopic(topic.text)?.body ?? '').map(({ id, source }) => [id, source]));
  const drawn = entries(topic, 'failures', 'drawn')
    .filter(({ value }) => !fences.has(value))
    .map(({ name, value, line }) =>
      report(
        'failure-part',
        { file: topic.path, line },
        `${name} “${value}”: 이 글에 그런 그림이 없다.${didYouMean(value, topic.diagramIds)} 울타리의 id를 적는다.`,
      ),
    );
  const ways = entries(topic, 'failures', 'drawn').flatMap(({ path, value }) => {
    const fields = [...topic.fields.values()].filter(
      (field) =>
        field.path[0] === 'failures' && field.path[1] === path[1] && /\.drawn(?:Way|Takeover)\[/.test(field.name),
    );
    return checkParts(fields, readDiagramParts(fences.get(value) ?? ''), topic.path);
  });
  const parts = named.flatMap(({ path, name, value, line }): Finding[] => {
    const source = fences.get(value);
    if (source === undefined || !isFlowchart(source))
      return [
        report(
          'failure-part',
          { file: topic.path, line },
          `${name} “${value}”: 이 글에 그런 흐름도가 없다.${didYouMean(value, topic.diagramIds)} 울타리의 id를 적는다.`,
        ),
      ];
    const drawing = readDiagramParts(source);
    const fields = [...topic.fields.values()].filter(
      (field) => field.path[0] === 'failures' && field.path[1] === path[1] && PART.test(field.name),
    );
    return [checkParts, checkTakeover, checkUsual].flatMap((check) => check(fields, drawing, topic.path));
  });
  return [...drawn, ...ways, ...parts, ...checkReasons(topic)];
}
