import { agreement, comparable, holds, type MatchedFact } from './fact.ts';
import { Knowledge, subjectAt, type Subject } from './knowledge.ts';
import { NoteText } from './note-text.ts';
import { has, isBareFew, isCount, isPlainOne, isSameQuantity, readQuantities, type Quantity } from './quantities.ts';
import type { ReferenceData, ReferenceFact, ReferenceRow, ReferenceService } from './reference.ts';
import { knows, type Row } from './row.ts';
import type { NoteStatement } from './statements.ts';
import { countedWord, segmentOf, Surroundings } from './surroundings.ts';
import { NEGATION, OPTION, OWN_CASE, QUIZ, SITUATION, TOLD } from './wording.ts';

/** What a part of a statement is to the pages. */
export interface NoteFinding {
  /** The pages say it; they have another value; it was so once. */
  readonly verdict: 'said' | 'differs' | 'outdated';
  /** The part that it is about, `[start, end)` in the statement. */
  readonly span: readonly [start: number, end: number];
  /** What is so today, by the place that says it. */
  readonly place: ReferenceFact | ReferenceRow | ReferenceService;
}

/** Where a statement stands, besides its headings. */
interface Context {
  /** Title of the note: counts like a heading above all others. */
  readonly title?: string;
  /** Topic that its section was put to. */
  readonly topic?: string;
}

/** Judges the statements of notes. */
export interface Matcher {
  readonly match: (statement: Pick<NoteStatement, 'text' | 'headings'>, context?: Context) => readonly NoteFinding[];
  /** Topics that a text names. */
  readonly topicsIn: (text: string) => readonly string[];
}

/** A fact that a quantity may be of. */
interface Candidate {
  readonly fact: MatchedFact;
  readonly score: number;
  readonly isClose: boolean;
  /** The statement itself names its subject. */
  readonly isNamedHere: boolean;
  /** Only a word that may mean something else leads to it. */
  readonly isWeak: boolean;
  /** What is counted is a word by which it is called. */
  readonly isCounted: boolean;
  /** What the quantity is to be compared with. */
  readonly values: readonly Quantity[];
  readonly isSure: boolean;
  readonly isPart: boolean;
}

/** A quantity of a statement with the facts that it may be of, the likeliest first. */
interface Claim extends Subject {
  readonly one: Quantity;
  /** Its clause. */
  readonly segment: string;
  readonly around: Surroundings;
  readonly counted: string | undefined;
  readonly reachable: ReadonlySet<MatchedFact>;
  readonly candidates: readonly Candidate[];
}

/** Nothing so long is one statement. */
const LONGEST = 1000;
/** So many headings above a statement tell what it is about. */
const MOST_HEADINGS = 6;
/** A statement so short says nothing besides. */
const SHORT = 45;
const BRIEF = 60;
/** A candidate so near to the best one may be meant as well. */
const NEAR = 0.75;
/** Scores from which another value is told: with the fact confirmed by another number of the line, of a measure, of a count. */
const LEAST = { confirmed: 1, measure: 2, count: 3 } as const;
/** Called so well a fact is meant, whatever other values its page has. */
const SURE = 4;
/** A whole that was fixed once: only the default today. */
const FIXED = /고정|만(?:\s|$|,)|뿐|까지|최대|max|못/;

/** Tells whether a quantity is stated as what holds: as a limit or a default, or right behind its word in few words. */
function isStated(text: string, one: Quantity, isCounted: boolean): boolean {
  if (SITUATION.test(text) || OPTION.test(text)) return false;
  if (one.bound !== undefined && one.partner === undefined) return true;
  const rest = text.slice(one.end).replace(/^\s?(?:이다|입니다|임|까지|이고|로 고정)?[.,)\s]*/, '');
  return text.length <= SHORT && ((isCounted && !isCount(one)) || one.partner !== undefined || rest.length <= 12);
}

/** A statement on its way to its findings. */
class Reading {
  readonly findings: NoteFinding[] = [];
  readonly #knowledge: Knowledge;
  readonly #text: string;
  readonly #isTold: boolean;
  readonly #isQuiz: boolean;
  readonly #line: NoteText;
  readonly #all: NoteText;
  readonly #above: ReadonlySet<string>;
  readonly #mentions;
  readonly #quantities: readonly Quantity[];
  readonly #claims: readonly Claim[];
  /** What quantities of this statement confirm. */
  readonly #confirmed = new Map<MatchedFact, Quantity[]>();

  constructor(knowledge: Knowledge, text: string, path: readonly string[], topic: string | undefined) {
    this.#knowledge = knowledge;
    this.#text = text;
    this.#isTold = TOLD.test(text);
    this.#isQuiz = path.some((heading) => QUIZ.test(heading));
    this.#line = new NoteText(text);
    this.#all = new NoteText([...path, text].join('\n'));
    const above = knowledge.topicsAbove(path);
    if (topic !== undefined) above.add(topic);
    this.#above = above;
    this.#mentions = knowledge.subjects.mentions(text);
    this.#quantities = readQuantities(text);
    const headings = path.toReversed().map((heading) => new NoteText(heading));
    this.#claims = this.#quantities.map((one) => this.#claimOf(one, headings));
  }

