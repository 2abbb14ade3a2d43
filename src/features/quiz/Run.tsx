import type { JSX } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { QuestionData } from '../../model/question-data.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useLoaded } from '../../ui/use-json.ts';
import { Waiting } from '../../ui/Waiting.tsx';
import type { Draft } from '../study-store/schema.ts';
import { answerId, sessionEnd, readSession, timeLimit, type SessionState } from '../study-store/state/sessions.ts';
import type { StudyStore } from '../study-store/store.ts';
import { useStudy } from '../study-store/use-study.ts';
import type { Bank } from './bank.ts';
import { Clock } from './Clock.tsx';
import { ExamOverview } from './ExamOverview.tsx';
import { RUN } from './run-messages.ko.ts';
import { isRight, optionOrder, rightOptions } from './order.ts';
import { QuestionForm } from './QuestionForm.tsx';
import { Result } from './Result.tsx';

interface Props {
  readonly store: StudyStore;
  readonly bank: Bank;
  readonly session: string;
  /** Place in the run: a number from 1, `all` for the overview, `null` for the next without an answer. */
  readonly place: string | null;
  readonly homeUrl: string;
  readonly go: (query: string, isReplacing?: boolean) => void;
}

function None({ why }: { readonly why: string }): JSX.Element {
  return (
    <>
      <p role="status">{why}</p>
      <p class="row">
        <a class="button primary" href="./">
          {RUN.anew}
        </a>
      </p>
    </>
  );
}

/** A run of questions, from its first question to its result. */
export function Run(props: Props): JSX.Element {
  const { store, bank, session } = props;
  const read = useCallback(
    async (from: StudyStore) => ({ state: readSession(await from.readSession(session)) }),
    [session],
  );
  const [found, refresh] = useStudy(store, read);
  const ids = found?.state?.plan.questions;
  const key = ids?.join(' ') ?? '';
  const load = useCallback(() => bank.load(key.split(' ')), [bank, key]);
  const questions = useLoaded(load);
  if (found === undefined) return <Waiting />;
  if (found.state === undefined) return <None why={RUN.unknown} />;
  // What was loaded for another run is not this one's.
  if (questions.value === undefined || (questions.value.length === 0 && key === '')) return <Waiting of={questions} />;
  const own = questions.value.filter(({ id }) => ids?.includes(id));
  if (own.length === 0) return <None why={RUN.gone} />;
  return <OpenRun {...props} state={found.state} questions={own} refresh={refresh} />;
}

interface OpenProps extends Props {
  readonly state: SessionState;
  readonly questions: readonly QuestionData[];
  readonly refresh: () => Promise<void>;
}

