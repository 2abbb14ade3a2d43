import { analyze, findMentions, type Token } from '../korean/analyze.ts';
import type { Claims } from '../model/claim.ts';
import type { Lexicon } from './lexicon.ts';
import type { PageStatement } from './page-statements.ts';
import { polarityOf } from './polarity.ts';
import { readQuantities } from './quantities.ts';
import { TOLD } from './verdict.ts';

/** What a page says of something, and by which words notes say the same or the contrary. @see claim */
export interface PlacedClaim {
  readonly place: PageStatement;
  readonly of: readonly string[];
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** What a clause says of something that a page settles. */
export interface ClaimVerdict {
  readonly kind: 'said' | 'differs';
  readonly place: PageStatement;
  /** The clause, `[start, end)` in its statement. */
  readonly span: Span;
}

/**
 * Finds the sentences of the pages that settle claims.
 *
 * @throws RangeError that names a claim whose sentence its page does not have.
 */
export const placeClaims = (claims: Claims, statements: readonly PageStatement[]): PlacedClaim[] =>
  Object.entries(claims).flatMap(([topic, list]) => {
    const own = statements.filter((one) => one.topic === topic && one.kind !== 'scenario' && one.kind !== 'trap');
    return list.map(({ says, of, yes = [], no = [] }) => {
      const place = own.find(({ anchor, text }) => anchor === says || text.includes(says));
      if (place === undefined) throw new RangeError(`content/_claims.yaml: ${topic}에 “${says}”라는 문장이 없다.`);
      return { place, of, yes, no };
    });
  });

/** A part of a text, `[start, end)`. */
type Span = readonly [start: number, end: number];
const overlap = ([a, b]: Span, [c, d]: Span): boolean => a < d && c < b;

const LETTER = /[\p{L}\p{N}]/u;
const LATIN = /[a-z0-9]/i;
const lettersOf = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** A text without its spaces and marks, and where each letter of it stands. */
interface Folded {
  readonly text: string;
  readonly letters: string;
  readonly at: readonly number[];
}

function fold(text: string): Folded {
  const at = Array.from({ length: text.length }, (_, index) => index).filter((index) => LETTER.test(text[index] ?? ''));
  return { text, letters: at.map((index) => text[index]?.toLowerCase() ?? '').join(''), at };
}

const isCut = (edge: string | undefined, beside: string | undefined): boolean =>
  LATIN.test(edge ?? '') && LATIN.test(beside ?? '');

/** What makes the contrary of the word behind it: 불가능. */
const PREFIX = /[불미비]/;

/** Where a word stands last; one of Latin letters is no part of another. */
function lastOf(word: string, { text, letters, at }: Folded): Span | undefined {
  for (let from = letters.lastIndexOf(word); from >= 0; from = from === 0 ? -1 : letters.lastIndexOf(word, from - 1)) {
    const [start, end] = [at[from] ?? 0, (at[from + word.length - 1] ?? 0) + 1];
    if (!isCut(word[0], text[start - 1]) && !isCut(word.at(-1), text[end]) && !PREFIX.test(text[start - 1] ?? ''))
      return [start, end];
  }
  return undefined;
}

/** The words of a phrase, each with those that stand for it: `vpc 연결/붙`. */
type Phrase = readonly (readonly string[])[];
const readPhrase = (phrase: string): Phrase => phrase.split(' ').map((word) => word.split('/').map(lettersOf));

/** Where the words of a phrase stand, if each or one that stands for it does. */
function spansOf(phrase: Phrase, clause: Folded): readonly Span[] | undefined {
  const spans = phrase.map((words) => words.map((word) => lastOf(word, clause)).filter((span) => span !== undefined));
  return spans.every(({ length }) => length > 0) ? spans.flat() : undefined;
}

/** A text with a plain noun in place of some parts: what is said of them is left. */
const withoutParts = (text: string, parts: readonly Span[]): string =>
  [...text.matchAll(/./gsu)]
    .map(({ index, 0: letter }) => {
      const isIn = (at: number): boolean => parts.some(([start, end]) => at >= start && at < end);
      return isIn(index) ? (isIn(index - 1) ? '' : '것') : letter;
    })
    .join('');

/** A clause of a statement, read. */
interface Clause {
  readonly span: Span;
  readonly folded: Folded;
  readonly tokens: readonly Token[];
  /** The names in it, the longest at each place, each with its keys. */
  readonly names: readonly { readonly span: Span; readonly keys: readonly string[] }[];
}

const BREAK = /[,;·]\s|[,;]|\s\/\s|→|->|=>|\.\s|\s[-–—]\s|[()]|(?<=[가-힣](?:고|며|지만|는데|인데|없어|있어))\s+/g;
/** A condition, a question, or what only describes: no more is said than what follows from it. */
const OPEN = /(?:면|때|경우|도록|려고|[해어아여]도|전에|후에|다가|거나|든지|까|\?)[.\s]*$/;
/** What may follow what is said. */
const TAIL =
  /^(?:가능|불가|미?지원|안|못|됨|된|되|돼|한|함|하|할|했|해|수|있|없|않|이다|임|아니|아님|필요|필수|방식|제공|주|줌|준|x$|o$|ok$|뿐|만|것|거|걸|중|식|상태|전용|서비스|기능|용도|모델|간격|설정|사용|이용|적용|기본|무조건|항상|자동|다$|함께|같이)/;
/** Words that tell neither what is meant nor what is said of it. */
const EMPTY =
  /^(?:가능|불가|지원|기본|디폴트|default|그냥|무조건|항상|언제나|자동|알아서|직접|바로|원래|사실|모두|전부|이용|사용|쓰다|주다|따로|별도|하나|하다|되다|있다|없다|필요|서비스|aws|나중|이후|뒤|만들다|생성|언제|데이터|기능|방식|자체)/;

/** Which claims a statement is about, and what it says. */
export function createClaimJudge(claims: readonly PlacedClaim[], { vocabulary, owners }: Lexicon) {
  const readName = (text: string): { readonly name: string; readonly keys: readonly string[] } => {
    const name = lettersOf(text);
    return { name, keys: vocabulary.conceptsOf(name) ?? [] };
  };
  const all = claims.flatMap((claim) => {
    const of = claim.of.map(readName);
    return (['yes', 'no'] as const).flatMap((side) =>
      claim[side].map((phrase) => ({ claim, of, phrase: readPhrase(phrase), isSo: side === 'yes' })),
    );
  });
  type Asked = (typeof all)[number];

  const readClause = (text: string, span: Span): Clause => {
    const tokens = analyze(text, vocabulary);
    const longest = new Map<number, { to: number; keys: string[] }>();
    for (const { from, to, key } of findMentions(tokens, vocabulary)) {
      const before = longest.get(from);
      if (before === undefined || before.to < to) longest.set(from, { to, keys: [key] });
      else if (before.to === to) before.keys.push(key);
    }
    const found: Clause['names'][number][] = [];
    for (const [from, { to, keys }] of [...longest].sort(([x], [y]) => x - y)) {
      const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
      if (start >= (found.at(-1)?.span[1] ?? 0)) found.push({ span: [start, end], keys });
    }
    return { span, folded: fold(text), tokens, names: found };
  };
  const ownersOf = (keys: readonly string[]): readonly string[] =>
    keys.filter((key) => /[a-z]/.test(key)).flatMap((key) => owners.get(key) ?? []);

  /** Where the names of what a claim is of stand; a part of a longer name is another's. */
  const subjectIn = ({ of }: Asked, clause: Clause): readonly Span[] =>
    of.flatMap(({ name, keys }) => {
      const named = clause.names.find((one) => one.keys.some((key) => keys.includes(key)))?.span;
      const span = named ?? lastOf(name, clause.folded);
      const isPart = (one: Clause['names'][number]): boolean =>
        span !== undefined &&
        overlap(one.span, span) &&
        one.span[1] - one.span[0] > span[1] - span[0] &&
        ownersOf(one.keys).length > 0;
      return span === undefined || (named === undefined && clause.names.some(isPart)) ? [] : [span];
    });

  /** What a clause says by a phrase, where it says that and little else of what it names, or nothing else of what stands above. */
  function judge({ claim, phrase, isSo }: Asked, subject: readonly Span[], spans: readonly Span[], clause: Clause) {
    const { folded, tokens } = clause;
    const { topic } = claim.place;
    const isOwn = (keys: readonly string[]): boolean =>
      keys.some((key) => owners.get(key)?.some((owner) => topic === owner || topic.startsWith(`${owner}-`)));
    // a name of the page itself tells nothing apart, and a longer one with a word of the phrase is that word
    const beside = clause.names.filter(
      ({ keys, span }) => isOwn(keys) || [...subject, ...spans].some((one) => overlap(one, [span[0], span[0] + 1])),
    );
    const taken = [...subject, ...spans, ...beside.map(({ span }) => span)];
    const isTaken = (span: Span): boolean => taken.some((one) => overlap(one, span));
    const isOther = ({ keys, span }: Clause['names'][number]): boolean => !isTaken(span) && ownersOf(keys).length > 0;
    if (OPEN.test(folded.text) || clause.names.some(isOther)) return undefined;
    if (readQuantities(folded.text).some(({ start, end }) => !isTaken([start, end]))) return undefined;
    const last = Math.max(...spans.map(([, end]) => end));
    if (tokens.some(({ start, text }) => start >= last && !TAIL.test(text))) return undefined;
    const rest = tokens.filter(
      ({ start, end, stop, stem, text }) =>
        start < last && !stop && !EMPTY.test(stem) && !EMPTY.test(text) && !isTaken([start, end]),
    );
    if (subject.length === 0 && phrase.length === 1 && rest.length + clause.span[0] > 0) return undefined;
    if (rest.length > (subject.length > 0 ? 1 : 0)) return undefined;
    const polarity = polarityOf(withoutParts(folded.text, [...subject, ...spans]));
    if (polarity === 'both') return undefined;
    const length = spans.reduce((sum, [start, end]) => sum + end - start, 0);
    return { claim, isSaid: (polarity === 'yes') === isSo, isSure: rest.length === 0, length };
  }

  /** What the clauses of a statement say of what pages settle: first what differs. */
  return (text: string, headings: readonly string[]): ClaimVerdict | undefined => {
    if (TOLD.test(text)) return undefined;
    const bounds: Span[] = [];
    let from = 0;
    for (const { index, 0: mark } of text.matchAll(BREAK)) {
      bounds.push([from, index]);
      from = index + mark.length;
    }
    bounds.push([from, text.length]);
    let above: readonly Clause[] | undefined;
    const found: ClaimVerdict[] = [];
    let lead: Clause | undefined;
    let silent = 0;
    for (const bound of bounds.filter(([start, end]) => LETTER.test(text.slice(start, end)))) {
      const clause = readClause(text.slice(...bound), bound);
      const verdicts = all.flatMap((asked) => {
        const spans = spansOf(asked.phrase, clause.folded);
        if (spans === undefined) return [];
        const own = subjectIn(asked, clause);
        above ??= headings.slice(0, 2).map((heading) => readClause(heading, [0, 0]));
        const isMeant =
          own.length > 0 || (lead === undefined ? above : [lead]).some((one) => subjectIn(asked, one).length > 0);
        return isMeant ? (judge(asked, own, spans, clause) ?? []) : [];
      });
      const longest = Math.max(0, ...verdicts.map(({ length }) => length));
      const best = verdicts.filter(({ length }) => length === longest);
      const [first] = best;
      if (first !== undefined && best.every(({ isSaid }) => isSaid === first.isSaid) && (!first.isSaid || first.isSure))
        found.push({ kind: first.isSaid ? 'said' : 'differs', place: first.claim.place, span: bound });
      else silent += 1;
      if (first !== undefined || clause.names.some(({ keys }) => ownersOf(keys).length > 0)) lead = clause;
    }
    return found.find(({ kind }) => kind === 'differs') ?? (silent === 0 ? found[0] : undefined);
  };
}
