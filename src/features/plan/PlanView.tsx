import type { JSX } from 'preact';
import { saveFile } from '../../ui/save-file.ts';
import type { PlanState } from '../study-store/state/plan-log.ts';
import { beginPlan, setExam } from '../study-store/state/settings.ts';
import { tickStep } from '../study-store/state/topics.ts';
import type { StudyStore } from '../study-store/store.ts';
import { FORM, nameOf, PLAN } from './messages.ko.ts';
import { hrefOf, PlanDays, PlanItems } from './PlanDays.tsx';

interface ViewProps extends PartProps {
  readonly form: JSX.Element;
}

/** A plan: what is for today, the form folded, and the days to the exam. */
export function PlanView({ form, ...part }: ViewProps): JSX.Element {
  const { store, state } = part;
  return (
    <>
      <Today {...part} />
      <details class="no-print">
        <summary>{FORM.change}</summary>
        {form}
        <button type="button" class="quiet" onClick={() => void store.append(setExam(undefined, state.today))}>
          {PLAN.clear}
        </button>
      </details>
      {state.plan && <Days {...part} plan={state.plan} />}
    </>
  );
}

interface PartProps {
  readonly store: StudyStore;
  readonly state: PlanState;
  readonly exam: number;
  readonly base: string;
}

/** What is for today, and what is overdue. */
function Today({ store, state, exam, base }: PartProps): JSX.Element {
  const { settings, today, todo, overdue, plan } = state;
  const isResting = plan?.days.every(({ day }) => day !== today) === true;
  const [next] = todo;
  const isOld = settings.planStart !== undefined && !settings.knowsNewPlan;
  return (
    <section class="panel is-first">
      <p role="status">
        <b>{exam < today ? PLAN.over : PLAN.left(exam, today)}</b>{' '}
        {exam > today && (isResting ? PLAN.rest : PLAN.today(todo))}
      </p>
      {next && (
        <p class="row">
          <a class="button primary" href={hrefOf(next, base)}>
            {nameOf(next)}
          </a>
        </p>
      )}
      {overdue.length > 0 && exam > today && (
        <p class="row">
          <span>{PLAN.overdue(overdue)}</span>
          <button type="button" onClick={() => void store.append(...beginPlan(today, exam))}>
            {PLAN.again}
          </button>
        </p>
      )}
      {isOld && (
        <p class="row note">
          {PLAN.anew}{' '}
          <button type="button" class="quiet" onClick={() => void store.append(...beginPlan(today, exam))}>
            {PLAN.known}
          </button>
        </p>
      )}
    </section>
  );
}

/** The days to the exam; those that are over are folded. */
function Days({
  store,
  state,
  exam,
  base,
  plan,
}: PartProps & { readonly plan: NonNullable<PlanState['plan']> }): JSX.Element {
  const { today, isDone, settings } = state;
  const past = plan.days.filter(({ day }) => day < today);
  const onTick = (key: string, done: boolean): void => {
    // The first tick begins the plan: until then its days move along.
    const isBegun = settings.planStart !== undefined && settings.knowsNewPlan;
    void store.append(tickStep(key, done), ...(isBegun || !done ? [] : beginPlan(today, exam)));
  };
  const saveCalendar = async (): Promise<void> => {
    const { calendarDays, writeCalendar } = await import('./calendar.ts');
    const page = location.origin + location.pathname;
    const text = writeCalendar(PLAN.title, calendarDays(plan, exam, page), new Date());
    saveFile('saa-notes-exam.ics', 'text/calendar', text);
  };
  const rest = { isDone, onTick, base, today };
  return (
    <>
      {past.length > 0 && (
        <details>
          <summary>{PLAN.past(past.length)}</summary>
          <PlanDays days={past} from={1} {...rest} />
        </details>
      )}
      <PlanDays days={plan.days.filter(({ day }) => day >= today)} from={past.length + 1} {...rest} />
      {plan.rest.length > 0 && (
        <details>
          <summary>{PLAN.spare(plan.rest.length)}</summary>
          <PlanItems items={plan.rest} {...rest} />
        </details>
      )}
      <p class="row no-print">
        <button type="button" onClick={() => void saveCalendar()}>
          {PLAN.calendar}
        </button>
        <button type="button" onClick={() => print()}>
          {PLAN.print}
        </button>
      </p>
    </>
  );
}
