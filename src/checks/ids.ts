import { factQuestion } from '../model/fact-question.ts';
import type { Finding } from '../model/finding.ts';
import { ENTRY_ANCHORS } from '../model/topic-sections.ts';
import { report } from './rules.ts';
import { entries, type TopicDocument } from './topic-document.ts';

/** Rule `fact-question`: a card that asks what becomes of a bare noun asks nothing. */
function checkQuestions(topic: TopicDocument): Finding[] {
  return entries(topic, 'facts', 'label').flatMap(({ path, name, value: label, line }) => {
    const at = (key: string): string | undefined => topic.fields.get(`facts[${String(path[1])}].${key}`)?.value;
    if (at('asks') !== undefined || !/[은는] 어떻게 되나/.test(factQuestion(label, at('value') ?? ''))) return [];
    const task =
      '이름표만으로는 카드의 물음이 되지 않는다. asks에 물음을 적는다. 예: 응답 트래픽에도 규칙을 적어야 하나?';
    return [report('fact-question', { file: topic.path, line }, `${name}: ${task}`)];
  });
}

/** Rules `id-duplicate`, `exam-era-same` and `fact-question`: the entries of the front matter as data. */
export function checkIds(topic: TopicDocument): Finding[] {
  // Shared facts take their anchors from the same row of names as the topic's own.
  const seen = new Map<string, number>();
  const duplicates = ENTRY_ANCHORS.flatMap(([list, anchor]) =>
    entries(topic, list, 'id').flatMap(({ name, value, line }): Finding[] => {
      const first = seen.get(`${anchor}-${value}`);
      seen.set(`${anchor}-${value}`, first ?? line);
      if (first === undefined) return [];
      return [
        report(
          'id-duplicate',
          { file: topic.path, line },
          `${name} “${value}”: ${first}줄에도 있다. 주소가 되니 다르게 적는다.`,
        ),
      ];
    }),
  );
  const same = entries(topic, 'facts', 'examEra').filter(
    ({ path, value }) => topic.fields.get(`facts[${String(path[1])}].value`)?.value.trim() === value.trim(),
  );
  return [
    ...duplicates,
    ...checkQuestions(topic),
    ...same.map(({ name, line }) =>
      report('exam-era-same', { file: topic.path, line }, `${name}: 지금 값과 같다. 지운다.`),
    ),
  ];
}
