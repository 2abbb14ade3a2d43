import type { JSX } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { newId } from '../study-store/stamp.ts';
import { lastAnsweredAt } from '../study-store/state/answers.ts';
import { openRuns } from '../study-store/state/sessions.ts';
import type { StudyStore } from '../study-store/store.ts';
import { useStudy } from '../study-store/use-study.ts';
import { Waiting } from '../../ui/Waiting.tsx';
import { EXAMS, type Exam } from './address.ts';
import { beginRun } from './begin.ts';
import type { Bank } from './bank.ts';
import { drawExam } from './draw-exam.ts';
import { START, TITLES, sayFar, sayTime } from './messages.ko.ts';
import { BRIEF } from './run-messages.ko.ts';

interface Props {
  readonly store: StudyStore;
  readonly bank: Bank;
  readonly exam: Exam;
  readonly go: (query: string, isReplacing?: boolean) => void;
}

/** What a mock exam is, before its clock runs. */
export function ExamBrief({ store, bank, exam, go }: Props): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  const isBegun = useRef(false);
  const read = useCallback(
    async (from: StudyStore) => {
      const answeredAt = lastAnsweredAt(await from.read('answer'));
      const open = (await openRuns(from)).find(({ plan, left }) => plan.mode === 'exam' && left > 0);
      return { open, drawn: drawExam(bank.index, answeredAt, newId(Date.now()), EXAMS[exam]) };
    },
    [bank, exam],
  );
  const [found] = useStudy(store, read);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, [found === undefined]);
  if (found === undefined) return <Waiting />;
  const { open, drawn } = found;
  const { questions, unscored, minutes } = drawn;
  const start = (): void => {
    if (isBegun.current) return;
    isBegun.current = true;
    const plan = {
      mode: 'exam',
      title: TITLES[exam],
      questions: [...questions],
      unscored: [...unscored],
      minutes,
    } as const;
    void beginRun(store, plan).then((query) => go(query, true));
  };
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {TITLES[exam]}
      </h2>
      {questions.length === 0 ? (
        <p>{BRIEF.none}</p>
      ) : (
        <ul>
          <li>{BRIEF.size(questions.length, minutes)}</li>
          <li>{BRIEF.unscored(unscored.length, questions.length)}</li>
          <li>{BRIEF.answers}</li>
          <li>{BRIEF.clock}</li>
        </ul>
      )}
      {open && (
        <p class="note">
          {BRIEF.open(
            open.plan.title,
            sayFar(open.done, open.plan.questions.length, sayTime(open.left), open.isRunning),
          )}
        </p>
      )}
      <div class="bar">
        {open && (
          <a class="button primary" href={`?session=${open.plan.id}`}>
            {START.goOn}
          </a>
        )}
        <a class="button" href="./">
          {BRIEF.leave}
        </a>
        {questions.length > 0 && (
          <button type="button" class={open ? '' : 'primary'} onClick={start}>
            {BRIEF.start}
          </button>
        )}
      </div>
    </>
  );
}
