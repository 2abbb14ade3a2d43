import type { Finding } from '../model/finding.ts';
import { entriesOf, questionFiles, type DataFiles } from './data-files.ts';
import { report, type Place } from './rules.ts';

const plain = (stem: string): string => stem.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** Rules `question-task` and `question-repeated` over all questions: ids and stems are unique, tasks exist. */
export function checkQuestions(data: DataFiles): Finding[] {
  const exam = entriesOf(data, 'content/_exam.yaml')?.entries;
  const tasks = exam?.domains.flatMap((domain) => domain.tasks.map(({ id }) => id));
  const seen = new Map<string, Place>();
  return questionFiles(data).flatMap(({ path: file, task, entries, placeOf }) => {
    const once = (key: string, at: Place, message: string): Finding[] => {
      const first = seen.get(key);
      seen.set(key, first ?? at);
      return first === undefined ? [] : [report('question-repeated', at, `${message}(${first.file}:${first.line})`)];
    };
    const unknown = `파일 이름 “${task}”: 그런 과제는 없다. 쓸 수 있는 이름: ${tasks?.join(', ')}`;
    return [
      ...(tasks?.includes(task) === false ? [report('question-task', { file, line: 1 }, unknown)] : []),
      ...entries.flatMap(({ id, stem }, index) => [
        ...once(`id ${id}`, placeOf([index, 'id']), `id “${id}”가 또 있다. 다른 이름을 준다. `),
        ...once(`stem ${plain(stem)}`, placeOf([index, 'stem']), '같은 물음이 또 있다. 하나를 지운다. '),
      ]),
    ];
  });
}
