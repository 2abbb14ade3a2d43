import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { QuestionIndex } from '../../model/question-data.ts';
import { useLoaded } from '../../ui/use-json.ts';
import { Waiting } from '../../ui/Waiting.tsx';
import { TroubleLine } from '../study-store/TroubleLine.tsx';
import { useStore } from '../study-store/use-study.ts';
import { isExam } from './address.ts';
import { openBank } from './bank.ts';
import type { ScopeGroup } from './ScopePicker.tsx';
import { Start } from './Start.tsx';

interface Props {
  /** Address of the list of questions, and of the page of practice. */
  readonly indexUrl: string;
  readonly homeUrl: string;
  readonly groups: readonly ScopeGroup[];
  readonly topics: ScopeGroup['choices'];
  readonly format: QuestionIndex['format'];
}

/** The questions, and the parts of the quiz that the form does not need. */
async function loadRuns(indexUrl: string) {
  const [bank, runs] = await Promise.all([openBank(indexUrl), import('./runs.ts')]);
  return { bank, runs };
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
    const follow = (): void => setQuery(new URLSearchParams(location.search));
    follow();
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);

  const [session, set, asked] = [query.get('session'), query.get('set'), query.get('exam')];
  const exam = isExam(asked) ? asked : null;
  const begins = query.has('begin') && !hasBegun;
  const needsBank = session !== null || exam !== null || set !== null || begins;
  const load = useCallback(async () => (needsBank ? loadRuns(indexUrl) : undefined), [needsBank, indexUrl]);
  const loaded = useLoaded(load);
  const { bank, runs } = loaded.value ?? {};
  useEffect(() => {
    if (!begins || store === undefined || bank === undefined || runs === undefined) return;
    const titles = new Map(topics.map(([value, title]) => [value, title]));
    void runs
      .beginAsked(store, bank, query, (scope) => titles.get(scope) ?? scope)
      .then((to) => {
        setBegun(true);
        if (to !== undefined) go(to, true);
      });
  }, [begins, store, bank]);

  let shown: JSX.Element;
  if (needsBank && (store === undefined || bank === undefined || runs === undefined)) shown = <Waiting of={loaded} />;
  else if (session !== null && store && bank && runs)
    shown = <runs.Run key={session} {...{ store, bank, session, homeUrl, go }} place={query.get('q')} />;
  else if (exam !== null && store && bank && runs) shown = <runs.ExamBrief {...{ store, bank, exam, go }} />;
  else if (begins) shown = <Waiting of={loaded} />;
  else
    shown = (
      <>
        {set !== null && store && bank && runs && <runs.SetOffer {...{ store, bank, go }} code={set} />}
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
