import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import type { PlanData } from '../../model/study-data.ts';
import { fetchJson } from '../../ui/use-json.ts';
import { dayNumber } from '../study-store/day.ts';
import { readSettings } from '../study-store/state/settings.ts';
import type { StudyStore } from '../study-store/store.ts';
import { TroubleLine } from '../study-store/TroubleLine.tsx';
import { useStore, useStudy } from '../study-store/use-study.ts';
import { PLAN } from './messages.ko.ts';
import { PlanForm } from './PlanForm.tsx';

interface Props {
  /** Address of the steps, and of the site. */
  readonly planUrl: string;
  readonly base: string;
}

/** What is chosen, and the plan where an exam is known: what makes and shows it is fetched only then. */
async function readAll(store: StudyStore, planUrl: string) {
  const settings = readSettings(await store.read('setting'));
  const today = dayNumber(Date.now(), settings.days);
  if (settings.exam === undefined) return { settings, today };
  const [{ readPlan }, { PlanView }] = await Promise.all([
    import('../study-store/state/plan-log.ts'),
    import('./PlanView.tsx'),
  ]);
  const state = await readPlan(store, () => fetchJson<PlanData>(planUrl).catch(() => undefined));
  return { settings, today, state, PlanView };
}

/** The page of the plan: the form, what is for today, and the days to the exam. */
export function Plan({ planUrl, base }: Props): JSX.Element {
  const store = useStore();
  const read = useCallback((from: StudyStore) => readAll(from, planUrl), [planUrl]);
  const [known] = useStudy(store, read);
  const { settings, state, PlanView } = known ?? {};
  const exam = settings?.exam;
  const today = known?.today ?? dayNumber(Date.now());
  const form = <PlanForm store={store} settings={settings} today={today} />;
  return (
    <div class="practice plan" data-dated={state?.plan === undefined ? undefined : ''}>
      <TroubleLine store={store} />
      {store && state?.plan && PlanView && exam !== undefined ? (
        <PlanView {...{ store, state, base, exam, form }} />
      ) : (
        <>
          {form}
          <p class="note">{exam === undefined || exam >= today ? PLAN.empty : PLAN.over}</p>
        </>
      )}
    </div>
  );
}