function OpenRun({ store, bank, place, homeUrl, go, state, questions, refresh }: OpenProps): JSX.Element {
  const { plan, picks, answers, finish } = state;
  const isExam = plan.mode === 'exam';
  const [asked, setAsked] = useState<'handIn' | 'abandon'>();
  /** What was chosen last stands at once, whatever the device takes for writing it. */
  const [draft, setDraft] = useState<{
    readonly id: string;
    readonly chosen: readonly number[];
    readonly isFlagged: boolean;
  }>();
  const began = useRef({ id: '', at: 0 });

  const countOf = (id: string): number => picks.get(id)?.chosen.length ?? 0;
  const isDone = (question: QuestionData): boolean =>
    isExam ? countOf(question.id) === rightOptions(question).length : answers.has(question.id);
  const write = async (...drafts: readonly Draft[]): Promise<void> => {
    await store.append(...drafts);
    await refresh();
  };
  const answerOf = (question: QuestionData, chosen: readonly number[], took: number): Draft => ({
    kind: 'answer',
    id: answerId(plan.id, question.id),
    question: question.id,
    hash: question.hash,
    chosen: [...chosen],
    right: isRight(chosen, question),
    mode: plan.mode,
    session: plan.id,
    took,
  });
  const end = async (isGivenUp: boolean): Promise<void> => {
    const given =
      isExam && !isGivenUp
        ? questions.map((question) => {
            const pick = picks.get(question.id);
            return answerOf(question, pick?.chosen ?? [], pick?.took ?? 0);
          })
        : [];
    await write(...given, sessionEnd(plan, isGivenUp));
    go(isGivenUp ? './' : `?session=${plan.id}`, true);
  };

  // Time that ran out while nobody looked ends the exam as it stands.
  const isOver = isExam && finish === undefined && state.isRunning && timeLimit(plan) <= state.elapsed(Date.now());
  useEffect(() => {
    if (isOver) void end(false);
  }, [isOver]);

  const blank = questions.findIndex((question) => !isDone(question));
  const wanted = place === null ? blank : Number(place) - 1;
  const at = questions[wanted] === undefined ? questions.length - 1 : wanted;
  const question = questions[at];
  const url = (to: number | 'all'): string => `?session=${plan.id}&q=${to}`;
  useEffect(() => {
    if (place === null && finish === undefined) go(url(at + 1), true);
  }, [place, finish === undefined]);
  if (finish !== undefined) return <Result {...{ store, bank, state, questions, homeUrl, go }} />;
  if (question === undefined) return <None why={RUN.gone} />;

  if (began.current.id !== question.id) began.current = { id: question.id, at: Date.now() };
  const pick = picks.get(question.id);
  const spent = (): number => (pick?.took ?? 0) + Math.max(0, Date.now() - began.current.at);
  const shown = draft?.id === question.id ? draft : { chosen: pick?.chosen ?? [], isFlagged: pick?.flagged === true };
  const answer = answers.get(question.id);
  const save = (chosen: readonly number[], isFlagged: boolean): void => {
    setDraft({ id: question.id, chosen, isFlagged });
    const took = spent();
    began.current.at = Date.now();
    const kept = answer === undefined ? [...chosen] : [...(pick?.chosen ?? [])];
    void write({ kind: 'pick', session: plan.id, question: question.id, chosen: kept, flagged: isFlagged, took });
  };
  const isLast = at === questions.length - 1;
  const goOn = (): void => {
    if (!isLast) go(url(at + 2));
    else if (isExam) go(url('all'));
    else void end(false);
  };
  const done = questions.filter(isDone).length;
  return (
    <>
      <p class="top">
        <span>{plan.title}</span>
        <progress value={done} max={questions.length} aria-label={RUN.progress(done, questions.length)} />
        {isExam ? (
          <>
            {state.isRunning && (
              <Clock left={() => timeLimit(plan) - state.elapsed(Date.now())} onEnd={() => void end(false)} />
            )}
            <button
              type="button"
              onClick={() => void write({ kind: 'clock', session: plan.id, running: !state.isRunning })}
            >
              {state.isRunning ? RUN.pause : RUN.resume}
            </button>
          </>
        ) : (
          <>
            {done > 0 && (
              <button type="button" onClick={() => void end(false)}>
                {RUN.stop}
              </button>
            )}
            <a href="./">{RUN.leave}</a>
          </>
        )}
      </p>
      {!state.isRunning ? (
        <p role="status">{RUN.paused}</p>
      ) : place === 'all' && isExam ? (
        <ExamOverview
          {...{ questions, picks, isDone, url, go }}
          onHandIn={() => setAsked('handIn')}
          onAbandon={() => setAsked('abandon')}
        />
      ) : (
        <QuestionForm
          key={question.id}
          question={question}
          order={optionOrder(question, plan.set ?? plan.id)}
          heading={RUN.question(at + 1, questions.length)}
          chosen={answer?.chosen ?? shown.chosen}
          isFlagged={shown.isFlagged}
          isAnswered={!isExam && answer !== undefined}
          isExam={isExam}
          nextLabel={!isLast ? RUN.next : isExam ? RUN.list : RUN.result}
          onPick={save}
          onAnswer={(chosen) => void write(answerOf(question, chosen, spent()))}
          onNext={goOn}
          onPrevious={at > 0 ? () => go(url(at)) : undefined}
          onList={isExam && !isLast ? () => go(url('all')) : undefined}
        />
      )}
      {asked && (
        <ConfirmDialog
          text={asked === 'handIn' ? RUN.handInAsk(questions.length - done) : RUN.abandonAsk}
          yes={asked === 'handIn' ? RUN.handIn : RUN.abandon}
          onClose={(isConfirmed) => {
            setAsked(undefined);
            if (isConfirmed) void end(asked === 'abandon');
          }}
        />
      )}
    </>
  );
}
