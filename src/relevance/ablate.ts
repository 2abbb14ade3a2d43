import { PHRASE_READERS, WORD_READERS } from '../search/query/understand/readers.ts';
import { TUNING } from '../search/tuning.ts';

/** A rule that can be switched off; `restore` switches it on again. */
export interface Rule {
  readonly name: string;
  readonly switchOff: () => () => void;
}

/** Readings without which there is nothing left to ablate. */
const NEEDED = new Set(['name', 'known', 'unknown']);

/** Every kind of reading and every tuned number: a reading goes, a number becomes 0, or 1 where it scales. */
export function rules(): Rule[] {
  const readers = [WORD_READERS, PHRASE_READERS].flatMap((table, at) =>
    [...table.keys()]
      .filter((kind) => !NEEDED.has(kind))
      .map((kind): Rule => ({
        name: `${at === 0 ? 'word' : 'phrase'}: ${kind}`,
        switchOff: () => {
          const all = [...table];
          table.delete(kind);
          return () => {
            table.clear();
            for (const [name, reader] of all) table.set(name, reader);
          };
        },
      })),
  );
  return [...readers, ...numbersOf(TUNING, '')];
}

interface Tree {
  [name: string]: number | Tree | number[];
}

function numbersOf(tree: Tree, path: string): Rule[] {
  return Object.entries(tree).flatMap(([name, value]): Rule[] => {
    if (Array.isArray(value)) return [];
    if (typeof value !== 'number') return numbersOf(value, `${path}${name}.`);
    return [0, 1]
      .filter((neutral) => neutral !== value)
      .map((neutral) => ({
        name: `${path}${name} = ${neutral}`,
        switchOff: () => {
          tree[name] = neutral;
          return () => {
            tree[name] = value;
          };
        },
      }));
  });
}
