import { element } from '../element.ts';
import { tellLost } from '../try-again.ts';
import { SIDES, type Fields } from './fields.ts';
import { LOOKING } from './offer-nearest.ts';
import type { Readings } from './read-fields.ts';

/** What is said in the place of an answer. */
export function sayIn(result: HTMLElement | null) {
  // Room is kept for what an address asks, and the style says that it comes.
  const isKept = (): boolean => result?.matches('[data-asked] :empty') === true;
  const sayLooking = (): void => {
    if (isKept()) heard.textContent = '불러오는 중이다.';
    else result?.replaceChildren(LOOKING);
  };
  // Two that stand there are named and not read out as a whole; what a style says nobody hears.
  const heard = element('p', { class: 'visually-hidden', role: 'status' });
  if (result !== null) {
    result.before(heard);
    new MutationObserver(() => {
      const name = result.querySelector(':scope > .paper:first-child h2')?.textContent;
      result.ariaLive = name === undefined ? 'polite' : 'off';
      heard.textContent = name === undefined ? '' : `${name}가 나왔다.`;
    }).observe(result, { childList: true });
  }
  return {
    /** Nothing that stands there answers what is looked for. */
    sayLooking,
    /** As {@link sayLooking}; what decides between two stays until others come. */
    keepDecision: (): void => {
      if (result?.querySelector('.verdict') === null) sayLooking();
    },
    /**
     * Who types what is no name yet is told how it is looked for, where nothing stands also what is the name of nothing; where
     * nothing is typed, what was asked stands there again.
     */
    sayTyped: (fields: Fields, readings: Readings): void => {
      const words = SIDES.map((side) => (fields.isTyping(side) ? fields.typed(side) : '')).join('');
      const isUnknown = SIDES.some((side) => fields.isTyping(side) && readings[side].unknown !== undefined);
      if (isUnknown && result?.childElementCount === 0)
        result.append(element('p', { class: 'about' }, element('span', { 'data-ask': ' ' })));
      const ask = result?.querySelector<HTMLElement>('[data-ask]');
      if (!ask) return;
      if (ask.dataset.ask === '') ask.dataset.ask = ask.textContent;
      // A touch screen shows no such key.
      const how = matchMedia('(pointer: coarse)').matches ? '키보드의 완료나 다른 곳을' : 'Enter를';
      ask.textContent = words === '' ? (ask.dataset.ask ?? '') : `${how} 누르면 “${words}” 그대로 찾는다.`;
    },
    /** Says that something did not come, and leads to a new try. */
    sayLost: (error: unknown, act: () => unknown): void => {
      const then = navigator.onLine ? '' : '오프라인이다. 연결되면 자동으로 불러온다.';
      result?.replaceChildren(tellLost('비교할 내용을 불러오지 못했다.', then, error, act));
    },
    /** Says that something may never come; what decides between two stays below it, and what the page has besides is there. */
    sayLate: (told: HTMLElement): void => {
      if (result === null) return;
      result.ariaBusy = 'false';
      if (result.querySelector('.verdict') === null) result.replaceChildren(told);
      else result.prepend(told);
    },
  };
}

/** Resolves once all that is looked for in what is said stands there, and what follows it was out of sight for a moment. */
async function whenFound(result: HTMLElement): Promise<void> {
  const looking = [...result.querySelectorAll('[data-looking]')];
  await Promise.all(
    looking.map(
      (box) =>
        new Promise((resolve) => {
          box.addEventListener('found', resolve, { once: true });
        }),
    ),
  );
  await new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/**
 * Says why two are not side by side. Where an address named them, as `areNamed` says, it has made room for them: that stays, and
 * what follows comes when all is said, so that nothing is moved.
 */
export async function sayInstead(result: HTMLElement, says: readonly HTMLElement[], areNamed: boolean): Promise<void> {
  const page = document.documentElement.dataset;
  const isKept = 'asked' in page && areNamed;
  if (!isKept) delete page.asked;
  result.ariaBusy = String(isKept);
  result.replaceChildren(...says);
  if (!isKept) return;
  await whenFound(result);
  // Something else may stand there by then.
  if (says.every((said) => said.isConnected)) result.ariaBusy = 'false';
}
