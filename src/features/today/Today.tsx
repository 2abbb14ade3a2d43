import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import type { CardIndex } from '../../model/card-data.ts';
import type { PlanData } from '../../model/study-data.ts';
import { fetchJson } from '../../ui/use-json.ts';
import { dayNumber } from '../study-store/day.ts';
import { givenAnswers } from '../study-store/state/answers.ts';
import { readPlan } from '../study-store/state/plan-log.ts';
import { openRuns } from '../study-store/state/sessions.ts';
import type { StudyStore } from '../study-store/store.ts';
import { TroubleLine } from '../study-store/TroubleLine.tsx';
import { useStore, useStudy } from '../study-store/use-study.ts';
import { todayEntries, type Entry } from './entries.ts';
import { TODAY } from './messages.ko.ts';

interface Props {
  readonly base: string;
}

/** What the log says of today; cards and the plan are fetched only by who has some. */
async function readToday(
  store: StudyStore,
  base: string,
): Promise<{ entries: Entry[]; isNew: boolean; suggestsPlan: boolean }> {
  const openPlan = () => fetchJson<PlanData>(`${base}exam/path.json`).catch(() => undefined);
  const [runs, answers, reviews, { settings, todo, today }] = await Promise.all([
    openRuns(store),
    store.read('answer'),
    store.read('review'),
    readPlan(store, openPlan),
  ]);
  let cards = 0;
  if (reviews.length > 0) {
    const [{ countToday }, index] = await Promise.all([
      import('../study-store/state/card-queue.ts'),
      fetchJson<CardIndex>(`${base}study/cards/index.json`).catch(() => undefined),
    ]);
    if (index) cards = (await countToday(store, index)).left;
  }
  const given = givenAnswers(answers);
  const day = {
    ...{ now: Date.now(), runs, planned: todo.length, cards },
    answeredToday: given.filter(({ at }) => dayNumber(at, settings.days) === today).length,
    answeredEver: given.length,
  };
  const isNew = given.length + reviews.length === 0;
  return { entries: todayEntries(day, base), isNew, suggestsPlan: !isNew && settings.exam === undefined };
}

/** The one button with which a day begins. */
export function Today({ base }: Props): JSX.Element {
  const store = useStore();
  const read = useCallback((from: StudyStore) => readToday(from, base), [base]);
  const [known] = useStudy(store, read);
  const { entries, isNew, suggestsPlan } = known ?? {
    entries: [{ name: TODAY.first, href: `${base}study/quiz/?begin=day&count=5` }],
    isNew: true,
    suggestsPlan: false,
  };
  const [first, ...rest] = entries;
  return (
    <div class="practice today">
      <TroubleLine store={store} />
      {first === undefined ? (
        <p role="status">{TODAY.done}</p>
      ) : (
        <a class="button primary" href={first.href}>
          {TODAY.button}: {first.name}
        </a>
      )}
      {rest.length > 0 && (
        <ul class="plain">
          {rest.map(({ name, href }) => (
            <li key={href}>
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
      )}
      {isNew && <p class="note">{TODAY.about}</p>}
      {suggestsPlan && (
        <p class="note">
          {TODAY.suggest} <a href={`${base}exam/path/`}>{TODAY.plans}</a>
        </p>
      )}
    </div>
  );
}
