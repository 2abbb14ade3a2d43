/** A run of questions on the screen, from its first question to its result. */
import { element } from '../../element.ts';
import type { Context } from './context.ts';
import { drawAll, drawPause } from './draw-list.ts';
import { drawQuestion } from './draw-question.ts';
import { showResult } from './result.ts';
import { hearKeys } from './run-keys.ts';
import { placeOf } from './question-fold.ts';
import { openRun } from './run-state.ts';
import { focus, type Screen } from './screen.ts';

/** Says, to those who listen as well, why there is nothing to answer, and where one begins anew. */
function tellNone({ host }: Pick<Context, 'host'>, why: string): void {
  const anew = element('a', { href: './', class: 'primary' }, '새로 시작하기');
  const told = element('p', { role: 'status' });
  host.replaceChildren(told, element('p', { class: 'row' }, anew));
  told.textContent = why;
}

/**
 * Shows a session at a place of it; `null` for the first question without an answer. Shows nothing once the reader has gone
 * on (`isAsked`). Returns what ends it.
 */
export async function showSession(
  context: Context,
  id: string,
  where: string | null,
  isAsked: () => boolean,
): Promise<() => void> {
  const { host, store, go } = context;
  const run = await openRun(context, id);
  if (!isAsked()) return () => undefined;
  if (run === undefined) {
    tellNone(context, '주소에 적힌 연습이 이 기기에 없다. 기록이 지워졌거나 다른 기기에서 한 것이다.');
    return () => undefined;
  }
  const { ids, questions, isExam, isDone } = run;
  let cleanUps: (() => void)[] = [];
  let isOver = false;

  // The question that is asked for, otherwise the first without an answer, otherwise the last: it stays when it has been answered.
  // Who left a question of an exam for later goes on behind the last that was answered.
  const behind = isExam ? ids.findLastIndex(isDone) + 1 : 0;
  const blank = ids.findIndex((each, at) => at >= behind && !isDone(each));
  const next = blank < 0 ? ids.findIndex((each) => !isDone(each)) : blank;
  const asked = where === null ? next : Number(where) - 1;
  const current = ids[asked] === undefined ? ids.length - 1 : asked;
  // Who leaves by a link and comes back finds this question again, not the one behind it.
  if (where === null && run.state.finish === undefined) history.replaceState(history.state, '', run.url(current + 1));
  /** What decides what is to be seen. */
  const look = (): string => {
    const { finish, isRunning, picks, answers } = run.state;
    if (finish !== undefined) return 'result';
    if (!isRunning) return 'paused';
    const told = (each: string): unknown => {
      const pick = picks.get(each);
      // A first choice made elsewhere is no mark: what stands chosen here is not drawn anew for it.
      return [answers.has(each), pick?.flagged === true, isExam && pick?.chosen];
    };
    return where === 'all' ? JSON.stringify(ids.map(told)) : JSON.stringify(told(ids[current] ?? ''));
  };

  const cleanUp = (): void => {
    for (const clean of cleanUps) clean();
    cleanUps = [];
  };
  const draw = (): void => {
    if (isOver) return;
    cleanUp();
    const { finish, isRunning } = run.state;
    const place = run.placeAt(current);
    if (finish !== undefined) {
      if (finish.givenUp && isExam) go('./', 'instead');
      else showResult(context, run.state, ids, questions);
    } else if (!isRunning) drawPause(screen);
    else if (where === 'all') drawAll(screen);
    else if (place !== undefined) drawQuestion(screen, place);
    else tellNone(context, '이 연습의 문항이 지금 버전에는 하나도 없다.');
    focus(host.querySelector<HTMLElement>('fieldset, h2[tabindex]'));
  };
  const screen: Screen = { run, draw, onLeave: (end) => cleanUps.push(end) };

  const hear = (event: KeyboardEvent): void => {
    hearKeys(host, event);
  };
  addEventListener('keydown', hear);
  const isAnswered = (): boolean => run.state.answers.has(ids[current] ?? '');
  /** An answer that another tab gave while this one was writing. */
  const catchUp = async (): Promise<void> => {
    while (run.isWriting && !isOver) await new Promise((resolve) => setTimeout(resolve, 50));
    await run.reload();
    // Who chooses again has answered before: that is no answer of another tab.
    const isAsking =
      run.state.finish === undefined && host.querySelector('form:not(.is-again) .option input:enabled') !== null;
    if (!isOver && !isExam && isAsking && isAnswered()) draw();
  };
  const unwatch = store.watch(() => {
    // What this tab writes is on the screen already.
    if (run.isWriting) {
      void catchUp();
      return;
    }
    const before = look();
    void run.reload().then(() => {
      if (isOver || run.isWriting || look() === before) return;
      // Another tab went on with this session.
      const field = document.activeElement instanceof HTMLInputElement ? document.activeElement.value : undefined;
      draw();
      focus(host.querySelector<HTMLElement>(`.option input[value="${field ?? ''}"]:enabled`));
    });
  });
  const wasOver = run.state.finish !== undefined;
  if (isExam && !wasOver && run.state.isRunning && run.left() <= 0) await run.finish(false);
  draw();
  // The way back from a result leads to a question of it: that one is opened there.
  const back = wasOver && where !== null ? ids[asked] : undefined;
  const fold = back && host.querySelector<HTMLDetailsElement>(`#${CSS.escape(placeOf(back))}`);
  if (fold) {
    fold.open = true;
    fold.dataset.asked = '';
  }
  return () => {
    isOver = true;
    cleanUp();
    unwatch();
    removeEventListener('keydown', hear);
  };
}
