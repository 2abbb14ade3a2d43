import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { QuestionIndex } from '../../model/question-data.ts';
import { useLoaded } from '../../ui/use-json.ts';
import { Waiting } from '../../ui/Waiting.tsx';
import { TroubleLine } from '../study-store/TroubleLine.tsx';
import { useStore } from '../study-store/use-study.ts';
import { isExam } from './address.ts';
import { openBank, type Bank } from './bank.ts';
import { beginAsked } from './begin.ts';
import { ExamBrief } from './ExamBrief.tsx';
import { Run } from './Run.tsx';
import type { ScopeGroup } from './ScopePicker.tsx';
import { SetOffer } from './SetOffer.tsx';
import { Start } from './Start.tsx';

interface Props {
  /** Address of the list of questions, and of the page of practice. */
  readonly indexUrl: string;
  readonly homeUrl: string;
  readonly groups: readonly ScopeGroup[];
  readonly topics: ScopeGroup['choices'];
  readonly format: QuestionIndex['format'];
}

/** The page of the quiz: what it shows follows from the address. */
export function Quiz({ indexUrl, homeUrl, groups, topics, format }: Props): JSX.Element {
  const store = useStore();
  const [query, setQuery] = useState(() => new URLSearchParams());
  /** An address that begins a practice had nothing to begin, or has begun it. */
  const [hasBegun, setBegun] = useState(false);
  const go = useCallback((to: string, isReplacing = false): void => {
    history[isReplacing ? 'replaceState' : 'pushState'](null, '', to);
    setQuery(new URLSearchParams(location.search));
  }, []);
  useEffect(() => {
    const follow = (): void => {
      setQuery(new URLSearchParams(location.search));
    };
    follow();
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('popstate', follow);
    };
  }, []);

  const [session, exam, set] = ['session', 'exam', 'set'].map((name) => query.get(name)) as (string | null)[];
  const begins = query.has('begin') && !hasBegun;
  const needsBank = session !== null || isExam(exam ?? null) || set !== null || begins;
  const load = useCallback(
    (): Promise<Bank | undefined> => (needsBank ? openBank(indexUrl) : Promise.resolve(undefined)),
    [needsBank, indexUrl],
  );
  const bank = useLoaded(load);
  useEffect(() => {
    if (!begins || store === undefined || bank.value === undefined) return;
    const titles = new Map(topics.map(([value, title]) => [value, title]));
    void beginAsked(store, bank.value, query, (scope) => titles.get(scope) ?? scope).then((to) => {
      setBegun(true);
      if (to !== undefined) go(to, true);
    });
  }, [begins, store, bank.value]);

  let shown: JSX.Element;
  if (needsBank && (store === undefined || bank.value === undefined)) shown = <Waiting of={bank} />;
  else if (session != null && store && bank.value)
    shown = <Run key={session} {...{ store, bank: bank.value, session, homeUrl, go }} place={query.get('q')} />;
  else if (isExam(exam ?? null) && store && bank.value)
    shown = <ExamBrief {...{ store, bank: bank.value, go }} exam={exam as 'whole' | 'half'} />;
  else if (begins) shown = <Waiting of={bank} />;
  else
    shown = (
      <>
        {set != null && store && bank.value && <SetOffer {...{ store, bank: bank.value, go }} code={set} />}
        <Start {...{ store, groups, topics, format, query, go }} openBank={() => openBank(indexUrl)} />
      </>
    );
  return (
    <div class="practice quiz">
      <TroubleLine store={store} />
      {shown}
    </div>
  );
}
