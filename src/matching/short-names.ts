import type { Concept } from '../korean/vocabulary.ts';
import { countNames, longFor, spellOut } from './abbreviations.ts';
import type { Lexicon } from './lexicon.ts';
import type { Place } from './place.ts';
import type { Places } from './places.ts';
import { matchesOf } from '../korean/matches-of.ts';

const ENGLISH_WORD = /^[A-Z]?[a-z]{3,}$/;
/** Letters of an abbreviation that another topic than the section's may explain. */
const TELLING = 3;

/** Gives a text with its abbreviations spelt out as its heading says, or as some topics mean them, the section's own first. */
type SpellOut = (text: string, topics: readonly string[], heading: string) => string;

/** A note's own: `ElastiCache (이하 EC)`, `Secrets Manager = SM`, `Direct Connect / DX`. */
const OWN =
  /([A-Za-z][A-Za-z ]*[A-Za-z]|[가-힣][가-힣 ]*[가-힣])\s*(?:\((?:이하\s*)?|=\s*|\/\s*)([A-Z]{2,5})(?![A-Za-z])/g;

/** Learns from the pages what abbreviations stand for; the English words among the concepts are meant, too. */
export function openShortNames({ of }: Places, { vocabulary }: Lexicon, concepts: readonly Concept[]): SpellOut {
  const common = concepts.flatMap(({ forms }) =>
    forms.filter((form) => ENGLISH_WORD.test(form)).map((form) => [form, 1] as const),
  );
  const textsOf = ({ statement: { text, about } }: Place): string[] => [text, about];
  const names = new Map<string, ReadonlyMap<string, number>>();
  const namesOf = (topic: string): ReadonlyMap<string, number> => {
    const known = names.get(topic) ?? new Map([...common, ...countNames(of(topic).flatMap(textsOf))]);
    names.set(topic, known);
    return known;
  };
  const meanings = new Map<string, string | undefined>();
  const meantBy = (topic: string, short: string): string | undefined => {
    const key = `${topic} ${short}`;
    if (!meanings.has(key)) meanings.set(key, longFor(short, namesOf(topic)));
    return meanings.get(key);
  };
  return (text, [own = '', ...others], heading) => {
    const told = new Map(matchesOf(heading, OWN).map(([, long, short]) => [short, long]));
    return spellOut(text, (short) => {
      if (told.has(short)) return told.get(short);
      const topics = [own, ...(short.length < TELLING ? [] : others)];
      const isName = vocabulary.conceptsOf(short.toLowerCase()) !== undefined;
      if (isName || topics.some((topic) => namesOf(topic).has(short))) return undefined;
      for (const topic of topics) {
        const long = meantBy(topic, short);
        if (long !== undefined) return long;
      }
      return undefined;
    });
  };
}
