/** What the parts of the screen share. */
import { element } from '../../element.ts';
import type { Run } from './run-state.ts';
import { countDown } from './time-left.ts';

/** A run on the screen. */
export interface Screen {
  readonly run: Run;
  /** Draws anew what is to be seen now. */
  readonly draw: () => void;
  /** Keeps what ends with what is on the screen. */
  readonly onLeave: (end: () => void) => void;
}

export const button = (text: string, attributes: Record<string, string> = {}): HTMLButtonElement =>
  element('button', { type: 'button', ...attributes }, text);
/** Moves the focus without moving the page. */
export const focus = (target: HTMLElement | null | undefined): void => {
  target?.focus({ preventScroll: true });
};

/** Minutes left at which the clock says so to the eye, too, and then more plainly. */
const SOON = 30;
const LAST = 5;

/** The line above a question: what this is, how far, how long. */
export function topLine({ run, draw, onLeave }: Screen, done: number): HTMLElement {
  const { ids, state, context } = run;
  const { plan } = state;
  const clock = element('span', { class: 'clock', role: 'timer', 'aria-label': '남은 시간' });
  const line = element(
    'p',
    { class: 'top' },
    element('span', {}, plan.title),
    element('progress', {
      value: String(done),
      max: String(ids.length),
      'aria-label': `${ids.length}문항 가운데 ${done}문항`,
    }),
  );
  if (plan.minutes === undefined) {
    // What was answered has its result, whatever is left.
    const stop = button('여기까지 결과', { 'aria-keyshortcuts': 'e' });
    stop.addEventListener('click', () => {
      void run.finish(false).then(() => {
        context.go(`?session=${plan.id}`, 'instead');
      });
    });
    // Its room is kept: nothing moves when it comes.
    stop.classList.toggle('away', done === 0 || done === ids.length);
    line.append(stop, element('a', { href: './', 'aria-keyshortcuts': 'x' }, '나가기'));
  } else {
    const pause = button('일시 정지', { 'aria-keyshortcuts': 'p' });
    pause.addEventListener('click', () => {
      void run.write({ kind: 'clock', session: plan.id, running: false }).then(draw);
    });
    line.append(clock, pause);
    const stop = countDown(
      run.left,
      (text, minutes) => {
        clock.textContent = minutes > SOON ? text : `${text} 남음`;
        clock.classList.toggle('soon', minutes <= SOON);
        clock.classList.toggle('last', minutes <= LAST);
      },
      context.say,
      () => {
        void run.finish(false).then(() => {
          draw();
          context.say('시간이 다 되어 지금까지 선택한 것으로 채점했다.');
        });
      },
    );
    onLeave(stop);
  }
  return line;
}
