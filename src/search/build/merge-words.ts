import { glue } from '../../korean/normalize.ts';
import { namesOf } from '../../korean/vocabulary.ts';
import type { ElsewhereEntry } from '../../model/elsewhere.ts';
import type { GlossaryEntry } from '../../model/glossary.ts';
import type { Elsewhere } from '../core.ts';
import type { ElsewhereNote } from '../layout.ts';

/** Which entry has each spelling, spaces aside. */
export const spelledBy = (entries: readonly GlossaryEntry[]): Map<string, GlossaryEntry> =>
  new Map(entries.flatMap((entry) => namesOf(entry).map((name) => [glue(name), entry] as const)).reverse());

/**
 * A glossary with further synonyms: names for what it has go to that entry, all others are entries of their own. A name
 * that the glossary has for something else stays there.
 */
export function mergeSynonyms(
  glossary: readonly GlossaryEntry[],
  synonyms: readonly GlossaryEntry[],
): readonly GlossaryEntry[] {
  const merged = [...glossary];
  const owners = new Map(
    glossary.flatMap((own, at) => namesOf(own).map((name) => [glue(name), at] as const)).reverse(),
  );
  for (const synonym of synonyms) {
    const at = owners.get(glue(synonym.term)) ?? merged.length;
    const owner = merged[at];
    const added = namesOf(synonym).filter((name) => !owners.has(glue(name)));
    for (const name of added) owners.set(glue(name), at);
    merged[at] = owner
      ? { ...owner, aliases: [...owner.aliases, ...added], near: [...owner.near, ...synonym.near] }
      : { ...synonym, en: undefined, reading: [], aliases: added.slice(1) };
  }
  return merged;
}

/**
 * Names from elsewhere as glossary entries, the topics that each stands for, and what is said about it. Names that the
 * glossary or a topic has are left to them.
 * @throws Error when an entry names a topic that the site does not have
 */
export function readElsewhere(
  table: readonly ElsewhereEntry[],
  glossary: readonly GlossaryEntry[],
  topics: readonly { readonly id: string; readonly names: readonly string[] }[],
): { entries: GlossaryEntry[]; elsewhere: Elsewhere[]; notes: Record<string, ElsewhereNote> } {
  const numbers = new Map(topics.map(({ id }, number) => [id, number]));
  const taken = new Set([...spelledBy(glossary).keys(), ...topics.flatMap(({ names }) => names.map(glue))]);
  const entries: GlossaryEntry[] = [];
  const elsewhere: Elsewhere[] = [];
  const notes: Record<string, ElsewhereNote> = {};
  for (const { name, also, by, ours, why } of table) {
    const [term, ...aliases] = [name, ...also].filter((one) => !taken.has(glue(one)));
    if (term === undefined) continue;
    for (const one of [term, ...aliases]) taken.add(glue(one));
    const places = ours.map((id) => {
      const number = numbers.get(id);
      if (number === undefined)
        throw new Error(
          `content/_search/elsewhere.yaml: “${name}”의 ours에 없는 주제가 있다: ${id}. 주제의 이름을 고친다.`,
        );
      return number;
    });
    entries.push({ term, aliases, reading: [], avoid: [], near: [] });
    elsewhere.push({ key: glue(term), topics: places });
    notes[glue(term)] = { by, why };
  }
  return { entries, elsewhere, notes };
}
