/** The names of all that can be compared: fetched when a field is entered or an address asks for two. */
import type { Choice } from '../../site/choices.ts';
import { element } from '../element.ts';
import { fetchOnce } from '../fetch-once.ts';
import { isMention } from '../names/find-topics.ts';

/** What the list of a field shows of one: its title, and the names that people type most. */
const toOption = ({ title, names, shown = 0 }: Choice): HTMLElement =>
  element('option', {
    value: title,
    label: shown === 0 ? undefined : names.split(',').slice(0, shown).join(', '),
  });

/** All choices; the list of the fields is filled with them once. @throws where they do not come */
export async function loadChoices(folder: string, list: Element | null | undefined): Promise<readonly Choice[]> {
  const choices = await fetchOnce<readonly Choice[]>(`${folder}names.json`);
  if (list?.childElementCount === 0) list.append(...choices.filter((choice) => !isMention(choice)).map(toOption));
  return choices;
}
