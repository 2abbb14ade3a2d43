import type { Lexicon } from './lexicon.ts';
import type { PageStatement } from './page-statements.ts';
import { pattern } from './pattern.ts';
import { lettersOf } from './phrases.ts';
import { readStatement, type Reading, type Unit } from './reading.ts';
import { matchesOf } from '../korean/matches-of.ts';

/** A part of a value, and what it is said of one by one. */
export interface Part extends Reading {
  /** The names before its number, by their letters: `Standard-IA·Intelligent-Tiering 99.9%`. */
  readonly names: readonly string[];
  readonly each: readonly string[];
}

/** A statement of a page, read once. */
export interface Place {
  readonly statement: PageStatement;
  readonly own: Reading;
  readonly about: Reading;
  /** Of a fact: words by which notes call it. */
  readonly called: ReadonlySet<string>;
  /** Of a correction: what notes say. */
  readonly wrong: Reading | undefined;
  /** Of a fact: quantities of the value in exam material, and its words that are not in today's. */
  readonly examEra:
    { readonly reading: Reading; readonly words: readonly Unit[]; readonly isOnly: boolean } | undefined;
  /** The parts of a value that each have a number of their own: `쓰기 4MB, 읽기 8MB`. */
  readonly parts: readonly Part[];
  /** Its clauses. */
  readonly clauses: readonly Reading[];
  /** What it says to be the same: 같은 리전. */
  readonly same: readonly string[];
  /** Words of the statements before and behind in the same part of the page. */
  beside: ReadonlySet<string>;
  /** It says that nothing else does: `SQS만`. */
  readonly isOnly: boolean;
  /** It tells what once was, or what is wrongly said. */
  readonly isHearsay: boolean;
  /** It belongs to the corrections. */
  readonly isCorrection: boolean;
}

export const only = pattern((of) => of.paste.only);
const betweenParts = pattern((of) => of.places.part);
/** Where a clause with a subject of its own begins: 하드 한도는 막고, 소프트 한도는 알린다. */
const betweenClauses = pattern((of) => of.places.clause);
const hearsay = pattern((of) => of.hearsay);
/** A syllable that ends in ㅆ before the last one puts a sentence into the past: 옮길 수 있었다. */
const PAST = /([가-힣])다\.?$/;
const isPast = (text: string): boolean => {
  const [, syllable = '있'] = PAST.exec(text) ?? [];
  return !/[있겠]/.test(syllable) && ((syllable.codePointAt(0) ?? 0) - 0xac00) % 28 === 20;
};

const same = pattern((of) => of.places.same, 'g');
/** What a text says to be the same. */
export const sameIn = (text: string): readonly string[] => matchesOf(text, same()).map(([, noun = '']) => noun);

/** Names of Latin letters that stand before a number: those of one kind stand beside each other. */
const namesBefore = (part: string): readonly string[] =>
  (/^[\s·A-Za-z][\w\s·/-]*?(?=\s\d)/.exec(part)?.[0] ?? '').split(/[·/]/).map(lettersOf).filter(Boolean);

/** Reads the parts of a value; a value of one part has none. */
export function readParts(text: string, lexicon: Lexicon): readonly Part[] {
  const parts = text
    .split(betweenParts())
    .map((part) => ({ ...readStatement(part, lexicon), each: eachOf(part), names: namesBefore(part) }))
    .filter(({ quantities }) => quantities.length > 0);
  return parts.length > 1 ? parts : [];
}

function readExamEra(text: string, today: Reading, lexicon: Lexicon): NonNullable<Place['examEra']> {
  const reading = readStatement(text, lexicon);
  return {
    reading,
    words: reading.units.filter(({ keys }) => !keys.some((key) => today.terms.has(key))),
    isOnly: only().test(text),
  };
}

/** Reads a statement of a page; `readAbout` reads what it is about, which many statements share. */
export function readPlace(statement: PageStatement, lexicon: Lexicon, readAbout: (text: string) => Reading): Place {
  const own = readStatement(statement.text, lexicon);
  const { examEra, wrong } = statement;
  let called: ReadonlySet<string> | undefined;
  let parts: readonly Part[] | undefined;
  let clauses: readonly Reading[] | undefined;
  return {
    statement,
    own,
    about: readAbout(statement.about),
    wrong: wrong === undefined ? undefined : readStatement(wrong, lexicon),
    examEra: examEra === undefined ? undefined : readExamEra(examEra, own, lexicon),
    // few places are ever asked for theirs
    get called() {
      return (called ??= readStatement(statement.called?.join(', ') ?? '', lexicon).terms);
    },
    get parts() {
      return (parts ??= own.quantities.length > 1 ? readParts(statement.text, lexicon) : []);
    },
    get clauses() {
      return (clauses ??= statement.text.split(betweenClauses()).map((clause) => readStatement(clause, lexicon)));
    },
    same: sameIn(statement.text),
    beside: new Set(),
    isOnly: only().test(statement.text),
    isHearsay: hearsay().test(statement.text) || isPast(statement.text),
    isCorrection: statement.anchor.startsWith('correction-'),
  };
}

/** What a number is said of one by one: 임계값마다, 노드당, 예산 하나에; or of all together: 계정 전체에서. */
const each = pattern((of) => of.each, 'g');
const SCOPES: Readonly<Record<string, string>> = {
  AZ: '영역',
  vpc: 'VPC',
  Region: '리전',
  region: '리전',
  account: '계정',
};
export const eachOf = (text: string): readonly string[] =>
  matchesOf(text, each()).map(([, noun = '']) => SCOPES[noun] ?? noun);

/** Parts of the cloud that limits are of. */
const scope = pattern((of) => of.paste.scope);
export const isScope = (noun: string): boolean => scope().test(noun);

/** Has a label: a fact, and a cell of a table, which is called by its row and column. */
export const isLabelled = ({ kind, about }: PageStatement): boolean => kind === 'fact' || about.split(' / ').length > 2;
