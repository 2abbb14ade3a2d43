import { useCallback, useEffect, useState } from 'preact/hooks';
import { openStudy, type StudyStore } from './store.ts';

let opened: Promise<StudyStore> | undefined;
/** Opens the store once for all islands of a page. */
const theStudy = (): Promise<StudyStore> => (opened ??= openStudy());

/** The store, once it is open: on the server and before that `undefined`. */
export function useStore(): StudyStore | undefined {
  const [store, setStore] = useState<StudyStore>();
  useEffect(() => {
    void theStudy().then(setStore);
  }, []);
  return store;
}

/**
 * What `read` makes of the log, made anew after each change in any tab; `undefined` until it is read.
 * @param read must be stable
 */
export function useStudy<T>(
  store: StudyStore | undefined,
  read: (store: StudyStore) => Promise<T>,
): readonly [value: T | undefined, refresh: () => Promise<void>] {
  const [value, setValue] = useState<T>();
  const refresh = useCallback(async (): Promise<void> => {
    if (store === undefined) return;
    const made = await read(store);
    setValue(() => made);
  }, [store, read]);
  useEffect(() => {
    let isLeft = false;
    let turn = 0;
    const update = (): void => {
      const mine = ++turn;
      if (store !== undefined)
        void read(store).then((made) => {
          // Of two that were asked for the later one knows more.
          if (!isLeft && mine === turn) setValue(() => made);
        });
    };
    update();
    const unwatch = store?.watch(update);
    const onShow = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) update();
    };
    addEventListener('pageshow', onShow);
    return () => {
      isLeft = true;
      unwatch?.();
      removeEventListener('pageshow', onShow);
    };
  }, [store, read]);
  return [value, refresh];
}
