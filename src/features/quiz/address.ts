/** What an address of the quiz asks for, and the address of what is chosen. */
import { isOfArea, type QuestionIndex } from '../../model/question-data.ts';

/** Kinds of scopes: a topic, a task or a domain of the exam, a domain of the site. */
const KINDS = ['topic', 'task', 'domain', 'area'] as const;

/** What an address chooses: `?topic=storage/s3&domain=secure,cost` → `topic:storage/s3`, `domain:secure`, `domain:cost`. */
export const scopesIn = (query: URLSearchParams): string[] =>
  KINDS.flatMap((kind) =>
    query
      .getAll(kind)
      .flatMap((value) => value.split(','))
      .filter((value) => value !== '')
      .map((value) => `${kind}:${value}`),
  );

/** The address that chooses this. */
export function quizAddress(scopes: readonly string[], count: string, isWrongOnly: boolean): string {
  const parts = KINDS.flatMap((kind) => {
    const values = scopes.flatMap((scope) => (scope.startsWith(`${kind}:`) ? [scope.slice(kind.length + 1)] : []));
    return values.length === 0 ? [] : [`${kind}=${values.join(',')}`];
  });
  return `?${[...parts, `count=${count}`, ...(isWrongOnly ? ['wrong'] : [])].join('&')}`;
}

/** The questions that are of any of these scopes; all where none is said. */
export function questionsIn({ tasks }: Pick<QuestionIndex, 'tasks'>, scopes: readonly string[]): string[] {
  const wanted = scopes.map((scope) => scope.split(/:(.*)/s));
  return tasks.flatMap((task) =>
    task.questions.flatMap((entry) => {
      const [id, , topics] = entry;
      const isOf = ([kind, value = '']: readonly string[]): boolean => {
        if (kind === 'topic') return topics.includes(value);
        if (kind === 'area') return isOfArea(entry, value);
        return value === (kind === 'task' ? task.id : task.domain);
      };
      return wanted.length === 0 || wanted.some(isOf) ? [id] : [];
    }),
  );
}

/** Exams by what their address calls them, with the part of a whole one that they are. */
export const EXAMS = { whole: 1, half: 1 / 2 } as const;
export type Exam = keyof typeof EXAMS;
export const isExam = (asked: string | null): asked is Exam => asked === 'whole' || asked === 'half';

/** The address that opens a set anywhere. */
export const setLink = (code: string): string => new URL(`?set=${code}`, location.href.split(/[?#]/)[0]).href;
