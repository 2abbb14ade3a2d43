/** The names of all that can be compared: fetched when a field is entered or an address asks for two. */
import type { Choice } from '../../site/choices.ts';
import { element } from '../element.ts';
import { isMention } from '../names/find-topics.ts';

let coming: Promise<readonly Choice[]> | undefined;

/** What the list of a field shows of one: its title, and the names that people type most. */
const toOption = ({ title, names, shown = 0 }: Choice): HTMLElement =>
  element('option', {
    value: title,
    label: shown === 0 ? undefined : names.split(',').slice(0, shown).join(', '),
  });

/** All choices, fetched once; the list of the fields is filled with them. @throws where they do not come */
export function loadChoices(folder: string, list: Element | null | undefined): Promise<readonly Choice[]> {
  coming ??= (async () => {
    const response = await fetch(`${folder}names.json`);
    if (!response.ok) throw new Error(response.statusText);
    const choices = (await response.json()) as readonly Choice[];
    list?.replaceChildren(...choices.filter((choice) => !isMention(choice)).map(toOption));
    return choices;
  })();
  // The next try asks again.
  coming.catch(() => (coming = undefined));
  return coming;
}
