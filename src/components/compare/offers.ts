/** What is offered where a field does not name one topic. */
import { element } from '../element.ts';
import type { Choice } from './find-topics.ts';

/** Offers that stand at most. */
const MOST = 6;

/** Chooses for the field that the offers stand under. */
type Choose = (id: string) => void;

function offer({ id, title, article }: Choice, choose: Choose): HTMLElement {
  if (article !== undefined) return element('a', { href: article }, title);
  const button = element('button', { type: 'button' }, title);
  button.addEventListener('click', () => {
    choose(id);
  });
  return button;
}

/** The choices that a text can mean, the likeliest first. */
export const offerChoices = (found: readonly Choice[], choose: Choose): HTMLElement =>
  element('ul', { class: 'offers' }, ...found.slice(0, MOST).map((choice) => element('li', {}, offer(choice, choose))));

/** What the search finds for words that name nothing to choose; it stays empty where the search finds nothing or does not come. */
export function offerNearest(
  words: string,
  choices: readonly Choice[],
  choose: Choose,
  says = '이것을 찾나?',
): HTMLElement {
  const box = element('div');
  const fill = async (): Promise<void> => {
    const { findNearest } = await import('./nearest.ts');
    const items = (await findNearest(words)).map(({ id, title, url, heading }) => {
      const sections = choices.filter((one) => one.url === url);
      const chosen =
        sections.length > 0 ? sections : choices.filter((one) => one.id === id && one.article === undefined);
      const leads = chosen.length === 0 || (sections.length === 0 && heading !== '');
      const name = chosen.length === 0 && heading !== '' ? `${title} › ${heading}` : heading || title;
      return element(
        'li',
        {},
        ...chosen.map((choice) => offer(choice, choose)),
        leads ? element('a', { href: url }, name) : undefined,
      );
    });
    if (items.length > 0) box.append(says, element('ul', { class: 'offers' }, ...items));
  };
  // Without the search what was said stands alone.
  fill().catch(() => undefined);
  return box;
}
