import type { JSX } from 'preact';
import type { StudyStore } from '../study-store/store.ts';
import { beginRun } from './begin.ts';
import type { Bank } from './bank.ts';
import { SET } from './messages.ko.ts';
import { readSet } from './set-code.ts';

interface Props {
  readonly store: StudyStore;
  readonly bank: Bank;
  readonly code: string;
  readonly go: (query: string) => void;
}

/** The set that the address has, to be begun. */
export function SetOffer({ store, bank, code, go }: Props): JSX.Element {
  const set = readSet(code);
  if ('problem' in set) return <p class="panel message">{set.problem}</p>;
  const ids = set.codes.map((each) => bank.idOf.get(each));
  const questions = ids.filter((id) => id !== undefined);
  const missing = ids.flatMap((id, at) => (id === undefined ? [at + 1] : []));
  return (
    <section class="panel is-first" aria-label={SET.title}>
      <p>{SET.offer(ids.length)}</p>
      {missing.length > 0 && <p class="note">{SET.missing(missing)}</p>}
      {questions.length > 0 && (
        <p class="row">
          <button
            type="button"
            class="primary"
            onClick={() =>
              void beginRun(store, { mode: 'set', questions, title: SET.title, set: code.trim() }).then(go)
            }
          >
            {SET.start}
          </button>
        </p>
      )}
    </section>
  );
}
