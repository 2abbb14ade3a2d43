import { isParticleBeginning, particleStems } from '../korean/particles.ts';
import { isEverydayNoun, isSideWord, isStopword } from '../korean/stopwords.ts';
import { dictionaryForm } from '../korean/verbs.ts';
import { writtenUnit } from '../korean/words.ts';
import { splitCompound } from './compounds.ts';
import { Lexicon, type Concept, type LexiconOptions } from './lexicon.ts';
import { splitRuns, type Run } from './normalize.ts';
import { readHangul, readLatin } from './word-filters.ts';

/** One word of a text, reduced to what is searched. Offsets are UTF-16 units of the NFC text, `[start, end)`. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** The word as written, lower case. */
  readonly text: string;
  /** Without particle or ending; a dictionary form for verbs: 데이터를 → 데이터, 줄여서 → 줄이다. */
  readonly stem: string;
  /** Known words inside a glued word: 보안그룹규칙 → 보안, 그룹, 규칙. */
  readonly parts: readonly string[];
  /** False where neither the lexicon nor the verb table knows the stem. */
  readonly known: boolean;
  /** True for words that carry no subject. */
  readonly stop: boolean;
}

/** A name of a concept in a row of tokens, `[from, to)`. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly key: string;
}

/** A word or a concept of a short text, with the words inside it. */
export interface Unit {
  readonly term: string;
  readonly parts: readonly string[];
}

const UNIT = new RegExp(writtenUnit);

/** `15` + `분까지` → one token `15분`: units are part of a number, particles behind them are not. */
function joinUnit(number: Run, unit: Run | undefined): Token | undefined {
  if (unit?.glued !== true || !/^[0-9.,]+$/.test(number.text)) return undefined;
  const found = UNIT.exec(unit.text)?.[0];
  if (found === undefined) return undefined;
  const stem = number.text.replaceAll(',', '') + found;
  return { start: number.start, end: number.end + found.length, text: stem, stem, parts: [], known: true, stop: false };
}

/** Reduces Korean and English text to index terms, the same while indexing and while searching. */
export class Analyzer {
  readonly lexicon: Lexicon;
  #read = new Map<string, Token>();

  constructor(options: LexiconOptions & { readonly concepts?: readonly Concept[] } = {}) {
    this.lexicon = new Lexicon(options);
  }

  /** Teaches the lexicon plain words; what was read before is read anew. */
  learn(words: Iterable<string>): void {
    this.lexicon.learn(words);
    this.#read = new Map();
  }

  /**
   * Every run of letters or digits as one token, stop words included.
   * @example tokens('서브넷에서 인터넷게이트웨이로') // stems 서브넷, 인터넷게이트웨이 (parts 인터넷, 게이트웨이)
   */
  tokens(text: string): Token[] {
    const runs = splitRuns(text);
    const tokens: Token[] = [];
    for (let at = 0; at < runs.length; at++) {
      const run = runs[at];
      if (run === undefined) break;
      const joined = joinUnit(run, runs[at + 1]);
      if (joined !== undefined) at++;
      tokens.push(joined ?? this.#token(run));
    }
    return tokens;
  }

  /** True for a word that carries no subject, in Korean or on this site. */
  isStopword(word: string): boolean {
    return this.lexicon.isOwnStopword(word) || isStopword(word);
  }

  /** True for a word of speech: it may help to say what is wanted, but does not decide. */
  isSideWord(word: string, stem: string): boolean {
    return isSideWord(word, stem) || this.lexicon.isOwnSideWord(word) || this.lexicon.isOwnSideWord(stem);
  }

  #token(run: Run): Token {
    // a few thousand words return in every text
    const key = run.glued ? `+${run.text}` : run.text;
    let token = this.#read.get(key);
    if (token === undefined) this.#read.set(key, (token = this.#readRun(run)));
    return { ...token, start: run.start, end: run.end };
  }

