/** One question of a run on the screen. */
import { element } from '../../element.ts';
import { isRight } from '../../../study/quiz/session.ts';
import { answerFields, explain, numbersOf, rightCount, rightOnes } from './question-view.ts';
import type { Place } from './run-state.ts';
import { button, focus, topLine, type Screen } from './screen.ts';
import { stopwatch } from './stopwatch.ts';

/** The verdict on what was chosen, and what lets one choose again. */
function verdict({ question, order, answer, second }: Place, again: readonly HTMLElement[]): HTMLElement[] {
  if (answer === undefined) return [];
  const right = numbersOf(rightOnes(question), order);
  const said = answer.right
    ? `맞았다. 답은 ${right}.`
    : answer.chosen.length === 0
      ? `답은 ${right}.`
      : `틀렸다. 선택한 것은 ${numbersOf(answer.chosen, order)}, 답은 ${right}.`;
  const then =
    second === undefined
      ? ''
      : ` 다시 선택한 ${numbersOf(second, order)}은 ${isRight(second, question.options) ? '맞았다' : '틀렸다'}. 기록에는 처음 답이 남는다.`;
  return [
    element('p', { class: `verdict ${answer.right ? 'right' : 'wrong'}`, tabindex: '-1' }, said + then, ...again),
    ...explain(question, order, answer.chosen),
  ];
}

/** Draws a question: to be answered, or with its answer. */
export function drawQuestion(screen: Screen, shown: Place, isAgain = false): void {
  const { run, draw, onLeave } = screen;
  const { ids, isExam, url, context } = run;
  const { host, say, go } = context;
  const { id } = run.state.plan;
  const { question, at, order, pick } = shown;
  // Who chooses again sees nothing of the solution.
  const place = isAgain ? { ...shown, answer: undefined } : shown;
  const { answer } = place;
  const count = rightCount(question);
  const isLast = at === ids.length - 1;
  const watch = stopwatch(pick?.took ?? 0);
  const flagged = pick?.flagged === true;
  const heading = `문항 ${at + 1} / ${ids.length}`;
  const isOpen = isExam || answer === undefined;
  const fields = answerFields(question, order, heading, answer?.chosen ?? pick?.chosen ?? []);
  const chosen = (): number[] =>
    [...fields.querySelectorAll<HTMLInputElement>('input:checked')]
      .map(({ value }) => Number(value))
      .sort((a, b) => a - b);
  const lacking = (given: readonly number[]): string =>
    count === 1 ? '먼저 하나를 선택한다.' : `${count}개를 선택해야 한다. 지금 ${given.length}개다.`;
  const message = element('p', { class: 'message', role: 'alert' });
  const save = (isFlagged: boolean): Promise<void> =>
    run.write({
      kind: 'pick',
      session: id,
      question: question.id,
      chosen: isOpen && !isAgain ? chosen() : (pick?.chosen ?? []),
      flagged: isFlagged,
      took: watch.read(),
    });

  const flag = button('표시', { class: 'flag', 'aria-pressed': String(flagged), 'aria-keyshortcuts': 'f' });
  flag.addEventListener('click', () => {
    const next = flag.getAttribute('aria-pressed') !== 'true';
    flag.setAttribute('aria-pressed', String(next));
    say(next ? '문항을 표시했다.' : '표시를 해제했다.');
    void save(next);
  });
  const primary = element(
    'button',
    { type: 'submit', class: 'primary', ...(isExam && isLast && { 'aria-keyshortcuts': 'l' }) },
    isOpen && !isExam ? '확인' : isExam ? (isLast ? '목록으로' : '다음') : isLast ? '결과 보기' : '다음',
  );
  const buttons: HTMLElement[] = [flag];
  if (ids.length > 1) {
    const previous = button('이전', { 'aria-keyshortcuts': 'k', ...(at === 0 && { disabled: '' }) });
    previous.addEventListener('click', () => {
      go(url(at));
    });
    buttons.push(previous);
  }
  if (isExam) {
    const all = button('목록', { 'aria-keyshortcuts': 'l' });
    all.addEventListener('click', () => {
      go(`${url('all')}&from=${at + 1}`);
    });
    // Behind the last question the list is what comes next.
    buttons.push(...(isLast ? [] : [all]));
  } else if (isOpen && !isAgain) {
    const dunno = button('모름', { 'aria-keyshortcuts': '0' });
    dunno.addEventListener('click', () => {
      // Beside what one means to press: a choice that stands there is not lost to a thumb.
      if (isWarned || chosen().length === 0) void check([]);
      else message.textContent = '선택한 것이 있다. 다시 누르면 모름으로 낸다.';
      isWarned = true;
    });
    buttons.push(dunno);
  }
  buttons.push(primary);

  const again: HTMLElement[] = [];
  if (!isExam && answer?.right === false && place.second === undefined) {
    const anew = button('다시 선택', { class: 'quiet', 'aria-keyshortcuts': 'z' });
    anew.addEventListener('click', () => {
      drawQuestion(screen, shown, true);
      focus(host.querySelector<HTMLElement>('fieldset'));
      say('다시 선택한다. 기록에는 처음 답이 남는다.');
    });
    again.push(anew);
  }
  let isBusy = false;
  let isWarned = false;
  async function check(given: readonly number[]): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    await (isAgain && shown.answer !== undefined
      ? run.chooseAgain(shown.answer, given)
      : run.answer(question, given, watch.read()));
    const before = primary.getBoundingClientRect().top;
    draw();
    const told = host.querySelector<HTMLElement>('.verdict');
    focus(told);
    // A shorter answer would end above: what goes on stays where it was, unless the verdict would be out of sight.
    const now = host.querySelector('.bar .primary')?.getBoundingClientRect().top ?? before;
    scrollBy({ top: now - before, behavior: 'instant' });
    told?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }
  const form = element(
    'form',
    { class: isAgain ? 'question is-again' : 'question' },
    fields,
    ...verdict(place, again),
    // What is missing is said where one has pressed, however far down the options go.
    element('div', { class: 'bar' }, message, ...buttons),
  );
  if (!isOpen) for (const field of fields.querySelectorAll('input')) field.disabled = true;
  fields.addEventListener('change', () => {
    const given = chosen();
    // Said at once: who leaves for another question of an exam presses nothing here.
    message.textContent = given.length > count ? lacking(given) : '';
    isWarned = false;
    // Who leaves before handing it in finds it as it was.
    if (isOpen && !isAgain) void save(flag.getAttribute('aria-pressed') === 'true');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const given = chosen();
    if (isExam && !isWarned && given.length > 0 && given.length !== count) {
      isWarned = true;
      message.textContent = `${lacking(given)} 다시 누르면 이대로 넘어간다.`;
    } else if (isExam) go(isLast ? `${url('all')}&from=${at + 1}` : url(at + 2));
    else if (isOpen) {
      if (given.length === count) void check(given);
      else message.textContent = lacking(given);
    } else if (!isLast) go(url(at + 2));
    else
      void run.finish(false).then(() => {
        go(`?session=${id}`, 'instead');
      });
  });
  onLeave(watch.stop);
  host.replaceChildren(topLine(screen, ids.filter(run.isDone).length), form);
}
