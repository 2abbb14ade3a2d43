import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { QuestionData } from '../../model/question-data.ts';
import { isoDayOf } from '../study-store/day.ts';
import { scaledScore, talliesBy, type Tally } from '../study-store/state/answers.ts';
import { isFullyAnswered, timeLimit, type SessionState } from '../study-store/state/sessions.ts';
import type { StudyStore } from '../study-store/store.ts';
import { goOnWith, beginRun } from './begin.ts';
import type { Bank } from './bank.ts';
import { sayShare, sayTime } from './messages.ko.ts';
import { RESULT } from './run-messages.ko.ts';
import { Review } from './Review.tsx';
import { SharedResults } from './SharedResults.tsx';

interface Props {
  readonly store: StudyStore;
  readonly bank: Bank;
  readonly state: SessionState;
  readonly questions: readonly QuestionData[];
  readonly homeUrl: string;
  readonly go: (query: string, isReplacing?: boolean) => void;
}

/** The points of an exam: a range, not a number. */
function ExamScore({ bank, state, counted }: Pick<Props, 'bank' | 'state'> & { readonly counted: Tally }): JSX.Element {
  const { passing, scale } = bank.index.format;
  const { score, low, high } = scaledScore(counted, scale);
  const { plan } = state;
  const answered = [...state.answers.values()].filter(({ chosen }) => chosen.length > 0).length;
  const now = Date.now();
  const [spent, limit] = [state.elapsed(now), timeLimit(plan)];
  const verdict = low >= passing ? RESULT.above : high < passing ? RESULT.below : RESULT.unsure;
  return (
    <>
      <p class="score">
        <b>{RESULT.points(score)}</b>
        {RESULT.range(low, high)}
      </p>
      <p>{RESULT.scored(counted.count, counted.right, state.answers.size - counted.count)}</p>
      <p>
        {isFullyAnswered({ session: plan, answered }) ? verdict(passing) : RESULT.few(plan.questions.length, answered)}
      </p>
      <p class="note">{RESULT.formula(...scale)}</p>
      <p class="note">
        {RESULT.time(sayTime(Math.min(spent, limit)), spent >= limit, state.pauses, sayTime(state.paused(now)))}
      </p>
    </>
  );
}

interface TableProps {
  readonly index: Bank['index'];
  readonly byTask: ReadonlyMap<string, Tally>;
}

/** How the tasks of the exam were answered, the weakest first. */
function TaskTable({ index, byTask }: TableProps): JSX.Element | null {
  const rows = index.tasks.flatMap(({ id, title }) => {
    const tally = byTask.get(id);
    return tally === undefined ? [] : [{ id, title, ...tally }];
  });
  if (rows.length < 2) return null;
  return (
    <table>
      <caption>{RESULT.byTask}</caption>
      <thead>
        <tr>
          <th scope="col">{RESULT.name}</th>
          <th scope="col">{RESULT.right}</th>
        </tr>
      </thead>
      <tbody>
        {rows
          .sort((a, b) => a.right / a.count - b.right / b.count)
          .map(({ id, title, right, count }) => (
            <tr key={id}>
              <th scope="row">
                {id} {title}
              </th>
              <td>{sayShare(right, count)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

/** What a run of questions came to, and what to do next. */
export function Result({ store, bank, state, questions, homeUrl, go }: Props): JSX.Element {
  const { plan, answers } = state;
  const isExam = plan.mode === 'exam';
  const heading = useRef<HTMLHeadingElement>(null);
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo({ top: 0, behavior: 'instant' });
  }, []);
  // Paper has what was wrong in full: it is opened first.
  useEffect(() => {
    if (isPrinting) print();
    setPrinting(false);
  }, [isPrinting]);
  const own = [...answers.values()];
  const scored = own.filter(({ question }) => !plan.unscored.includes(question));
  const right = scored.filter((answer) => answer.right).length;
  // What an exam was ended without cost points, and says nothing of what is known.
  const missed = own.filter((answer) => !answer.right && (!isExam || answer.chosen.length > 0));
  const left = isExam ? [] : questions.filter(({ id }) => !answers.has(id));
  const gone = plan.questions.length - questions.length;
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {RESULT.title(plan.title)}
      </h2>
      <p class="note">{RESULT.date(isoDayOf(plan.at))}</p>
      {isExam ? (
        <ExamScore bank={bank} state={state} counted={{ right, count: scored.length }} />
      ) : (
        <p class="score">
          <b>{sayShare(right, scored.length)}</b>
          {RESULT.percent(right, scored.length)}
        </p>
      )}
      {left.length > 0 && <p class="note">{RESULT.part(questions.length, own.length)}</p>}
      {gone > 0 && <p class="note">{RESULT.gone(gone)}</p>}
      <div class="row">
        {left.length > 0 && (
          <button
            type="button"
            class="primary"
            onClick={() =>
              void goOnWith(store, plan.id).then(() => {
                go(`?session=${plan.id}`, true);
              })
            }
          >
            {RESULT.goOn(left.length)}
          </button>
        )}
        {missed.length > 0 && (
          <button
            type="button"
            class={left.length > 0 ? '' : 'primary'}
            onClick={() => {
              const again = missed.map(({ question }) => question);
              void beginRun(store, { mode: 'practice', questions: again, title: RESULT.againTitle(plan.title) }).then(
                go,
              );
            }}
          >
            {RESULT.again(missed.length)}
          </button>
        )}
        <a class="button" href={homeUrl}>
          {RESULT.today}
        </a>
        <button type="button" class="quiet" onClick={() => setPrinting(true)}>
          {RESULT.print}
        </button>
        <a href="./">{RESULT.other}</a>
      </div>
      {plan.set !== undefined && (
        <SharedResults store={store} bank={bank} state={state} set={plan.set} questions={questions} />
      )}
      <TaskTable index={bank.index} byTask={talliesBy(isExam ? scored : own, (id) => bank.taskOf.get(id)?.id)} />
      <Review state={state} questions={questions} isPrinting={isPrinting} />
    </>
  );
}
