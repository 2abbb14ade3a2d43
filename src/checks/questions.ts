import type { Finding } from '../model/finding.ts';
import { examGuide } from '../model/exam.ts';
import { questionFile } from '../model/question.ts';
import { readEntries, type DataFile } from './data-files.ts';
import { report } from './rules.ts';
import { checkNamedPlace, type TopicIndex } from './topic-refs.ts';

/** Files of questions: `content/_questions/1.1.yaml`. */
const QUESTION_FILE = /^content\/_questions\/([^/]+)\.yaml$/;

/** The files that can be read, with their tasks. */
const readFiles = (data: readonly DataFile[]) =>
  data.flatMap((file) => {
    const task = QUESTION_FILE.exec(file.path)?.[1];
    const read = task === undefined ? undefined : readEntries(file, questionFile);
    return task === undefined || read === undefined ? [] : [{ ...read, task }];
  });

const plain = (stem: string): string => stem.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** Rules `question-*` and `link-*` over all questions: ids and stems are unique, tasks and places exist. */
export function checkQuestions(data: readonly DataFile[], exam: DataFile | undefined, topics: TopicIndex): Finding[] {
  const tasks = readEntries(exam, examGuide)?.entries.domains.flatMap((domain) => domain.tasks.map(({ id }) => id));
  const ids = new Map<string, string>();
  const stems = new Map<string, string>();
  return readFiles(data).flatMap(({ file, task, entries, lineOf }) => [
    ...(tasks === undefined || tasks.includes(task)
      ? []
      : [
          report(
            'question-task',
            { file, line: 1 },
            `파일 이름 “${task}”: 그런 과제는 없다. 쓸 수 있는 이름: ${tasks.join(', ')}`,
          ),
        ]),
    ...entries.flatMap((question, index): Finding[] => {
      const findings: Finding[] = [];
      const here = `${file}:${lineOf([index, 'id'])}`;
      const stem = plain(question.stem);
      const [sameId, sameStem] = [ids.get(question.id), stems.get(stem)];
      if (sameId !== undefined)
        findings.push(
          report(
            'question-repeated',
            { file, line: lineOf([index, 'id']) },
            `id “${question.id}”: ${sameId}에도 있다. 다른 이름을 준다.`,
          ),
        );
      if (sameStem !== undefined)
        findings.push(
          report(
            'question-repeated',
            { file, line: lineOf([index, 'stem']) },
            `같은 물음이 ${sameStem}에도 있다. 하나를 지운다.`,
          ),
        );
      ids.set(question.id, sameId ?? here);
      stems.set(stem, sameStem ?? here);
      question.options.forEach(({ see }, at) => {
        const line = lineOf([index, 'options', at, 'see']);
        findings.push(...checkNamedPlace(see, `${question.id}의 see`, topics, { file, line }));
      });
      return findings;
    }),
  ]);
}
