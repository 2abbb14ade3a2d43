/*
 * The keyboard map, opened by `?` or `[data-keys-open]`; what it shows is loaded on first use. Also lets a reader who dictates
 * or types by accident turn the one-letter keys off (WCAG 2.1.4): then no script of the page hears them.
 */
import { isTypedInto } from '../typing-target.ts';
import { areLettersOff } from './letter-keys.ts';

const open = (): void => {
  if (document.querySelector('dialog[open]') !== null) return;
  void import('./keyboard-dialog.ts').then((code) => {
    code.openKeyboardMap();
  });
};

// Captured on the window: before the listeners of search and sharing.
addEventListener(
  'keydown',
  (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTypedInto(event.target)) return;
    if (event.key !== '/' && event.key !== '?' && event.code !== 'KeyY') return;
    if (areLettersOff()) event.stopImmediatePropagation();
    else if (event.key === '?') {
      event.preventDefault();
      open();
    }
  },
  true,
);
document.querySelector('[data-keys-open]')?.addEventListener('click', open);
