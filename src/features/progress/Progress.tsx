import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import type { ProgressData } from '../../model/study-data.ts';
import type { QuestionIndex } from '../../model/question-data.ts';
import { useJson } from '../../ui/use-json.ts';
import { Waiting } from '../../ui/Waiting.tsx';
import { dayNumber, isoDayOf } from '../study-store/day.ts';
import { ofKinds } from '../study-store/log.ts';
import { ENOUGH, firstAnswers, forecast, givenAnswers, talliesBy, tally } from '../study-store/state/answers.ts';
import { pastRuns } from '../study-store/state/sessions.ts';
import { readSettings } from '../study-store/state/settings.ts';
import { readTopicStates } from '../study-store/state/topics.ts';
import type { StudyStore } from '../study-store/store.ts';
import { useStudy } from '../study-store/use-study.ts';
import type { Addresses } from './addresses.ts';
import { PROGRESS } from './messages.ko.ts';

async function read(store: StudyStore) {
  const [states, runs, reviews, settings] = await Promise.all([
    readTopicStates(store),
    store.read('session', 'finish', 'answer'),
    store.read('review'),
    store.read('setting'),
  ]);
  const { days } = readSettings(settings);
  const today = dayNumber(Date.now(), days);
  return {
    states,
    answers: firstAnswers(givenAnswers(ofKinds(runs, ['answer']))),
    exams: pastRuns(runs).filter(({ session }) => session.mode === 'exam'),
    cards: new Set(reviews.map(({ card }) => card)).size,
    today: new Set(reviews.filter(({ at }) => dayNumber(at, days) === today).map(({ card }) => card)).size,
  };
}

/** How far one is: topics, questions, cards, and what that says of the exam. */
export function Progress({
  store,
  dataUrl,
  questionsUrl,
  base,
}: Addresses & { readonly store: StudyStore | undefined }): JSX.Element {
  const data = useJson<ProgressData>(dataUrl);
  const questions = useJson<QuestionIndex>(questionsUrl);
  const [known] = useStudy(store, useCallback(read, []));
  if (known === undefined || data.value === undefined || questions.value === undefined)
    return <Waiting of={data.hasFailed ? data : questions} />;
  const { states, answers, exams, cards, today } = known;
  if (states.size + answers.length + cards === 0)
    return (
      <p>
        {PROGRESS.none} <a href={`${base}study/`}>{PROGRESS.begin}</a>
      </p>
    );
  const { domains, tasks, format } = questions.value;
  const countOf = (topics: readonly string[], state: string): number =>
    topics.filter((id) => states.get(id)?.state === state).length;
  const topics = data.value.domains.flatMap((domain) => domain.topics);
  const taskOf = new Map(tasks.flatMap((task) => task.questions.map(([id]) => [id, task])));
  const byDomain = talliesBy(answers, (id) => taskOf.get(id)?.domain);
  const byTask = [...talliesBy(answers, (id) => taskOf.get(id)?.id)].sort(
    ([, a], [, b]) => a.right / a.count - b.right / b.count,
  );
  const strata = domains.map(({ id, title, weight }) => ({ title, weight, ...(byDomain.get(id) ?? tally([])) }));
  const score = forecast(strata, format.questions - format.unscored, format.scale);
  const again = countOf(topics, 'again');
  return (
    <>
      <p>{score === undefined ? PROGRESS.few(ENOUGH.all, ENOUGH.each) : PROGRESS.forecast(score)}</p>
      <ul>
        <li>
          {PROGRESS.read(countOf(topics, 'read'), topics.length)}
          {again > 0 && `, ${PROGRESS.again(again)}`}
        </li>
        <li>{PROGRESS.answered(tally(answers))}</li>
        <li>{PROGRESS.cards(cards, today)}</li>
      </ul>
      <details>
        <summary>{PROGRESS.domains}</summary>
        <ul class="plain bars">
          {data.value.domains.map(({ id, title, topics: own }) => (
            <li key={id}>
              <a href={`${base}${id}/`}>{title}</a>{' '}
              <small>
                {countOf(own, 'read')} / {own.length}
              </small>
              <progress value={countOf(own, 'read')} max={own.length} aria-label={title} />
            </li>
          ))}
        </ul>
      </details>
      {byTask.length > 0 && (
        <table>
          <caption>{PROGRESS.tasks}</caption>
          <thead>
            <tr>
              <th scope="col">{PROGRESS.task}</th>
              <th scope="col">{PROGRESS.right}</th>
            </tr>
          </thead>
          <tbody>
            {byTask.map(([id, { right, count }]) => (
              <tr key={id}>
                <th scope="row">
                  <a href={`${base}study/quiz/?task=${id}&count=10`}>
                    {id} {tasks.find((task) => task.id === id)?.title}
                  </a>
                </th>
                <td>
                  {right} / {count}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {exams.length > 0 && (
        <>
          <h3>{PROGRESS.exams}</h3>
          <ul class="plain">
            {exams.map(({ session, at, right, count }) => (
              <li key={session.id}>
                <a href={`${base}study/quiz/?session=${session.id}`}>{PROGRESS.exam(session.title, right, count)}</a>{' '}
                <small>{isoDayOf(at)}</small>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
