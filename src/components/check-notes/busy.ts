import type { Part } from './parts.ts';

/** What a reader sees of a check that is going on. */
export interface Busy {
  /** While notes are checked the button says so, and what was found before stands back. */
  readonly show: (isBusy: boolean) => void;
  /** Something goes on, and nobody knows how far. */
  readonly begin: () => void;
  /** `value` of `max` is done; `name` says of what. */
  readonly measure: (value: number, max: number, name: string) => void;
}

/** @see Busy */
export function openBusy(part: Part): Busy {
  const bar = part('progress') as HTMLProgressElement;
  const [shown, go, stop] = [part('result'), part('go'), part('stop')];
  const goName = go.textContent;
  return {
    show: (isBusy) => {
      bar.hidden = !isBusy;
      stop.hidden = !isBusy;
      stop.textContent = '중지';
      go.setAttribute('aria-busy', String(isBusy));
      go.textContent = isBusy ? '확인하는 중' : goName;
      shown.toggleAttribute('data-old', isBusy);
    },
    begin: () => {
      bar.removeAttribute('value');
    },
    measure: (value, max, name) => {
      bar.max = max;
      bar.value = Math.min(value, max);
      bar.setAttribute('aria-label', name);
    },
  };
}
