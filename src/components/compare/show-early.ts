/** What an address names, before the names are here: who follows a link on a slow line sees what it leads to. */
import { loadTwo } from '../sides/load-side.ts';
import { buildComparison } from './build-comparison.ts';
import { SIDES, type Fields, type Side } from './fields.ts';
import { paperHead } from './paper-head.ts';

type Named = Readonly<Record<Side, string>>;

/** Says in the empty fields what the address names, as they are told apart there: `compute/lambda` → `lambda`. What undoes that is returned. */
export function hintNames(named: Named, fields: Fields): () => void {
  const hinted = SIDES.flatMap((side) => {
    const field = fields.of(side);
    if (field === undefined || named[side] === '') return [];
    const { placeholder } = field;
    field.placeholder = named[side].replace(/^.*\//, '');
    return [{ field, placeholder }];
  });
  return () => {
    for (const { field, placeholder } of hinted) field.placeholder = placeholder;
  };
}

/**
 * Shows what decides between two that an address names by their ids, if a pair is written of them: nothing of it depends on
 * the names. Its title, or `undefined` where that is not so, or something else `isShown` by then.
 */
export async function showEarly(
  folder: string,
  { a, b }: Named,
  result: HTMLElement,
  isShown: () => boolean,
): Promise<string | undefined> {
  const [[left, right]] = await loadTwo(folder, a, b);
  if (isShown() || !left.rivals.some(({ id }) => id === right.id)) return undefined;
  const name = `${left.title} · ${right.title}`;
  result.replaceChildren(paperHead(`${name} 비교`), ...buildComparison(left, right));
  return name;
}
