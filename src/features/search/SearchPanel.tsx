import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SearchState } from './address.ts';
import { Answers, NearSituation, countAnswers } from './Answers.tsx';
import { Filters } from './Filters.tsx';
import { Hit } from './Hit.tsx';
import { SEARCH } from './messages.ko.ts';
import { Notes, Start } from './Notes.tsx';
import { rememberQuery } from './recent.ts';
import { optionId, useCombobox } from './use-combobox.ts';
import { useSearch } from './use-search.ts';

interface Props {
  readonly input: HTMLInputElement;
  readonly initial: SearchState;
  /** What is searched, or how it is narrowed, has changed. */
  readonly onChange: (state: SearchState) => void;
  /** A result is opened in this tab, or beside it. */
  readonly onOpen: (link: HTMLAnchorElement, state: SearchState) => void;
  readonly onFound?: (total: number | undefined) => void;
  /** Enter where nothing is found. */
  readonly onNothing?: () => void;
  readonly onEscape: () => boolean;
}

/** Results shown at first and with each “더 보기”. */
const STEP = 10;
/** Milliseconds after which a count is spoken: a screen reader would read every syllable's otherwise. */
const QUIET = 500;

const wordsOf = (query: string): string[] => query.toLowerCase().split(/\s+/).filter(Boolean);

/** What narrows a search stays while a word of it does, or begins another. */
function retyped(state: SearchState, query: string): SearchState {
  const before = wordsOf(state.query);
  const goesOn = wordsOf(query).some((word) => before.some((old) => old.startsWith(word) || word.startsWith(old)));
  return goesOn ? { ...state, query } : { query };
}

/** Everything below a search box: notes, filters, answers and results. The box itself stands in the page. */
export function SearchPanel({ input, initial, onChange, onOpen, onFound, onNothing, onEscape }: Props): JSX.Element {
  const [state, setState] = useState(initial);
  const [limit, setLimit] = useState(STEP);
  const { status, found, retry } = useSearch(state, limit);
  const listId = useMemo(() => `search-${Math.random().toString(36).slice(2)}`, []);
  const answers = found === undefined ? 0 : countAnswers(found);
  const count = answers + (found?.hits.length ?? 0);
  const chosen = useCombobox({
    input,
    listId,
    count,
    listed: found?.query,
    isReady: status !== 'loading',
    onNothing: onNothing ?? (() => undefined),
    onEscape,
  });
  const change = (next: SearchState): void => {
    setState(next);
    setLimit(STEP);
    onChange(next);
  };
  const searchFor = (query: string): void => {
    input.value = query;
    change({ query });
    input.focus();
  };
  useEffect(() => {
    const onInput = (): void => change(retyped(state, input.value));
    input.addEventListener('input', onInput);
    return () => input.removeEventListener('input', onInput);
  }, [input, state]);
  useEffect(() => onFound?.(status === 'done' ? found?.total : undefined), [status, found]);
  const [spoken, speak] = useState('');
  useEffect(() => {
    if (status === 'idle' || status === 'loading') return undefined;
    const text = status === 'error' ? SEARCH.failed : count > 0 ? SEARCH.found(count) : SEARCH.none(state.query);
    const timer = setTimeout(() => speak(text), QUIET);
    return () => clearTimeout(timer);
  }, [status, found]);
  const open = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || link.dataset.query !== undefined) return;
    rememberQuery(state.query);
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) onOpen(link, state);
  };
  const option = (at: number) => ({
    id: optionId(listId, at),
    role: 'option' as const,
    'aria-selected': at === chosen,
  });
  return (
    <div class="search-panel" onClick={open}>
      <p class="visually-hidden" role="status">
        {spoken}
      </p>
      {status === 'idle' && <Start onQuery={searchFor} />}
      {status === 'loading' && found === undefined && <p class="search-late">{SEARCH.loading}</p>}
      {status === 'error' && (
        <p class="search-error">
          {SEARCH.failed} {navigator.onLine ? SEARCH.check : SEARCH.offline}{' '}
          <button type="button" onClick={retry}>
            {SEARCH.retry}
          </button>
        </p>
      )}
      {found && <Filters found={found} onChange={change} />}
      {found && <Notes found={found} onQuery={searchFor} />}
      <div
        id={listId}
        role="listbox"
        aria-label={SEARCH.results}
        class="search-list"
        data-search-results=""
        data-state={status}
      >
        {found && <Answers found={found} option={option} />}
        {found?.hits.map((hit, at) => (
          <Hit key={`${hit.url}#${hit.anchor ?? ''}`} hit={hit} mark={found.mark} option={option(answers + at)} />
        ))}
      </div>
      {found && found.total > found.hits.length && (
        <button type="button" class="search-more" onClick={() => setLimit(limit + STEP)}>
          {SEARCH.more}
        </button>
      )}
      {found && <NearSituation found={found} />}
    </div>
  );
}
