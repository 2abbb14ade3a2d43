/** A set that people answer together: its link, one's result as a code, and the results of others side by side. */
import type { QuestionData } from '../../../model/question-data.ts';
import type { SessionState } from '../../../study/quiz/session.ts';
import { readResults, readSet, writeResult, type PastedResult } from '../../../study/quiz/set-code.ts';
import { copy } from '../../share/clipboard.ts';
import { element } from '../../element.ts';
import type { Bank } from './bank.ts';
import type { Context } from './context.ts';
import { keepLines } from './keep-lines.ts';
import { gistOf, placeOf } from './question-fold.ts';
import { numbersOf, orderOf, rightOnes } from './question-view.ts';

/** The questions of a set in this build: ids in the set's order, and the places of those that are no longer there. */
export interface OpenedSet {
  readonly ids: readonly (string | undefined)[];
  readonly missing: readonly number[];
}

/** Looks a set up, or says why it cannot be read. */
export function openSet({ idOf }: Bank, code: string): OpenedSet | { readonly problem: string } {
  const set = readSet(code);
  if ('problem' in set) return set;
  const ids = set.codes.map((each) => idOf.get(each));
  return { ids, missing: ids.flatMap((id, at) => (id === undefined ? [at + 1] : [])) };
}

/** The address that opens a set anywhere. */
export const setLink = (code: string): string => new URL(`?set=${code}`, location.href.split(/[?#]/)[0]).href;

/** A text to pass on, in a field, with a button that copies it. */
export function copyField({ say }: Pick<Context, 'say'>, label: string, text: string): HTMLElement {
  const field = element('input', { type: 'text', readonly: '', value: text, 'aria-label': label });
  const button = element('button', { type: 'button' }, '복사');
  const told = element('span', { class: 'note' });
  button.addEventListener('click', () => {
    void copy({ text }).then((done) => {
      told.textContent = done ? '복사했다.' : '복사하지 못했다. 글자를 선택해 직접 복사한다.';
      say(told.textContent);
      if (!done) field.select();
    });
  });
  field.addEventListener('focus', () => {
    field.select();
  });
  return element('p', { class: 'row copy' }, field, button, told);
}

/** The beginning of a question, which opens it where it stands in the result. */
function toQuestion(question: QuestionData): HTMLElement {
  const place = placeOf(question.id);
  const link = element('a', { href: `#${place}` }, gistOf(question));
  link.addEventListener('click', (event) => {
    // The address names the result, and stays.
    event.preventDefault();
    const fold = document.getElementById(place);
    if (!(fold instanceof HTMLDetailsElement)) return;
    [fold.hidden, fold.open] = [false, true];
    fold.querySelector('summary')?.focus({ preventScroll: true });
    fold.scrollIntoView();
  });
  return link;
}

/** What is right and who chose what, one row for a question. */
function compareTable(
  ids: readonly (string | undefined)[],
  results: readonly PastedResult[],
  questions: ReadonlyMap<string, QuestionData>,
  seed: string,
): HTMLElement {
  const head = ['정답', ...results.map(({ name }) => name)].map((name) => element('th', { scope: 'col' }, name));
  const sums = results.map(({ answers }) =>
    element('td', {}, `${answers.filter(({ right }) => right).length} / ${answers.length}`),
  );
  const rows = ids.map((id, at) => {
    const question = questions.get(id ?? '');
    const order = question === undefined ? [] : orderOf(question, seed);
    const cells = results.map(({ answers }) => {
      const { chosen = [], right = false } = answers[at] ?? {};
      const said = chosen.length === 0 ? '모름' : numbersOf(chosen, order);
      return element('td', { class: right ? 'right' : 'wrong' }, `${right ? '○' : '×'} ${said}`);
    });
    const name = [`문항 ${at + 1} `, ...(question === undefined ? [] : [toQuestion(question)])];
    const right = question === undefined ? '' : numbersOf(rightOnes(question), order);
    return element('tr', {}, element('th', { scope: 'row' }, ...name), element('td', {}, right), ...cells);
  });
  return element(
    'div',
    { class: 'table-scroll together', tabindex: '0', role: 'region', 'aria-label': '함께 푼 사람들의 결과' },
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, element('td', {}), ...head)),
      element(
        'tbody',
        {},
        element('tr', {}, element('th', { scope: 'row' }, '맞힌 것'), element('td', {}), ...sums),
        ...rows,
      ),
    ),
  );
}

/** What one can do with the result of a set. */
export function shareSet(
  context: Context,
  code: string,
  { answers, plan }: SessionState,
  questions: ReadonlyMap<string, QuestionData>,
): HTMLElement[] {
  const opened = openSet(context.bank, code);
  if ('problem' in opened) return [element('p', { class: 'note' }, opened.problem)];
  const { ids } = opened;
  const mine = ids.map((id) => {
    const { chosen = [], right = false } = answers.get(id ?? '') ?? {};
    return { chosen, right };
  });
  const right = mine.filter((each) => each.right).length;
  const area = element('textarea', { id: 'quiz-results', rows: '4', spellcheck: 'false', autocomplete: 'off' });
  const shown = element('div', { 'aria-live': 'polite' });
  const compare = (): void => {
    const { results, problems } = readResults(area.value, code, ids.length);
    shown.replaceChildren(
      ...problems.map((problem) => element('p', { class: 'message' }, problem)),
      ...(results.length > 0
        ? [compareTable(ids, [{ name: '나', answers: mine }, ...results], questions, plan.set ?? plan.id)]
        : []),
    );
  };
  keepLines(context, plan.id, area, compare);
  return [
    element('h2', {}, '함께 푼 결과'),
    element('p', {}, '내 결과를 보낸다. 문항마다 선택한 답이 들어 있다.'),
    copyField(context, '내 결과', `${right}/${ids.length} ${writeResult(code, mine)}`),
    element(
      'p',
      {},
      element(
        'label',
        { for: 'quiz-results' },
        '받은 결과를 한 줄에 하나씩 붙여 넣는다. 앞에 이름을 적으면 표에 이름이 나온다. 이 결과와 함께 남는다.',
      ),
    ),
    area,
    shown,
    element('p', { class: 'note' }, '아직 풀지 않은 사람에게는 세트 링크를 보낸다.'),
    copyField(context, '세트 링크', setLink(code)),
  ];
}
