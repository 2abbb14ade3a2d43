import type { Finding } from '../model/finding.ts';
import { examGuide } from '../model/exam.ts';
import { questionFile, type ExamQuestion } from '../model/question.ts';
import { readData, type DataFile } from './data-files.ts';
import { report } from './rules.ts';
import { checkNamedPlace, type TopicIndex } from './topic-refs.ts';

/** Files of questions: `content/_questions/1.1.yaml`. */
const QUESTION_FILE = /^content\/_questions\/([^/]+)\.yaml$/;

interface ReadFile {
  readonly data: DataFile;
  readonly task: string;
  readonly questions: readonly ExamQuestion[];
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** The files that can be read; what is wrong with the others is reported elsewhere. */
function readFiles(data: readonly DataFile[]): ReadFile[] {
  return data.flatMap((file): ReadFile[] => {
    const task = QUESTION_FILE.exec(file.path)?.[1];
    if (task === undefined) return [];
    const values = readData(file);
    if ('rule' in values) return [];
    const parsed = questionFile.safeParse(values.value);
    return parsed.success ? [{ data: file, task, questions: parsed.data, lineOf: values.lineOf }] : [];
  });
}

const plain = (stem: string): string => stem.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** Rules `question-*` and `link-*` over all questions: ids and stems are unique, tasks and places exist. */
export function checkQuestions(data: readonly DataFile[], exam: DataFile | undefined, topics: TopicIndex): Finding[] {
  const values = exam === undefined ? undefined : readData(exam);
  const guide = values === undefined || 'rule' in values ? undefined : examGuide.safeParse(values.value).data;
  const tasks = guide?.domains.flatMap((domain) => domain.tasks.map(({ id }) => id));
  const ids = new Map<string, string>();
  const stems = new Map<string, string>();
  return readFiles(data).flatMap(({ data: { path: file }, task, questions, lineOf }) => [
    ...(tasks === undefined || tasks.includes(task)
      ? []
      : [
          report(
            'question-task',
            { file, line: 1 },
            `파일 이름 “${task}”: 그런 과제는 없다. 쓸 수 있는 이름: ${tasks.join(', ')}`,
          ),
        ]),
    ...questions.flatMap((question, index): Finding[] => {
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
