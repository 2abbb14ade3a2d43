import type { Analyzer } from '../analyzer/analyzer.ts';
import { conceptKey } from '../analyzer/lexicon.ts';
import { foldKey } from '../analyzer/normalize.ts';
import { toInitials, toJamo, toSound } from '../korean/jamo.ts';
import { bitDistance, countSlips, letterBits } from '../korean/slips.ts';

/** Something that can be completed, met by its initial consonants, or meant by a misspelling. */
export interface Form {
  /** As shown: `객체 잠금`. */
  readonly text: string;
  readonly folded: string;
  readonly jamo: string;
  /** How it sounds, and which letters that has. @see letterBits */
  readonly sound: string;
  readonly bits: number;
  /** What is searched for it. */
  readonly terms: readonly string[];
  /** How well known it is: names before words, then by how many pages say it. */
  readonly prominence: number;
  readonly isName: boolean;
}

/** A form that a word may have meant, with how sure that is, 0–1. */
export interface Candidate {
  readonly form: Form;
  readonly weight: number;
}

/** What titles and concepts are worth against the reach of words. */
const BONUS = { title: 3, name: 2, word: 0 };
const SUBJECT = 0.6;
/** Words that are less well known are not corrected to. */
const LEAST = 1.2;
/** Candidates of one word at most. */
const MOST = 6;
/** Letters (jamo) from which on a word may have one slip, two, and three; Latin letters say more each. */
const SLIPS = { hangul: [5, 10, 16], latin: [5, 8, 16] };

/** All that a query may complete or correct a word to. */
export class Forms {
  readonly #forms: Form[] = [];
  readonly #byInitials = new Map<string, Form[]>();

  /**
   * @param titles of pages
   * @param reach in how many pages a term is (4 for more), and whether it is a subject
   */
  constructor(
    titles: readonly string[],
    analyzer: Analyzer,
    words: readonly string[],
    reach: (term: string) => { readonly pages: number; readonly isSubject: boolean },
  ) {
    const seen = new Set<string>();
    const add = (text: string, terms: readonly string[], bonus: number): void => {
      const folded = foldKey(text);
      const pages = Math.min(...terms.map((term) => reach(term).pages));
      if (folded.length < 2 || pages === 0 || terms.length === 0 || seen.has(folded)) return;
      seen.add(folded);
      const jamo = toJamo(folded);
      const sound = toSound(jamo);
      const isSubject = terms.every((term) => reach(term).isSubject);
      const prominence = Math.log(1 + pages) + bonus + (isSubject ? SUBJECT : 0);
      this.#forms.push({ text, folded, jamo, sound, bits: letterBits(sound), terms, prominence, isName: bonus > 0 });
    };
    // S3 객체 잠금 is called 객체 잠금 as well
    for (const title of titles)
      for (const name of [title, title.replace(/^[ -~]+ (?=[가-힣])/, '')])
        add(
          name,
          analyzer.units(name).map(({ term }) => term),
          BONUS.title,
        );
    for (const concept of analyzer.lexicon.concepts)
      if (concept.kind !== 'outside' && concept.kind !== 'near')
        for (const name of concept.names) add(name, [conceptKey(concept)], BONUS.name);
    // what is said in passing is not guessed
    for (const word of words) if (reach(word).isSubject || reach(word).pages > 2) add(word, [word], BONUS.word);
    for (const form of this.#forms) {
      const initials = toInitials(form.folded);
      if (/^[ㄱ-ㅎ]/.test(initials)) this.#byInitials.set(initials, [...(this.#byInitials.get(initials) ?? []), form]);
    }
  }

  /** Forms that begin with what has been typed, finished syllables or not: `람ㄷ` → 람다. */
  completions(word: string): Candidate[] {
    const typed = toJamo(foldKey(word));
    const found = this.#forms.filter(({ jamo }) => jamo.startsWith(typed));
    return best(found, ({ prominence, jamo }) => (prominence * typed.length) / jamo.length).map((form) => ({
      form,
      weight: 0.6 + (0.4 * typed.length) / form.jamo.length,
    }));
  }

  /** Forms with these initial consonants, or that go on from them. */
  byInitials(letters: string): Candidate[] {
    const whole = this.#byInitials.get(letters);
    if (whole !== undefined) return best(whole, ({ prominence }) => prominence).map((form) => ({ form, weight: 1 }));
    if (letters.length < 3) return [];
    const longer = [...this.#byInitials].flatMap(([initials, forms]) => (initials.startsWith(letters) ? forms : []));
    const names = longer.filter(({ isName }) => isName);
    return best(names, ({ prominence, folded }) => prominence / folded.length).map((form) => ({ form, weight: 0.8 }));
  }

  /** Forms a slip or two away from a word; the fewest slips win. */
  corrections(word: string, unfinished = false): Candidate[] {
    const typed = toSound(toJamo(foldKey(word)));
    const limit = SLIPS[/^[a-z]/.test(typed) ? 'latin' : 'hangul'].filter((least) => typed.length >= least).length;
    if (limit === 0 || /^\d/.test(typed)) return [];
    const bits = letterBits(typed);
    let [least, found]: [number, Form[]] = [limit, []];
    for (const form of this.#forms) {
      if (!form.isName && form.prominence < LEAST) continue;
      if (
        unfinished
          ? form.sound.length <= typed.length || !form.sound.startsWith(typed.charAt(0))
          : Math.abs(form.sound.length - typed.length) > least
      )
        continue;
      if (!unfinished && bitDistance(bits, form.bits) > 2 * least) continue;
      const slips = countSlips(typed, form.sound, least, unfinished);
      if (slips > least) continue;
      if (slips < least) [least, found] = [slips, []];
      found.push(form);
    }
    return best(found, ({ prominence }) => prominence).map((form) => ({ form, weight: 0.9 - 0.1 * least }));
  }
}

const best = (forms: readonly Form[], score: (form: Form) => number): Form[] =>
  forms.toSorted((a, b) => score(b) - score(a)).slice(0, MOST);
