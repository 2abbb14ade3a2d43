import { useEffect, useRef } from 'preact/hooks';
import { areLettersOff } from './letter-keys.ts';

const isTypedInto = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('textarea, select, input:not([type=radio], [type=checkbox])');

/** Hears keys of the page by their `code` (`KeyF`, `Digit1`), whatever the keyboard types with them; none while one types. */
export function useKeys(onKey: (code: string) => boolean): void {
  const latest = useRef(onKey);
  latest.current = onKey;
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey && !event.isComposing;
      if (!isPlain || event.repeat || isTypedInto(event.target) || document.querySelector('dialog[open]')) return;
      if (/^(?:Key|Digit|Numpad)/.test(event.code) && areLettersOff()) return;
      // What has the focus hears Enter and Space itself.
      if (
        /^(?:Enter|Space)$/.test(event.code) &&
        event.target instanceof Element &&
        event.target.closest('a, button, summary')
      )
        return;
      if (latest.current(event.code.replace('Numpad', 'Digit'))) event.preventDefault();
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, []);
}
