import type { QuestionData, QuestionIndex, TaskEntry } from '../../model/question-data.ts';
import { fetchJson } from '../../ui/use-json.ts';

/** The questions of this build, fetched as they are needed. */
export interface Bank {
  readonly index: QuestionIndex;
  /** The task of each question. */
  readonly taskOf: ReadonlyMap<string, TaskEntry>;
  /** The topics that decide each question. */
  readonly topicsOf: ReadonlyMap<string, readonly string[]>;
  /** Short names in shared sets, and the ids behind them. */
  readonly codeOf: ReadonlyMap<string, string>;
  readonly idOf: ReadonlyMap<string, string>;
  /** The texts of questions, in the order asked for; those that are not in this build are left out. @throws without a connection */
  readonly load: (ids: readonly string[]) => Promise<readonly QuestionData[]>;
}

/** Fetches what there is to choose from. @throws without a connection */
export async function openBank(url: string): Promise<Bank> {
  const index = await fetchJson<QuestionIndex>(url);
  const entries = index.tasks.flatMap((task) => task.questions.map((entry) => ({ task, entry })));
  const taskOf = new Map(entries.map(({ task, entry: [id] }) => [id, task]));
  return {
    index,
    taskOf,
    topicsOf: new Map(entries.map(({ entry: [id, , topics] }) => [id, topics])),
    codeOf: new Map(entries.map(({ entry: [id, code] }) => [id, code])),
    idOf: new Map(entries.map(({ entry: [id, code] }) => [code, id])),
    load: async (ids) => {
      const files = new Set(ids.flatMap((id) => taskOf.get(id)?.file ?? []));
      const lists = await Promise.all([...files].map((file) => fetchJson<readonly QuestionData[]>(file)));
      const byId = new Map(lists.flat().map((question) => [question.id, question]));
      return ids.flatMap((id) => byId.get(id) ?? []);
    },
  };
}
