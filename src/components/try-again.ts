import { applyOnce } from './apply-once.ts';
import { element } from './element.ts';
import { askAnew, RefusedError } from './fetch-once.ts';
import { UNREACHED } from './unreached.ts';

/** What had the focus goes with the notice: what comes has it then, another notice or the first of what stands in the `room`. */
function handOn(room: Element | null): void {
  if (document.activeElement !== document.body) return;
  const came = [document.querySelector('.unreached'), room]
    .flatMap((one) => [...(one?.querySelectorAll<HTMLElement>('button, h2, h3, p') ?? [])])
    .find((one) => one.checkVisibility());
  if (came === undefined) return;
  if (!came.matches('button')) came.tabIndex = -1;
  came.focus({ preventScroll: true });
}

/** Tries again once there is a connection again, unless `isOver` by then; returns what tries at once. */
function whenOnline(act: () => void, isOver: () => boolean): () => void {
  const again = (): void => {
    removeEventListener('online', again);
    if (!isOver()) act();
  };
  addEventListener('online', again);
  return again;
}

const button = (name: string, act: () => void): HTMLButtonElement => {
  const made = element('button', { type: 'button' }, name);
  made.addEventListener('click', act);
  return made;
};

/** All that is said of what does not come looks the same. */
function tell(text: HTMLElement, act: HTMLButtonElement): HTMLElement {
  applyOnce(UNREACHED);
  return element('span', { class: 'unreached' }, text, ' ', act);
}

/**
 * Says that something did not come, and tries again: pressed, or by itself once there is a connection, as `then` says. Where a
 * server refused it no connection brings it.
 */
export function tellLost(what: string, then: string, error: unknown, act: () => unknown): HTMLElement {
  if (error instanceof RefusedError || error instanceof SyntaxError) {
    const why = '연결은 되지만 서버가 오류로 답했다. 새 버전이 나왔을 수 있으니 새로 고친다.';
    return tell(
      element('span', {}, `${what} ${why}`),
      button('새로 고침', () => {
        location.reload();
      }),
    );
  }
  const tryAgain = (): void => {
    const room = again.matches(':focus') ? (again.closest('.unreached')?.parentElement ?? null) : undefined;
    const trying = Promise.resolve(act());
    if (room !== undefined)
      void trying.then(() => {
        handOn(room);
      });
  };
  const again: HTMLButtonElement = button(
    '다시 불러오기',
    whenOnline(tryAgain, () => !again.checkVisibility()),
  );
  return tell(element('span', {}, `${what} ${then}`), again);
}

/** Says that something has not come for so many seconds, and asks for it anew; where nothing is asked for, the page itself is. */
export function tellLate(seconds: number): HTMLElement {
  const text = element(
    'span',
    {},
    `${seconds}초를 기다렸다. 오면 자동으로 보인다. 페이지의 다른 것은 그대로 쓸 수 있다.`,
  );
  return tell(
    text,
    button('다시 요청하기', () => {
      if (askAnew()) text.textContent = '다시 요청했다. 오면 자동으로 보인다.';
      else location.reload();
    }),
  );
}
