import type { QuestionData, QuestionIndex, TaskEntry } from '../../../model/question-data.ts';
import { fetchJson } from '../../fetch-once.ts';

/** The questions of this build, fetched as they are needed. */
export interface Bank {
  readonly index: QuestionIndex;
  /** The task of each question. */
  readonly taskOf: ReadonlyMap<string, TaskEntry>;
  /** The topics that decide each question. */
  readonly topicsOf: ReadonlyMap<string, readonly string[]>;
  /** Ids by their short names in shared sets. */
  readonly idOf: ReadonlyMap<string, string>;
  /** The texts of questions; those that are not in this build are not in it. */
  readonly load: (ids: readonly string[]) => Promise<ReadonlyMap<string, QuestionData>>;
}

/** Fetches what there is to choose from. Throws without a connection. */
export async function openBank(url: string): Promise<Bank> {
  const index = await fetchJson<QuestionIndex>(url);
  const entries = index.tasks.flatMap((task) => task.questions.map((entry) => ({ task, entry })));
  const taskOf = new Map(entries.map(({ task, entry: [id] }) => [id, task]));
  const files = new Map<string, Promise<readonly QuestionData[]>>();
  const fetchTask = ({ file }: TaskEntry): Promise<readonly QuestionData[]> => {
    const fetched =
      files.get(file) ??
      fetchJson<readonly QuestionData[]>(file).catch((error: unknown) => {
        // The next try asks again.
        files.delete(file);
        throw error;
      });
    files.set(file, fetched);
    return fetched;
  };
  return {
    index,
    taskOf,
    topicsOf: new Map(entries.map(({ entry: [id, , topics] }) => [id, topics])),
    idOf: new Map(entries.map(({ entry: [id, code] }) => [code, id])),
    load: async (ids) => {
      const tasks = new Set(ids.flatMap((id) => taskOf.get(id) ?? []));
      const questions = (await Promise.all([...tasks].map(fetchTask))).flat();
      const wanted = new Set(ids);
      return new Map(questions.filter(({ id }) => wanted.has(id)).map((question) => [question.id, question]));
    },
  };
}
