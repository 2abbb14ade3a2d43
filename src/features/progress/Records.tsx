import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { TroubleLine } from '../study-store/TroubleLine.tsx';
import { useStore } from '../study-store/use-study.ts';
import type { Addresses } from './addresses.ts';
import { Backup } from './Backup.tsx';
import { PART } from './messages.ko.ts';
import { Notes } from './Notes.tsx';
import { Progress } from './Progress.tsx';
import { Wrong } from './Wrong.tsx';

/** The page of all that is known of a learner. */
export function Records(addresses: Addresses): JSX.Element {
  const store = useStore();
  const isOpen = store !== undefined;
  useEffect(() => {
    // What the address names stands there only now.
    if (isOpen && location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [isOpen]);
  const parts = [
    ['progress', <Progress store={store} {...addresses} />],
    ['wrong', <Wrong store={store} {...addresses} />],
    ['notes', <Notes store={store} {...addresses} />],
    ['backup', <Backup store={store} />],
  ] as const;
  return (
    <div class="practice records">
      <TroubleLine store={store} />
      {parts.map(([id, part]) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{PART[id]}</h2>
          {part}
        </section>
      ))}
    </div>
  );
}
