import type { JSX } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { QuestionData, QuestionIndex } from '../../model/question-data.ts';
import { InlineText } from '../../ui/InlineText.tsx';
import { fetchJson, useLoaded } from '../../ui/use-json.ts';
import { Waiting } from '../../ui/Waiting.tsx';
import { dayNumber } from '../study-store/day.ts';
import { wrongQuestions } from '../study-store/state/answers.ts';
import { readSettings } from '../study-store/state/settings.ts';
import type { StudyStore } from '../study-store/store.ts';
import { useStudy } from '../study-store/use-study.ts';
import type { Addresses } from './addresses.ts';
import { WRONG } from './messages.ko.ts';

/** So many are shown at first. */
const FIRST = 5;

async function read(store: StudyStore) {
  const [answers, reviews, settings] = await Promise.all([
    store.read('answer'),
    store.read('review'),
    store.read('setting'),
  ]);
  const { days } = readSettings(settings);
  const forgotten = [...Map.groupBy(reviews, ({ card }) => card).values()].filter((own) => {
    const last = dayNumber(own.at(-1)?.at ?? 0, days);
    return own.some(({ at, rating }) => rating === 1 && dayNumber(at, days) === last);
  });
  return { wrong: wrongQuestions(answers), forgotten: forgotten.length };
}

/** What was answered wrong the last time, each with the line to take away, and cards that were forgotten. */
export function Wrong({
  store,
  questionsUrl,
  base,
}: Addresses & { readonly store: StudyStore | undefined }): JSX.Element {
  const [known] = useStudy(store, useCallback(read, []));
  const [most, setMost] = useState(FIRST);
  const ids = known?.wrong.slice(0, most).join(' ') ?? '';
  const load = useCallback(async (): Promise<readonly QuestionData[]> => {
    if (ids === '') return [];
    const wanted = ids.split(' ');
    const { tasks } = await fetchJson<QuestionIndex>(questionsUrl);
    const files = tasks.filter(({ questions }) => questions.some(([id]) => wanted.includes(id)));
    const lists = await Promise.all(files.map(({ file }) => fetchJson<readonly QuestionData[]>(file)));
    const byId = new Map(lists.flat().map((question) => [question.id, question]));
    return wanted.flatMap((id) => byId.get(id) ?? []);
  }, [ids, questionsUrl]);
  const shown = useLoaded(load);
  if (known === undefined || shown.value === undefined) return <Waiting of={shown} />;
  const { wrong, forgotten } = known;
  return (
    <>
      {wrong.length === 0 && <p class="note">{WRONG.none}</p>}
      <p class="row no-print">
        {wrong.length > 0 && (
          <a class="button primary" href={`${base}study/quiz/?begin=wrong`}>
            {WRONG.again(wrong.length)}
          </a>
        )}
        {forgotten > 0 && (
          <a class="button" href={`${base}study/cards/?forgotten`}>
            {WRONG.cards(forgotten)}
          </a>
        )}
      </p>
      <ul class="plain">
        {shown.value.map(({ id, stem, options }) => (
          <li key={id}>
            <p>
              <InlineText text={stem} />
            </p>
            {options.map(
              ({ right, text, why, see }) =>
                right && (
                  <p key={text} class="takeaway">
                    <b>
                      <InlineText text={text} />
                    </b>
                    . {WRONG.takeaway}
                    <InlineText text={why} /> <a href={see.url}>{see.title}</a>
                  </p>
                ),
            )}
          </li>
        ))}
      </ul>
      {wrong.length > most && (
        <button type="button" onClick={() => setMost(most + FIRST)}>
          {WRONG.more(wrong.length - most)}
        </button>
      )}
    </>
  );
}
