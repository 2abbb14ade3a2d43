import { element } from './element.ts';

/** Tries again once there is a connection again, unless `isOver` by then; returns what tries at once. */
export function whenOnline(act: () => void, isOver: () => boolean): () => void {
  const again = (): void => {
    removeEventListener('online', again);
    if (!isOver()) act();
  };
  addEventListener('online', again);
  return again;
}

/** What tries to load something again: pressed, or by itself once there is a connection again. */
export function tryAgain(act: () => void, attributes: Record<string, string> = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, '다시 불러오기');
  made.addEventListener(
    'click',
    whenOnline(act, () => !made.isConnected),
  );
  return made;
}