  #readRun({ text, start, end, script, glued }: Run): Token {
    const base = { start, end, text, parts: [] };
    if (script === 'latin') return { ...base, ...readLatin(text, this.lexicon), stop: this.isStopword(text) };
    const isAttached = glued && isParticleBeginning(text);
    // 하나의, 경우에는: an empty word stays empty with a particle, unless the whole is a name
    const isEmpty =
      this.lexicon.conceptsOf(text) === undefined &&
      particleStems(text).some((stem) => stem.length > 1 && this.isStopword(stem));
    if (this.isStopword(text) || isAttached || isEmpty) return { ...base, stem: text, known: true, stop: true };
    const { stem, known, parts } = readHangul(text, this.lexicon);
    const isNoise = stem.length < 2 && !this.lexicon.isShortNoun(stem) && !isEverydayNoun(stem);
    const inside = parts ?? (stem.length > 3 ? splitCompound(stem, (piece) => this.lexicon.has(piece)) : undefined);
    return { ...base, stem, known, parts: inside ?? [], stop: isNoise || this.isStopword(stem) };
  }

  /**
   * The names of concepts in a row of tokens, the longest first at each place. Spaces do not matter: words are compared
   * folded together, the last one without its particle.
   */
  mentions(tokens: readonly Token[]): Mention[] {
    const { lexicon } = this;
    const mentions: Mention[] = [];
    for (let from = 0; from < tokens.length; from++) {
      const found: Mention[] = [];
      let [written, bare, to] = ['', '', from];
      for (const { text, stem, stop } of tokens.slice(from, from + lexicon.longestName)) {
        to++;
        const isVerb = stem.endsWith('다');
        // 못지우게 as 못 지우게
        const not = isVerb && text.startsWith('못') && !stem.startsWith('못') ? '못' : '';
        // a stop word ends no name (그룹은), but may be all of one (S3 용), so only the whole word counts
        const keys =
          lexicon.conceptsOf(written + not + stem) ??
          lexicon.conceptsOf(written + text) ??
          (isVerb || /^[a-z]/.test(bare) ? lexicon.conceptsOf(bare + stem) : undefined);
        for (const key of keys ?? []) found.unshift({ from, to, key });
        written += text;
        bare += stop ? text : stem;
        if (!lexicon.mayBeginName(written) && !lexicon.mayBeginName(bare)) break;
      }
      mentions.push(...found);
    }
    return mentions;
  }

  /**
   * The index terms of a text, each with how often it stands there. A word that names a concept is stored under its key
   * only, a phrase that names one besides its words, parts of a glued word besides the whole.
   */
  terms(text: string): Map<string, number> {
    const counts = new Map<string, number>();
    const count = (term: string): unknown => counts.set(term, 1 + (counts.get(term) ?? 0));
    const tokens = this.tokens(text);
    const named = new Set<number>();
    for (const { from, to, key } of this.mentions(tokens)) {
      count(key);
      if (to - from === 1) named.add(from);
    }
    for (const [at, { stop, stem, parts }] of tokens.entries()) {
      if (stop) continue;
      if (!named.has(at)) count(stem);
      for (const part of parts) for (const term of this.lexicon.conceptsOf(part) ?? [part]) count(term);
    }
    return counts;
  }

  /** A name as units, the longest concept first: `NAT 게이트웨이 규칙` → `nat게이트웨이` (nat, 게이트웨이), `규칙`. */
  units(text: string): Unit[] {
    const tokens = this.tokens(text);
    const longest = new Map<number, Mention>();
    for (const mention of this.mentions(tokens)) if (!longest.has(mention.from)) longest.set(mention.from, mention);
    const units: Unit[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const mention = longest.get(at);
      const token = tokens[at];
      if (mention !== undefined) {
        units.push({ term: mention.key, parts: this.#inside(tokens.slice(at, mention.to)) });
        at = mention.to - 1;
      } else if (token !== undefined && !token.stop) units.push({ term: token.stem, parts: this.#inside([token]) });
    }
    return units;
  }

  #inside(tokens: readonly Token[]): string[] {
    const stems = tokens.flatMap(({ stem, parts, stop }) =>
      stop ? [] : [...(tokens.length > 1 ? [stem] : []), ...parts],
    );
    return stems.map((word) => this.lexicon.conceptsOf(word)?.[0] ?? word);
  }
}

/** Makes an analyzer with the words of a site. Glossary and stop words are the site's own; Korean is built in. */
export const createAnalyzer = (options: LexiconOptions = {}): Analyzer => new Analyzer(options);

/** True for a verb or an adjective in its dictionary form. */
export const isVerb = (stem: string): boolean => /[가-힣]다$/.test(stem) && dictionaryForm(stem) !== undefined;
