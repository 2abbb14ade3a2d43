import { once } from '../../../korean/once.ts';
import { toChoseong } from '../../../korean/jamo.ts';
import { countTerms, unitsOf } from '../../../korean/terms.ts';
import type { Vocabulary } from '../../../korean/vocabulary.ts';
import { foldName } from '../../../model/fold-name.ts';

/** An entry of a list, as it is found. */
export interface ListEntry {
  /** What it is called, with its other names. */
  readonly name: string;
  /** What it is called besides, where others share its name: words of a longer query that stand there say most. */
  readonly own?: string;
  /** What a situation is answered with: said as its own is, and those whose topic alone is asked for stand beside it. */
  readonly choose?: string;
  /** What else it says. */
  readonly text: string;
  /** Names of what it is about, with commas between: to be found by, less than by what it says. */
  readonly about?: string;
  /** What stands folded in it: words of it are found as what it is about is, and it is no name. */
  readonly aside?: string;
  /** Names of what it is about that are seen beside it. */
  readonly beside?: string;
  /** A number that it gives, or all of its own name: who types that wants this. */
  readonly value?: string;
  /** Ids of its topics: those that the search finds first stand first. */
  readonly topics?: readonly string[];
  /** Ids of other topics that show it, too: of what fits alike, that stands first. */
  readonly lent?: readonly string[];
  /** Where it stands on its topic's page: `compute/lambda-limits#timeout`. */
  readonly place?: string;
}

/** What does not matter to a situation: `순서와 즉시성은 중요하지 않고`. Who asks for it wants another, unless told so. */
export const DENIED = /(?:\S+[와과] )?\S+(?= (?:중요하지 않|(?:상관|필요)[은는이가]? ?없))/g;

/** An entry as it was read. */
export interface ReadEntry {
  readonly titled: ReadonlySet<string>;
  readonly named: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
  /** What it says that does not matter to it. */
  readonly denied: ReadonlySet<string>;
  /** Where others say what is asked for, it does not stand by what it is about alone. */
  readonly leavesAside: boolean;
  readonly said: ReadonlySet<string>;
  readonly about: ReadonlySet<string>;
  readonly aside: ReadonlySet<string>;
  readonly beside: ReadonlySet<string>;
  /** What a name of what it is about names, where that is one thing: `iam` of AWS IAM. */
  readonly things: ReadonlySet<string>;
  readonly folded: string;
  /** The same word by word, a space before each: 존재 does not stand in 기존 재생기. */
  readonly spaced: string;
  readonly foldedAbout: string;
  /** What stands folded in it, word by word: 없는것 is not 없는 것 there, which is none of its names. */
  readonly spacedAside: string;
  readonly aboutNames: ReadonlySet<string>;
  /** First consonants of all that it says, and of what it and what it is about are called, word by word. */
  readonly initials: () => string;
  readonly nameInitials: () => string;
  readonly value: string;
  /** What its value names, where that is one thing, under whatever name: `iam` of IAM. */
  readonly thing: () => string | undefined;
  readonly topics: readonly string[];
  readonly lent: readonly string[];
  readonly place: string | undefined;
}

export const foldWords = (text: string): string[] => text.trim().split(/\s+/).map(foldName);

const initialsOf = (text: string): string => foldWords(text).map(toChoseong).join(' ');

/** Reads entries as the index reads its texts; yields after each, so that the caller may pause. */
export function* readEntries(
  entries: readonly ListEntry[],
  vocabulary: Vocabulary | undefined,
): Generator<void, readonly ReadEntry[]> {
  const read: ReadEntry[] = [];
  // the names of a topic stand at each of its numbers: they are read once
  const known = new Map<string, ReadonlySet<string>>();
  const termsOf = (text: string): ReadonlySet<string> => {
    const terms =
      known.get(text) ?? new Set(vocabulary === undefined ? [] : countTerms(text.normalize('NFC'), vocabulary).keys());
    known.set(text, terms);
    return terms;
  };
  const thingsIn = new Map<string, string | undefined>();
  const thingOf = (name: string): string | undefined => {
    if (thingsIn.has(name)) return thingsIn.get(name);
    const units = vocabulary === undefined ? [] : unitsOf(name.normalize('NFC'), vocabulary);
    const thing = units.length === 1 ? units[0]?.term : undefined;
    thingsIn.set(name, thing);
    return thing;
  };
  for (const {
    name,
    own = '',
    choose = '',
    text,
    about = '',
    aside = '',
    beside = '',
    value = '',
    topics = [],
    lent = [],
    place,
  } of entries) {
    const folded = [name, own, choose, text].map(foldName).join('\n');
    read.push({
      ...{ titled: termsOf(name), named: new Set([...termsOf(name), ...termsOf(`${own} ${choose}`)]) },
      ...{ own: termsOf(`${own} ${choose}`), leavesAside: own !== '' },
      denied: termsOf(name.match(DENIED)?.join(' ') ?? ''),
      ...{ said: termsOf(text), about: termsOf(`${about} ${aside}`) },
      ...{ aside: termsOf(aside), beside: termsOf(beside) },
      things: new Set(about.split(', ').flatMap((name) => thingOf(name) ?? [])),
      ...{ folded, spaced: ` ${foldWords(`${name} ${own} ${choose} ${text}`).join(' ')}` },
      ...{
        foldedAbout: foldName(about),
        spacedAside: ` ${foldWords(aside).join(' ')}`,
        aboutNames: new Set(about.split(',').map(foldName)),
      },
      initials: once(() => initialsOf(`${name} ${own} ${choose} ${text}`)),
      nameInitials: once(() => initialsOf(`${name} ${own} ${about}`)),
      value: foldName(value.replace(/\s*\(.*/, '')),
      thing: once(() => thingOf(value)),
      ...{ topics, lent, place },
    });
    yield;
  }
  return read;
}
