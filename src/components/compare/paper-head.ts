import { decoded } from '../decoded.ts';
import { element } from '../element.ts';

/** What stands on paper over two that stand side by side: their names, and where and when this was. */
export function paperHead(name: string): HTMLElement {
  const day = new Intl.DateTimeFormat('ko', { dateStyle: 'long' }).format(new Date());
  return element(
    'div',
    { class: 'paper' },
    element('h2', {}, name),
    element('p', {}, `${decoded(location.href)} · ${day}`),
  );
}
