import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { minutesFor, questionsOf, type QuestionIndex } from '../../model/question-data.ts';
import { CopyField } from '../../ui/CopyField.tsx';
import { CheckField, SelectField } from '../../ui/fields.tsx';
import { newId } from '../study-store/stamp.ts';
import { lastAnsweredAt, wrongQuestions } from '../study-store/state/answers.ts';
import type { StudyStore } from '../study-store/store.ts';
import { setting } from '../study-store/state/settings.ts';
import { useStudy } from '../study-store/use-study.ts';
import { quizAddress, questionsIn, scopesIn, setLink } from './address.ts';
import { beginRun, COUNT } from './begin.ts';
import type { Bank } from './bank.ts';
import { drawPractice } from './draw.ts';
import { SET, START, TITLES } from './messages.ko.ts';
import { Runs } from './Runs.tsx';
import { ScopePicker, type ScopeGroup } from './ScopePicker.tsx';
import { writeSet } from './set-code.ts';

interface Props {
  readonly store: StudyStore | undefined;
  readonly openBank: () => Promise<Bank>;
  readonly groups: readonly ScopeGroup[];
  readonly topics: ScopeGroup['choices'];
  readonly format: QuestionIndex['format'];
  readonly query: URLSearchParams;
  readonly go: (query: string, isReplacing?: boolean) => void;
}

const COUNTS = ['5', '10', '20', '40', '65', 'all'];
const FROM = 'quiz.from';
/** More than an hour's worth nobody answers together, and the link stays short. */
const MOST_OF_SET = 65;

/** Where one chooses what to practise. */
export function Start({ store, openBank, groups, topics, format, query, go }: Props): JSX.Element {
  const [scopes, setScopes] = useState<readonly string[]>([]);
  const [count, setCount] = useState('20');
  const [isWrongOnly, setWrongOnly] = useState(false);
  const [message, setMessage] = useState('');
  const [made, setMade] = useState<{ readonly about: string; readonly link: string }>();
  const read = useCallback(async (from: StudyStore) => {
    const [answers, settings] = await Promise.all([from.read('answer'), from.read('setting')]);
    const value = (key: string): string => String(settings.findLast((each) => each.key === key)?.value ?? '');
    return { answers, from: value(FROM), count: value(COUNT) };
  }, []);
  const [known] = useStudy(store, read);
  // What the address asks for, otherwise what was chosen the last time.
  useEffect(() => {
    if (known === undefined) return;
    const asked = scopesIn(query);
    setScopes(asked.length > 0 || query.has('count') ? asked : known.from.split(' ').filter(Boolean));
    const wanted = query.get('count') ?? known.count;
    if (COUNTS.includes(wanted)) setCount(wanted);
    setWrongOnly(query.has('wrong'));
  }, [known === undefined]);
  const titles = new Map(
    [...groups.flatMap(({ choices }) => choices), ...topics].map(([value, title]) => [value, title]),
  );
  const [first] = scopes;
  const more = scopes.length > 1 ? ` 외 ${scopes.length - 1}개` : '';
  const name = first === undefined ? TITLES.all : `${titles.get(first) ?? first}${more}`;
  const title = `${name}${isWrongOnly ? `, ${TITLES.wrong}` : ''}`.slice(0, 200);
  const change = (next: { scopes?: readonly string[]; count?: string; isWrongOnly?: boolean }): void => {
    const all = { scopes, count, isWrongOnly, ...next };
    setScopes(all.scopes);
    setCount(all.count);
    setWrongOnly(all.isWrongOnly);
    const set = query.get('set');
    const address = quizAddress(all.scopes, all.count, all.isWrongOnly);
    history.replaceState(history.state, '', set === null ? address : `${address}&set=${set}`);
  };
  const draw = async (most: number): Promise<{ ids: string[]; bank: Bank } | undefined> => {
    setMessage('');
    const bank = await openBank();
    const answers = known?.answers ?? [];
    const wrong = new Set(wrongQuestions(answers));
    const pool = questionsIn(bank.index, scopes).filter((id) => !isWrongOnly || wrong.has(id));
    const wanted = Math.min(most, Number(count) || Infinity);
    const ids = drawPractice(bank.index, pool, wanted, lastAnsweredAt(answers), newId(Date.now()));
    if (ids.length === 0) setMessage(isWrongOnly ? START.noneWrong : START.none);
    return ids.length === 0 ? undefined : { ids, bank };
  };
  const tellLost = (): void => setMessage(START.lost);
  const begin = async (): Promise<void> => {
    const drawn = await draw(Infinity);
    if (drawn === undefined || store === undefined) return;
    const from = scopes.join(' ');
    if (known?.from !== from && from.length <= 2000) await store.append(setting(FROM, from));
    if (known?.count !== count) await store.append(setting(COUNT, count));
    go(await beginRun(store, { mode: 'practice', questions: drawn.ids, title }));
  };
  const makeSet = async (): Promise<void> => {
    const drawn = await draw(MOST_OF_SET);
    if (drawn === undefined) return;
    const link = setLink(writeSet(drawn.ids.map((id) => drawn.bank.codeOf.get(id) ?? '')));
    setMade({ about: SET.made(title, drawn.ids.length), link });
  };
  const wrongCount = known && known.answers.length > 0 ? wrongQuestions(known.answers).length : undefined;
  const half = questionsOf(format, 1 / 2);
  return (
    <>
      {store && <Runs store={store} go={go} />}
      <form
        class="panel"
        aria-label={START.heading}
        onSubmit={(event) => {
          event.preventDefault();
          begin().catch(tellLost);
        }}
      >
        <h2>{START.heading}</h2>
        {/* What is chosen before the script is there would be lost. */}
        <fieldset disabled={known === undefined}>
          <ScopePicker
            {...{ groups, topics }}
            chosen={scopes}
            onChange={(next) => {
              change({ scopes: next });
            }}
          />
          <SelectField
            label={START.count}
            value={count}
            options={COUNTS.map((value) => [value, value === 'all' ? START.every : value])}
            onChange={(value) => change({ count: value })}
          />
          <CheckField
            label={START.wrongOnly(wrongCount)}
            isChecked={isWrongOnly}
            onChange={(isOn) => change({ isWrongOnly: isOn })}
          />
          <p class="message" role="alert">
            {message}
          </p>
          <p class="row">
            <button type="submit" class="primary">
              {START.begin}
            </button>
            <button type="button" id="make-set" onClick={() => void makeSet().catch(tellLost)}>
              {START.makeSet}
            </button>
          </p>
        </fieldset>
        {made && (
          <div role="status">
            <p>{made.about}</p>
            <CopyField label={SET.link} text={made.link} />
            <p>
              <a href={made.link}>{SET.open}</a>
            </p>
          </div>
        )}
      </form>
      <section class="panel" aria-labelledby="exam">
        <h2 id="exam">{START.exam}</h2>
        <p>{START.examAbout(format, { questions: half, minutes: minutesFor(format, half) })}</p>
        <p class="row">
          <a class="button" href="?exam=whole">
            {TITLES.whole}
          </a>
          <a class="button" href="?exam=half">
            {TITLES.half}
          </a>
        </p>
      </section>
      <p class="note">
        {START.local} <span class="for-keys">{START.keys}</span>
      </p>
    </>
  );
}
