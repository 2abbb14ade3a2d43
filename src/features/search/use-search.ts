import { useEffect, useState } from 'preact/hooks';
import { searchSite, type Found } from './ask.ts';
import type { SearchState } from './address.ts';
import { openSiteIndex } from './engine.ts';

/** How far a search is. */
type SearchStatus = 'idle' | 'loading' | 'done' | 'error';

/** What has been found, which stays until the next is there. */
interface Search {
  readonly status: SearchStatus;
  readonly found: Found | undefined;
  readonly retry: () => void;
}

/** Milliseconds after a key in which the next one may come: nothing is searched for letters in between. */
const PAUSE = 60;

/** Searches while a reader types; what was asked before the last key is dropped. */
export function useSearch(state: SearchState, limit: number): Search {
  const [status, setStatus] = useState<SearchStatus>('idle');
  const [found, setFound] = useState<Found>();
  const [tries, setTries] = useState(0);
  const retry = (): void => setTries((count) => count + 1);
  useEffect(() => {
    if (state.query.trim() === '') {
      setFound(undefined);
      setStatus('idle');
      return undefined;
    }
    let isCurrent = true;
    setStatus('loading');
    const search = async (): Promise<void> => {
      try {
        const next = await searchSite(await openSiteIndex(), state, limit);
        if (!isCurrent) return;
        setFound(next);
        setStatus('done');
      } catch {
        if (!isCurrent) return;
        setFound(undefined);
        setStatus('error');
        addEventListener('online', retry, { once: true });
      }
    };
    const timer = setTimeout(() => void search(), found === undefined ? 0 : PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
      removeEventListener('online', retry);
    };
  }, [state, limit, tries]);
  return { status, found, retry };
}
