import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import type { StudyStore } from '../study-store/store.ts';
import { BACKUP } from './messages.ko.ts';

/** Brings a file in; resolves to what is said of it. */
async function importFile(store: StudyStore, file: File): Promise<string> {
  const { readFile } = await import('../study-store/backup.ts');
  const backup = await readFile(file);
  if ('problem' in backup) return BACKUP.problem(backup.problem);
  const fresh = await store.merge(backup.events);
  const leftOut = backup.leftOut > 0 ? BACKUP.leftOut(backup.leftOut, backup.why) : '';
  return BACKUP.merged(backup.events.length, fresh) + leftOut + (store.trouble === undefined ? '' : BACKUP.lost);
}

/** All of the learner's data as a file, and back. */
export function Backup({ store }: { readonly store: StudyStore | undefined }): JSX.Element {
  const [told, setTold] = useState('');
  const [isAsked, setAsked] = useState(false);
  const [canKeep, setCanKeep] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // Old browsers and pages without TLS have none.
    const storage = navigator.storage as StorageManager | undefined;
    if (storage?.persist !== undefined) void storage.persisted().then((isKept) => setCanKeep(!isKept));
  }, []);
  const keep = async (): Promise<void> => {
    const isKept = await navigator.storage.persist();
    setCanKeep(!isKept);
    setTold(isKept ? BACKUP.kept : BACKUP.notKept);
  };
  const save = async (): Promise<void> => {
    const { saveBackup } = await import('../study-store/save-backup.ts');
    if (store !== undefined) setTold(await saveBackup(store));
  };
  const choose = (): void => {
    const file = field.current?.files?.[0];
    if (file === undefined || store === undefined) return;
    setTold(BACKUP.reading);
    importFile(store, file).then(setTold, () => setTold(BACKUP.unreadable));
    if (field.current) field.current.value = '';
  };
  return (
    <>
      <p>{BACKUP.about}</p>
      <p class="row no-print">
        <button type="button" disabled={store === undefined} onClick={() => void save()}>
          {BACKUP.save}
        </button>
        <button type="button" disabled={store === undefined} onClick={() => field.current?.click()}>
          {BACKUP.open}
        </button>
        <input
          ref={field}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={BACKUP.open}
          onChange={choose}
        />
        {canKeep && (
          <button type="button" onClick={() => void keep()}>
            {BACKUP.keep}
          </button>
        )}
        <button type="button" disabled={store === undefined} onClick={() => setAsked(true)}>
          {BACKUP.clear}
        </button>
      </p>
      <p role="status">{told}</p>
      {isAsked && (
        <ConfirmDialog
          text={BACKUP.clearAsk}
          yes={BACKUP.clear}
          onClose={(isConfirmed) => {
            setAsked(false);
            if (isConfirmed) void store?.clear().then(() => setTold(BACKUP.cleared));
          }}
        >
          <p class="row">
            <button type="button" onClick={() => void save()}>
              {BACKUP.save}
            </button>
          </p>
        </ConfirmDialog>
      )}
    </>
  );
}
