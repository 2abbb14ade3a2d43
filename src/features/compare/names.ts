import { convertQwertyToHangul } from 'es-hangul';
import { foldNames, foldName } from '../../model/names.ts';
import { typedBeginning, typedPatterns } from '../../ui/typed-pattern.ts';

/** What can be typed into a field of the comparison: an entry of `compare/names.json`. */
export interface Name {
  /** Of a topic; of a section its name. */
  readonly id: string;
  readonly title: string;
  readonly names: readonly string[];
  /** Of what is read and not put beside another, where. */
  readonly url?: string;
}

const folded = new WeakMap<Name, ReadonlySet<string>>();
function foldedOf(name: Name): ReadonlySet<string> {
  const known = folded.get(name) ?? new Set(foldNames([name.id, name.title, ...name.names]));
  folded.set(name, known);
  return known;
}

/** Those that are called just so, whoever is said to make them; what can stand beside another first. */
export function findCalled(typed: string, all: readonly Name[]): readonly Name[] {
  const wanted = foldNames([typed]);
  const found = all.filter((name) => wanted.some((one) => foldedOf(name).has(one)));
  const titled = found.filter(({ id, title }) => [id, title].map(foldName).includes(foldName(typed)));
  return [titled, found.filter(({ url }) => url === undefined), found].find(({ length }) => length > 0) ?? [];
}

/**
 * The names that what is typed may mean, best first: what is called so, what begins so, also by initial consonants (`ㄹㄷ`), and
 * what has it somewhere; else what the same keys say in the Korean layout (`fkaek`).
 */
export function findNames(typed: string, all: readonly Name[]): readonly Name[] {
  if (typed.trim() === '') return [];
  const beginning = typedBeginning(typed);
  const patterns = typedPatterns(typed);
  const ways: readonly ((text: string) => boolean)[] = [
    (text) => beginning.test(text),
    (text) => patterns.every((pattern) => pattern.test(text)),
  ];
  const found = ways.flatMap((fits) => all.filter(({ title, names }) => [title, ...names].some(fits)));
  const some = [...new Set([...findCalled(typed, all), ...found])];
  return some.length > 0 || !/^[a-z]+$/i.test(typed) ? some : findNames(convertQwertyToHangul(typed), all);
}
