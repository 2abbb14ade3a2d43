import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { QuestionData } from '../../model/question-data.ts';
import { CopyField } from '../../ui/CopyField.tsx';
import type { SessionState } from '../study-store/state/sessions.ts';
import type { StudyStore } from '../study-store/store.ts';
import type { Bank } from './bank.ts';
import { SET, sayShare } from './messages.ko.ts';
import { RESULT, RUN } from './run-messages.ko.ts';
import { numbersOf, optionOrder, rightOptions } from './order.ts';
import { setLink } from './address.ts';
import { readResults, readSet, writeResult, type PastedResult } from './set-code.ts';

interface Props {
  readonly store: StudyStore;
  readonly bank: Bank;
  readonly state: SessionState;
  readonly set: string;
  readonly questions: readonly QuestionData[];
}

/** A setting holds so much: as many whole lines as fit are kept. */
const MOST = 2000;
const keptLines = (text: string): string =>
  text.length <= MOST ? text : text.slice(0, text.lastIndexOf('\n', MOST)).slice(0, MOST);

/** One's result of a set as a code to send, and the results of others beside it. */
export function SharedResults({ store, bank, state, set, questions }: Props): JSX.Element | null {
  const key = `set.lines:${state.plan.id}`;
  const [lines, setLines] = useState('');
  useEffect(() => {
    void store.read('setting').then((settings) => {
      const kept = settings.findLast((each) => each.key === key)?.value;
      if (typeof kept === 'string') setLines(kept);
    });
  }, [store, key]);
  const opened = readSet(set);
  if ('problem' in opened) return <p class="note">{opened.problem}</p>;
  const ids = opened.codes.map((code) => bank.idOf.get(code));
  const mine = ids.map((id) => {
    const { chosen = [], right = false } = state.answers.get(id ?? '') ?? {};
    return { chosen, right };
  });
  const { results, problems } = readResults(lines, set, ids.length);
  const shown: readonly PastedResult[] = [{ name: SET.me, answers: mine }, ...results];
  const right = mine.filter((answer) => answer.right).length;
  const byId = new Map(questions.map((question) => [question.id, question]));
  return (
    <section>
      <h2>{SET.results}</h2>
      <p>{SET.send}</p>
      <CopyField label={SET.mine} text={`${right}/${ids.length} ${writeResult(set, mine)}`} />
      <label class="field">
        <span>{SET.paste}</span>
        <textarea
          rows={4}
          spellcheck={false}
          autocomplete="off"
          value={lines}
          onInput={({ currentTarget }) => setLines(currentTarget.value)}
          onChange={() => void store.append({ kind: 'setting', key, value: keptLines(lines) })}
        />
      </label>
      <div aria-live="polite">
        {problems.map((problem) => (
          <p key={problem} class="message">
            {problem}
          </p>
        ))}
        {results.length > 0 && (
          <div class="table-scroll" tabIndex={0} role="region" aria-label={SET.table}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{RESULT.name}</th>
                  <th scope="col">{SET.key}</th>
                  {shown.map(({ name }, at) => (
                    <th key={at} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row">{SET.total}</th>
                  <td />
                  {shown.map(({ answers }, at) => (
                    <td key={at}>{sayShare(answers.filter((answer) => answer.right).length, answers.length)}</td>
                  ))}
                </tr>
                {ids.map((id, at) => {
                  const question = byId.get(id ?? '');
                  const order = question === undefined ? [] : optionOrder(question, set);
                  return (
                    <tr key={at}>
                      <th scope="row">{RESULT.question(at + 1)}</th>
                      <td>{question && numbersOf(rightOptions(question), order)}</td>
                      {shown.map(({ answers }, person) => {
                        const { chosen = [], right: isRight = false } = answers[at] ?? {};
                        return (
                          <td key={person} class={isRight ? 'right' : 'wrong'}>
                            {isRight ? '○' : '×'} {chosen.length === 0 ? RUN.dunno : numbersOf(chosen, order)}
                          </td>
                        );
                      })}
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        )}
      </div>
      <p class="note">{SET.invite}</p>
      <CopyField label={SET.link} text={setLink(set)} />
    </section>
  );
}
