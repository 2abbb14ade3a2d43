import { around } from '../around.ts';

/*
 * A part of a broken drawing that only leads to its topic: under a thumb, which may have meant to break it, it says so first, and what it
 * says leads there. A mouse sees before where a link goes.
 */

document.addEventListener(
  'click',
  (event) => {
    const { target } = event;
    const asked = document.querySelector('.outcome-leave');
    if (around(target, '.outcome-leave')) return;
    asked?.remove();
    const link = around(target, '.diagram-svg.is-broken a');
    const place = link?.closest('dialog, [data-diagram]');
    if (!link || !place || !matchMedia('(pointer: coarse)').matches) return;
    event.preventDefault();
    event.stopPropagation();
    const way = document.createElement('a');
    way.className = 'outcome-leave';
    way.href = link.getAttribute('href') ?? '';
    way.textContent = `${link.ariaLabel ?? ''}에는 고장이 없다. 노트로 가기 →`;
    place.append(way);
  },
  true,
);
