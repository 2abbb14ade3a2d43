import { applyOnce } from '../apply-once.ts';
import { element } from '../element.ts';
import css from './fold-answers.css?inline';
import { optionOf } from './render-answer.ts';

/**
 * Puts a button on the answer whose explanation is folded, as there is little room for it above results that are being read.
 * Whoever presses it has the list move. Nothing where all of it is seen, or the button is there.
 */
export function foldAnswers(answers: HTMLElement): void {
  const card = [...answers.querySelectorAll('.search-answer-note, .search-answer-exam')]
    .find((part) => part.scrollHeight > part.clientHeight)
    ?.closest('.search-answer');
  if (!card || answers.querySelector('button') !== null) return;
  applyOnce(css);
  const button = element('button', { type: 'button', class: 'search-unfold' }, '설명 더 보기');
  button.addEventListener('click', (event) => {
    // the answer itself is not opened
    event.stopPropagation();
    delete answers.dataset.room;
    button.remove();
    optionOf(card)?.focus({ preventScroll: true });
  });
  card.append(button);
}
