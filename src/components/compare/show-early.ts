/** What an address names, before the names are here: who follows a link on a slow line sees what it leads to. */
import { areRivals } from '../sides/decide.ts';
import { loadTwo } from '../sides/load-side.ts';
import { buildComparison } from './build-comparison.ts';
import { SIDES, type Fields, type Side } from './fields.ts';
import { paperHead } from './paper-head.ts';

type Named = Readonly<Record<Side, string>>;

/**
 * Says in the empty fields what the address names, as they are told apart there: `compute/lambda` → `lambda`. Its own words stand
 * there already (`early-tap.ts`). What is returned undoes both, and leaves what was typed.
 */
export function hintNames(named: Named, fields: Fields): () => void {
  const hinted = SIDES.flatMap((side) => {
    const field = fields.of(side);
    if (field === undefined || named[side] === '') return [];
    const { placeholder } = field;
    field.placeholder = named[side].replace(/^.*\//, '');
    return [{ field, placeholder, words: named[side] }];
  });
  return () => {
    for (const { field, placeholder, words } of hinted) {
      field.placeholder = placeholder;
      if (field.value === words) field.value = '';
    }
  };
}

/**
 * Shows what decides between two that an address names by their ids, as one that was shared does, if a pair is written of
 * them: nothing of it depends on the names. Its title, or `undefined` where that is not so, or something else `isShown` by then.
 */
export async function showEarly(
  folder: string,
  { a, b }: Named,
  result: HTMLElement,
  isShown: () => boolean,
): Promise<string | undefined> {
  if (a === '' || b === '' || a === b) return undefined;
  const [[left, right]] = await loadTwo(folder, a, b);
  if (isShown() || !areRivals(left, right)) return undefined;
  const name = `${left.title} · ${right.title}`;
  result.replaceChildren(paperHead(`${name} 비교`), ...buildComparison(left, right));
  return name;
}