  #claimOf(one: Quantity, headings: readonly NoteText[]): Claim {
    const segment = segmentOf(
      this.#text,
      one,
      this.#quantities.filter((each) => !isPlainOne(each)),
    );
    const subject = subjectAt(one.end, this.#mentions, this.#above);
    const reachable = this.#knowledge.factsOf(subject.topics);
    const around = new Surroundings(segment, this.#text.slice(0, one.start), this.#line, headings, this.#all);
    const counted = countedWord(this.#text, segment, one);
    const candidates = [...reachable]
      .filter(({ kinds }) => kinds.has(one.kind))
      .map((fact) => this.#candidateOf(fact, one, around, counted, subject))
      .filter(
        ({ score, fact }) => score > 0 && (!isCount(one) || counted === undefined || fact.vocabulary.has(counted)),
      )
      .filter(({ isCounted }, _, some) => isCounted || !isCount(one) || !some.some((other) => other.isCounted))
      .sort((a, b) => b.score - a.score);
    return { ...subject, one, segment, around, counted, reachable, candidates };
  }

  #candidateOf(
    fact: MatchedFact,
    one: Quantity,
    around: Surroundings,
    counted: string | undefined,
    { own, isOwn, topics }: Subject,
  ): Candidate {
    const isNamedHere = [...own].some((topic) => fact.about.has(topic));
    // without the Latin words of its label another one may be meant
    const isMarked = fact.marks.every((word) => this.#all.has(word));
    // below a heading that names another subject such a word may mean something else
    const isWeak = !isOwn && this.#above.size > 0 && ![...this.#above].some((topic) => fact.about.has(topic));
    const isCounted = counted !== undefined && fact.phrases.some((words) => words.includes(counted.toLowerCase()));
    const { score, isClose } = agreement(fact, around, topics.has(fact.source.topic));
    const share = ((isNamedHere || !isOwn) && !isWeak ? 1 : 0.5) * (isMarked ? 1 : 0.5) * (isCounted ? 1.3 : 1);
    const flags = { isClose, isNamedHere, isWeak, isCounted };
    return { fact, score: score * share, ...flags, ...comparable(fact, one, around) };
  }

  #isFound(from: number, to: number): boolean {
    return this.findings.some(({ span: [start, end] }) => start < to && end > from);
  }

  #find(
    verdict: NoteFinding['verdict'],
    { start, end }: { start: number; end: number },
    place: NoteFinding['place'],
  ): void {
    this.findings.push({ verdict, span: [start, end], place });
  }

  /** Services that have another name now or are no more. */
  findServices(): void {
    if (this.#isTold || NEGATION.test(this.#text)) return;
    for (const { service, pattern } of this.#knowledge.services) {
      const match = pattern.exec(this.#text);
      const now = service.now?.replace(/^(?:AWS|Amazon) /, '');
      if (match === null || (now !== undefined && this.#text.replace(match[0], '').includes(now))) continue;
      this.#find('outdated', { start: match.index, end: match.index + match[0].length }, service);
    }
  }

  /** Values that a page has, today or in exam material. */
  findValues(): void {
    for (const { one, segment, candidates } of this.#claims) {
      if (this.#isFound(one.start, one.end) || isPlainOne(one) || (one.isAside && NEGATION.test(this.#text))) continue;
      const best = candidates[0]?.score ?? 0;
      const near = candidates.filter(({ score }) => score >= best * NEAR);
      const today = near.find(
        ({ fact, values }) =>
          has(values, one) && (one.partner === undefined || holds(fact, { ...one, amount: one.partner })),
      );
      const old = isBareFew(one) ? undefined : near.find(({ fact }) => this.#isOfEra(one, fact));
      // one end of a range is as it was
      if (old !== undefined && one.partner !== undefined && holds(old.fact, one)) continue;
      const isBoth = old !== undefined && old.fact === today?.fact;
      if (isBoth && one.bound !== 'default' && !FIXED.test(this.#text.slice(one.start, one.end + 12))) continue;
      const isOld = today === undefined || (isBoth ? one.bound !== 'default' : (old?.score ?? 0) > today.score);
      const known = old !== undefined && isOld ? old : today;
      if (known === undefined) continue;
      this.#confirmed.set(known.fact, [...(this.#confirmed.get(known.fact) ?? []), one]);
      if (known === today && (!isBoth || one.bound === 'default')) this.#find('said', one, known.fact.source);
      else if (this.#isStatedOnce(one, segment)) this.#find('outdated', one, known.fact.source);
    }
  }

  #isOfEra(one: Quantity, { era }: MatchedFact): boolean {
    return era.some(
      (each) =>
        isSameQuantity(each, one) &&
        (each.partner === undefined || each.partner === one.partner || each.bound === one.bound),
    );
  }

  #isStatedOnce({ isAside, bound }: Quantity, segment: string): boolean {
    if (this.#isTold || isAside || SITUATION.test(segment)) return false;
    return bound !== undefined || (this.#text.length <= BRIEF && !this.#isQuiz);
  }

  /** What was so once: words one after the other, or a quantity with its words. */
  findRows(): void {
    if (this.#isTold) return;
    const topics = new Set([...this.#mentions.flatMap((mention) => mention.topics), ...this.#above]);
    for (const row of this.#knowledge.rowsOf(topics)) {
      if (!row.names.every((word) => this.#all.has(word)) || knows(row, this.#line, this.#quantities)) continue;
      if (row.pattern === undefined) this.#findQuantityOf(row);
      else this.#findPhraseOf(row, row.pattern);
    }
  }

  #findPhraseOf({ about, source }: Row, pattern: RegExp): void {
    const match = pattern.exec(this.#text);
    if (match === null) return;
    const [start, end] = [match.index, match.index + match[0].length];
    const { own, isOwn } = subjectAt(start + 1, this.#mentions, this.#above);
    if (this.#isFound(start, end) || (isOwn && ![...own].some((topic) => about.has(topic)))) return;
    this.#find('outdated', { start, end }, source);
  }

  #findQuantityOf({ about, source, names, words, quantities }: Row): void {
    const found = quantities.map((each) => this.#claims.find(({ one }) => isSameQuantity(one, each)));
    const [first] = found;
    if (first === undefined || OWN_CASE.test(this.#text) || SITUATION.test(this.#text)) return;
    if (found.some((each) => !each || each.one.isAside || this.#isFound(each.one.start, each.one.end))) return;
    const { one, around, counted = '', own, isOwn } = first;
    // 100개의 파일이 있는 버킷
    if (this.#text.startsWith('의 ', one.end) && !words.includes(counted)) return;
    if (isBareFew(one) || (isOwn && ![...own].some((topic) => about.has(topic)))) return;
    // with nothing but the name of its subject that must be right there
    const bound = quantities[0]?.bound;
    if (bound === 'min' && one.bound !== bound) return;
    const isAlone =
      words.length > 0 || (names.some((word) => around.own.has(word)) && (bound === undefined || bound === one.bound));
    if (isAlone && words.every((word) => around.nearness(word) > 0.4)) this.#find('outdated', one, source);
  }

  /** Values that no page has where it has another one. */
  findOthers(): void {
    if (this.#isTold || OWN_CASE.test(this.#text)) return;
    for (const claim of this.#claims) {
      const { one, candidates, isOwn } = claim;
      if (one.isAside || this.#isFound(one.start, one.end) || isPlainOne(one) || (this.#isQuiz && !isOwn)) continue;
      const best = candidates.find(({ fact, values }) =>
        values.some((value) => !has(this.#confirmed.get(fact) ?? [], value)),
      );
      if (best !== undefined && this.#isMeant(best, claim) && !this.#isExplained(best, claim))
        this.#find('differs', one, best.fact.source);
    }
  }

  /** Tells whether a statement surely speaks of a fact, as of what holds. */
  #isMeant(best: Candidate, { one, counted, isOwn, topics }: Claim): boolean {
    const { fact, score } = best;
    const isConfirmed = this.#confirmed.has(fact);
    const least = LEAST[isConfirmed ? 'confirmed' : isCount(one) ? 'count' : 'measure'];
    if (has(best.values, one) || !best.isSure || !best.isClose || best.isWeak || score < least) return false;
    if (isOwn ? !best.isNamedHere : this.#above.size === 0) return false;
    if (!this.#knowledge.isPageOf(fact, topics)) return false;
    if (!isStated(this.#text, one, best.isCounted || isConfirmed)) return false;
    if (isBareFew(one) && one.bound === undefined) return false;
    if (one.bound === 'min' && one.partner === undefined && !fact.isLeast) return false;
    if (NEGATION.test(this.#text.slice(one.end).split(/[,.;]/)[0] ?? '')) return false;
    return isConfirmed || counted === undefined || fact.vocabulary.has(counted);
  }

  /** Tells whether it is another value of the same subject, which may be meant, too. */
  #isExplained(best: Candidate, { one, reachable, candidates }: Claim): boolean {
    return [...reachable].some((fact) => {
      // what another part of it has does not count where a part is named
      const isHeld = holds(fact, one) && !(fact === best.fact && best.isPart);
      if (!isHeld && !has(fact.beside, one) && !has(fact.era, one)) return false;
      return best.score < SURE || candidates.some((candidate) => candidate.fact === fact);
    });
  }
}

/** Makes a matcher over reference values. */
export function createMatcher(data: ReferenceData): Matcher {
  const knowledge = new Knowledge(data);
  return {
    match({ text, headings }, { title, topic } = {}) {
      if (text.length > LONGEST) return [];
      const near = headings.slice(-MOST_HEADINGS);
      const path = title === undefined || title === '' ? near : [title, ...near];
      const reading = new Reading(knowledge, text.normalize('NFC'), path, topic);
      // each looks at what the ones before it found
      reading.findServices();
      reading.findValues();
      reading.findRows();
      reading.findOthers();
      return reading.findings.sort((a, b) => a.span[0] - b.span[0]);
    },
    topicsIn: (text) => [...new Set(knowledge.subjects.mentions(text).flatMap(({ topics }) => topics))],
  };
}
