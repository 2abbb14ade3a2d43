import history from 'virtual:changes';
import { changes, type Change } from '../model/change.ts';
import { ofAllTopics } from './topics.ts';
import { topicUrl } from './urls.ts';

/** Topics of one change that are named; of more, only how many they are is said. */
const NAMED = 8;
const HOW = { added: '새 글', changed: '고침', removed: '지움' } as const;

/** A change as pages show it. */
export interface ShownChange {
  readonly day: string;
  /** The reason, as its author wrote it (English). */
  readonly why: string;
  readonly topics: readonly {
    readonly id: string;
    readonly title: string;
    readonly url: string;
    readonly how: string;
    readonly values: readonly { readonly before: string; readonly after: string }[];
  }[];
  /** Topics beyond those that are named. */
  readonly more: number;
}

function show({ day, why, topics }: Change, titles: ReadonlyMap<string, string>): ShownChange[] {
  // A removed topic was moved, or never published.
  const known = topics.filter(({ id }) => titles.has(id));
  // What says most comes first: changed values, then new texts.
  const weight = ({ how, values }: Change['topics'][number]): number => values.length * 2 + (how === 'added' ? 1 : 0);
  const shown = known.toSorted((a, b) => weight(b) - weight(a)).slice(0, NAMED);
  if (shown.length === 0) return [];
  const named = shown.map(({ id, how, values }) => ({
    id,
    title: titles.get(id) ?? id,
    url: topicUrl(id),
    how: HOW[how],
    values,
  }));
  return [{ day, why, topics: named, more: known.length - named.length }];
}

/** The last changes of the content, the newest first. */
export const getChanges = ofAllTopics((topics): readonly ShownChange[] => {
  const titles = new Map(topics.map(({ id, title }) => [id as string, title]));
  return changes.parse(history).flatMap((change) => show(change, titles));
});
