import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
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

/** Says why what is done is not kept, with what can be done about it, for as long as it is so; its words are fetched only then. */
export function TroubleLine({ store }: { readonly store: StudyStore | undefined }): JSX.Element {
  const [told, setTold] = useState({ text: '', button: '' });
  const [unsaved, setUnsaved] = useState(0);
  const [isSaved, setSaved] = useState(false);
  useEffect(() => {
    if (store === undefined) return undefined;
    const update = async (): Promise<void> => {
      const { trouble, staysInTab, unread } = store;
      setUnsaved(store.unsaved);
      if (trouble === undefined && unread === 0) {
        setTold({ text: '', button: '' });
        return;
      }
      const { sayTrouble, sayUnread, SAVE_AS_FILE } = await import('./messages.ko.ts');
      const text = trouble === undefined ? sayUnread(unread) : sayTrouble(trouble, staysInTab);
      setTold({ text, button: SAVE_AS_FILE });
    };
    void update();
    return store.watch(() => void update());
  }, [store]);
  const isLosing = store !== undefined && unsaved > 0 && !isSaved;
  // A page that asks is not kept for who comes back to it: only where something would be lost.
  useEffect(() => (isLosing ? askBeforeLeaving(store) : undefined), [isLosing]);
  const save = async (): Promise<void> => {
    const { saveBackup } = await import('./save-backup.ts');
    if (store !== undefined) await saveBackup(store);
    setSaved(true);
  };
  return (
    <p class="trouble" role="status">
      {told.text}
      {unsaved > 0 && (
        <button type="button" onClick={() => void save()}>
          {told.button}
        </button>
      )}
    </p>
  );
}
