import { plainInline } from '../model/plain-inline.ts';
import type { ChangedTopic } from '../model/change.ts';
import { readChanges } from './read-changes.ts';
import { ofAllTopics } from './topics.ts';
import { topicUrl } from './urls.ts';

interface Named {
  readonly id: string;
  readonly title: string;
  readonly url: string;
}

/** A day of changes as pages show it; topics that are no more were moved, or never published. */
export interface ShownDay {
  readonly day: string;
  /** Topics that came. */
  readonly added: readonly Named[];
  /** Topics of which something is told. */
  readonly changed: readonly (Named & Pick<ChangedTopic, 'values' | 'facts'> & { readonly more: string })[];
  /** Topics that only read otherwise. */
  readonly reworded: readonly Named[];
}

/** What a fact says, without its markup. */
const plainly = <T extends Readonly<Record<string, string>>>(fact: T): T =>
  Object.fromEntries(Object.entries(fact).map(([name, text]) => [name, plainInline(text)])) as T;

/** How many of what came, where there are any. */
const counted = (count: number, what: string): string[] => (count === 0 ? [] : [`${what} ${count}개`]);

/** The last changes of the content by day, the newest first. */
export const getChanges = ofAllTopics(async (topics): Promise<readonly ShownDay[]> => {
  const titles = new Map(topics.map(({ id, title }) => [id as string, title]));
  const named = (id: string): Named[] => {
    const title = titles.get(id);
    return title === undefined ? [] : [{ id, title, url: topicUrl(id) }];
  };
  return (await readChanges(process.cwd())).map(({ day, topics: told, reworded }) => ({
    day,
    added: told.filter(({ how }) => how === 'added').flatMap(({ id }) => named(id)),
    changed: told
      .filter(({ how }) => how === 'changed')
      // changed values first
      .toSorted((a, b) => b.values.length - a.values.length || b.facts.length - a.facts.length)
      .flatMap(({ id, values, facts, scenarios, corrections }) => {
        const more = [...counted(scenarios, '새 시나리오'), ...counted(corrections, '노트와 다른 점')].join(', ');
        return named(id).map((one) => ({ ...one, values: values.map(plainly), facts: facts.map(plainly), more }));
      }),
    reworded: reworded.flatMap(named),
  }));
});

/** What a day brought, in a line: `값이 바뀐 주제 2개, 새 주제 1개`. */
export const summarize = ({ added, changed, reworded }: ShownDay): string =>
  [
    ...counted(changed.filter(({ values }) => values.length > 0).length, '값이 바뀐 주제'),
    ...counted(changed.filter(({ values }) => values.length === 0).length, '보탠 주제'),
    ...counted(added.length, '새 주제'),
    ...counted(reworded.length, '글을 다듬은 주제'),
  ].join(', ');
