import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { sayTrouble, sayUnread, SAVE_AS_FILE } from './messages.ko.ts';
import { saveBackup } from './save-backup.ts';
import type { StudyStore } from './store.ts';

/** How long after a press on a link of the site the page may still be there, ms. */
const LEAVING = 2000;

/** Asks before the page is left where that loses what was done; a link within the site takes along what stays in the tab. */
function askBeforeLeaving(store: StudyStore): () => void {
  let ledAt = -LEAVING;
  const onClick = ({ target, timeStamp }: MouseEvent): void => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link?.origin === location.origin) ledAt = timeStamp;
  };
  const ask = (event: Event): void => {
    const isInside = store.staysInTab && event.timeStamp - ledAt < LEAVING;
    if (store.unsaved > 0 && !isInside) event.preventDefault();
  };
  addEventListener('click', onClick, true);
  addEventListener('beforeunload', ask);
  return () => {
    removeEventListener('click', onClick, true);
    removeEventListener('beforeunload', ask);
  };
}

/** Says why what is done is not kept, with what can be done about it, for as long as it is so. */
export function TroubleLine({ store }: { readonly store: StudyStore | undefined }): JSX.Element {
  const [, setTurn] = useState(0);
  const [isSaved, setSaved] = useState(false);
  const unsaved = store?.unsaved ?? 0;
  useEffect(() => {
    return store?.watch(() => {
      setTurn((turn) => turn + 1);
    });
  }, [store]);
  // A page that asks is not kept for who comes back to it: only where something would be lost.
  useEffect(() => (store !== undefined && unsaved > 0 && !isSaved ? askBeforeLeaving(store) : undefined), [
    store,
    unsaved > 0,
    isSaved,
  ]);
  const { trouble, staysInTab = true, unread = 0 } = store ?? {};
  return (
    <p class="trouble" role="status">
      {trouble === undefined ? (unread > 0 && sayUnread(unread)) || '' : sayTrouble(trouble, staysInTab)}
      {store !== undefined && unsaved > 0 && (
        <>
          {' '}
          <button
            type="button"
            onClick={() => {
              void saveBackup(store).then(() => {
                setSaved(true);
              });
            }}
          >
            {isSaved ? '받았다. 다시 받기' : SAVE_AS_FILE}
          </button>
        </>
      )}
    </p>
  );
}
