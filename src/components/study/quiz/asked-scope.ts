/** What a practice is made of, as its form chooses it and its address says it: `?domain=secure,cost&topic=storage/s3&count=65`. */
import { isOfArea } from '../../../model/question-data.ts';
import type { Bank } from './bank.ts';

const KINDS = ['topic', 'task', 'domain', 'area'] as const;

/** What an address asks for: `?topic=storage/s3` → `topic:storage/s3`. */
export const scopesIn = (query: URLSearchParams): string[] =>
  KINDS.flatMap((kind) =>
    query
      .getAll(kind)
      .flatMap((value) => value.split(','))
      .filter((value) => value !== '')
      .map((value) => `${kind}:${value}`),
  );

/** The address that asks for this. */
export function addressOf(scopes: readonly string[], count: string, isWrong: boolean): string {
  const parts = KINDS.flatMap((kind) => {
    const values = scopes.flatMap((scope) => (scope.startsWith(`${kind}:`) ? [scope.slice(kind.length + 1)] : []));
    return values.length === 0 ? [] : [`${kind}=${values.join(',')}`];
  });
  return `?${[...parts, `count=${count}`, ...(isWrong ? ['wrong'] : [])].join('&')}`;
}

/** The questions that are of any of these; all where none is said. */
export function poolOf({ index }: Pick<Bank, 'index'>, scopes: readonly string[]): string[] {
  const wanted = scopes.map((scope) => scope.split(/:(.*)/s));
  return index.tasks.flatMap((task) =>
    task.questions.flatMap((entry) => {
      const [id, , topics] = entry;
      const isOf = ([kind, value = '']: readonly string[]): boolean =>
        kind === 'topic'
          ? topics.includes(value)
          : kind === 'area'
            ? isOfArea(entry, value)
            : value === (kind === 'task' ? task.id : task.domain);
      return wanted.length === 0 || wanted.some(isOf) ? [id] : [];
    }),
  );
}
