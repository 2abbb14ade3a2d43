import type { Draft, EventOf } from '../../../study/event.ts';
import { newId } from '../../../study/ids.ts';
import type { StudyStore } from '../../../study/store.ts';
import type { Bank } from './bank.ts';

/** What every part of the quiz works with. */
export interface Context {
  /** Where it is shown. */
  readonly host: HTMLElement;
  readonly store: StudyStore;
  readonly bank: Bank;
  /** Says something to those who listen. */
  readonly say: (text: string) => void;
  /** Goes to another place of the quiz: `?session=…&q=3`. A place that takes another's stead leaves no step back to it. */
  readonly go: (query: string, how?: 'instead') => void;
}

/** What a run of questions is made of. */
export type Plan = Pick<EventOf<'session'>, 'mode' | 'questions' | 'title'> &
  Partial<Pick<EventOf<'session'>, 'unscored' | 'set' | 'minutes' | 'step'>>;

/** Begins a run of questions and goes to the first. */
export async function begin({ store, go }: Pick<Context, 'store' | 'go'>, plan: Plan, how?: 'instead'): Promise<void> {
  const id = newId(Date.now());
  const draft: Draft = { kind: 'session', unscored: [], ...plan, id };
  await store.append(draft);
  go(`?session=${id}&q=1`, how);
}
