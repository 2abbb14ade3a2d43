import type { JSX } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { isoDayOf } from '../study-store/day.ts';
import { sessionEnd, openRuns, pastRuns, type OpenRun } from '../study-store/state/sessions.ts';
import type { StudyStore } from '../study-store/store.ts';
import { useStudy } from '../study-store/use-study.ts';
import { START, sayFar, sayShare, sayTime } from './messages.ko.ts';

interface Props {
  readonly store: StudyStore;
  readonly go: (query: string) => void;
}

async function readRuns(store: StudyStore) {
  const [open, events] = await Promise.all([openRuns(store), store.read('session', 'finish', 'answer')]);
  return { open, past: pastRuns(events) };
}

/** Runs that one can go on with, and the results of those that are over. */
export function Runs({ store }: Props): JSX.Element | null {
  const [asked, setAsked] = useState<OpenRun>();
  const [runs] = useStudy(store, useCallback(readRuns, []));
  if (runs === undefined) return null;
  const { open, past } = runs;
  return (
    <>
      {open.map((run) => {
        const { plan, done, left, isRunning } = run;
        const time = plan.mode === 'exam' ? sayTime(left) : undefined;
        return (
          <p key={plan.id} class="panel is-first row">
            <span>
              {plan.title}: {sayFar(done, plan.questions.length, time, isRunning)}
            </span>
            <a class="button primary" href={`?session=${plan.id}`}>
              {left === 0 ? START.seeResult : START.goOn}
            </a>
            <button type="button" class="quiet" onClick={() => setAsked(run)}>
              {START.giveUp}
            </button>
          </p>
        );
      })}
      {past.length > 0 && (
        <details class="past">
          <summary>{START.past(past.length)}</summary>
          <ul class="plain">
            {past.map(({ session, at, right, count }) => (
              <li key={session.id}>
                <a href={`?session=${session.id}`}>{session.title}</a> {sayShare(right, count)}{' '}
                <small>{isoDayOf(at)}</small>
              </li>
            ))}
          </ul>
        </details>
      )}
      {asked && (
        <ConfirmDialog
          text={START.giveUpAsk}
          yes={START.giveUp}
          onClose={(isConfirmed) => {
            setAsked(undefined);
            if (isConfirmed) void store.append(sessionEnd(asked.plan, true));
          }}
        />
      )}
    </>
  );
}
