import type { ClaimWords } from './claim-words.ts';
import { createClaimSubjects, type Named } from './claim-subjects.ts';
import { boundsOf, createClauseReader, type Clause } from './clauses.ts';
import type { Lexicon } from './lexicon.ts';
import type { PageStatement } from './page-statements.ts';
import {
  fold,
  lettersOf,
  OF_CLAUSE,
  overlap,
  placesOf,
  readPhrase,
  spansOf,
  withoutParts,
  type Span,
} from './phrases.ts';
import { polarityOf } from './polarity.ts';
import { readQuantities } from './quantities.ts';
import { TOLD } from './verdict.ts';

/** What a page says of something, and by which words notes say the same or the contrary. @see claim */
export interface PlacedClaim {
  readonly place: PageStatement;
  readonly of: readonly string[];
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly old: readonly string[];
}

/** What a clause says of something that a page settles. */
export interface ClaimVerdict {
  readonly kind: 'said' | 'differs';
  readonly place: PageStatement;
  /** The clause, `[start, end)` in its statement. */
  readonly span: Span;
  /** It only has a name that is no more. */
  readonly isName?: boolean;
}

/** What was so stands no further apart than so many characters. */
const REACH = 60;
/** Of two, either may be meant: 표준과 Express. */
const PAIR = /[와과]\s|[/,]/;
/** Which claims a statement is about, and what it says. */
export function createClaimJudge(claims: readonly PlacedClaim[], { vocabulary, owners, claimWords }: Lexicon) {
  const has = (words: keyof ClaimWords, flags = 'i'): RegExp => new RegExp(claimWords[words], flags);
  const [open, tail, empty, changed, only, takes, unlike, apart, parts] = [
    has('open'),
    has('tail'),
    has('empty'),
    has('changed'),
    has('only'),
    has('takes'),
    has('unlike'),
    has('apart', 'g'),
    has('parts', 'g'),
  ];
  const fixed = has('fixed', 'giu');
  const isLock = (word: string | RegExp): boolean => typeof word !== 'string' && word.source === fixed.source;
  const named = (name: string): RegExp => has(name as keyof ClaimWords, 'giu');
  const readName = (text: string): Named => {
    const name = lettersOf(text);
    return { name, keys: vocabulary.conceptsOf(name) ?? [] };
  };
  const asking = (...sides: readonly ('yes' | 'no' | 'old')[]) =>
    claims.flatMap((claim) => {
      const of = claim.of.map(readName);
      return sides.flatMap((side) =>
        claim[side].map((text) => ({
          ...{ claim, of, isSo: side === 'yes', isOfClause: text.startsWith(OF_CLAUSE) },
          ...{
            phrase: readPhrase(text, named),
            behind: readPhrase(text, named, /^>/),
            besides: readPhrase(text, named, /^!/),
          },
        })),
      );
    });
  const [current, past] = [asking('yes', 'no'), asking('old')];
  const former = past.filter(({ isOfClause }) => !isOfClause);
  const wrong = past.filter(({ isOfClause }) => isOfClause);
  type Asked = (typeof current)[number];

  const readClause = createClauseReader(vocabulary);
  const readHeadings = (headings: readonly string[]): readonly Clause[] =>
    headings.slice(0, 2).map((heading) => readClause(heading, [0, 0]));
  const { ownersOf, subjectIn, isApart } = createClaimSubjects(owners);

  /** What a clause says that never is so, where it is about what the claim is of: of several names the one before it. */
  function judgeWrong(asked: Asked, clause: Clause, above: readonly Clause[]): ClaimVerdict[] {
    const { claim, phrase, behind, besides } = asked;
    const { folded, names } = clause;
    const spans = spansOf(phrase, folded);
    if (spans === undefined || open.test(folded.text) || unlike.test(folded.text)) return [];
    if (besides.length > 0 && spansOf(besides, folded) !== undefined) return [];
    const [from, to] = [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
    const isNo = phrase.flat().some((word) => typeof word !== 'string');
    if (behind.some((words) => !placesOf(words, folded).some(([, end]) => end > to))) return [];
    const own = subjectIn(asked, clause);
    if (!isNo && behind.length === 0 && polarityOf(withoutParts(folded.text, [...own, ...spans])) !== 'yes') return [];
    const others = names.filter(
      (one) =>
        isApart(one, claim.place.topic) &&
        ![...own, ...spans].some((span) => overlap(one.span, span)) &&
        takes.test(folded.text.slice(one.span[1])),
    );
    const last = Math.max(-1, ...others.filter(({ span }) => span[0] < from).map(({ span }) => span[0]));
    const isAbove = (one: Clause): boolean => {
      const subject = subjectIn(asked, one);
      return (
        subject.length > 0 &&
        !PAIR.test(one.folded.text) &&
        !one.names.some((name) => isApart(name, claim.place.topic) && !subject.some((span) => overlap(name.span, span)))
      );
    };
    const [near] = above.filter((one) => one.names.some((name) => isApart(name, '')));
    const isMeant =
      own.length > 0
        ? own.some(([start, end]) =>
            start < from ? start > last : !isNo && others.length + folded.text.length < end + 3,
          )
        : others.length === 0 && (near === undefined ? above.some(isAbove) : isAbove(near));
    const [start] = clause.span;
    return isMeant ? [{ kind: 'differs', place: claim.place, span: [start + from, start + to] }] : [];
  }

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
    if (open.test(folded.text) || clause.names.some(isOther)) return undefined;
    if (readQuantities(folded.text).some(({ start, end }) => !isTaken([start, end]))) return undefined;
    const last = Math.max(...spans.map(([, end]) => end));
    if (tokens.some(({ start, text }) => start >= last && !tail.test(text))) return undefined;
    const rest = tokens.filter(
      ({ start, end, stop, stem, text }) =>
        start < last && !stop && !empty.test(stem) && !empty.test(text) && !isTaken([start, end]),
    );
    if (subject.length === 0 && phrase.length === 1 && rest.length + clause.span[0] > 0) return undefined;
    if (rest.length > (subject.length > 0 ? 1 : 0)) return undefined;
    const polarity = polarityOf(withoutParts(folded.text, [...subject, ...spans]));
    if (polarity === 'both') return undefined;
    const length = spans.reduce((sum, [start, end]) => sum + end - start, 0);
    const isSaid = (polarity === 'yes') === isSo;
    // that nothing else is so is more than what is so
    const isOnly = only.test(withoutParts(folded.text, spans));
    return { claim, isSaid, isSure: rest.length === 0 && !(isSaid && isOnly), length };
  }

  const isNameOf = ({ of, phrase: [words = [], ...rest], behind }: Asked): boolean =>
    rest.length + behind.length === 0 && words.some((word) => of.some(({ name }) => name === word));

  /** What was so once, and is said in any words; the more of them, the surer. */
  function findOld(text: string, headings: readonly string[]): ClaimVerdict | undefined {
    const folded = fold(text);
    let whole: Clause | undefined;
    let above: readonly Clause[] | undefined;
    const found = former.flatMap((asked) => {
      const { phrase, behind, besides } = asked;
      const plain = spansOf(phrase, folded);
      if (plain === undefined || (besides.length > 0 && spansOf(besides, folded) !== undefined)) return [];
      // what is not possible stands behind what is not, in the same clause
      const [lead, tail] = [Math.max(...plain.map(([start]) => start)), Math.max(...plain.map(([, end]) => end))];
      const last = behind.map((words) =>
        placesOf(words, folded).find(
          ([start, end]) =>
            // NLB doesn't support it: in English it stands before; an X does not
            /[a-z]{2}/i.test(text.slice(start, start + 2)) ||
            (end > tail && !/[,;]|\.\s/.test(text.slice(lead, start))),
        ),
      );
      if (last.includes(undefined)) return [];
      const spans = [...plain, ...last.flatMap((span) => (span === undefined ? [] : [span]))];
      const [from, to] = [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
      if (to - from > REACH) return [];
      whole ??= readClause(text, [0, text.length]);
      above ??= readHeadings(headings);
      const { topic } = asked.claim.place;
      const isOther = (one: Clause['names'][number]): boolean =>
        !spans.some((span) => overlap(one.span, span)) &&
        ownersOf(one.keys).some((owner) => owner !== topic && !owner.startsWith(`${topic}-`));
      const isMeant =
        subjectIn(asked, whole).length > 0 ||
        (!whole.names.some(isOther) && above.some((one) => subjectIn(asked, one).length > 0));
      // of 29초, 절대 못 늘림 the number is right
      const locks = phrase.flat().some((word) => isLock(word)) ? [...placesOf([fixed], folded)] : [];
      const [lock, ...others] = locks;
      const span =
        lock === undefined
          ? (spans.findLast(([start]) => /\d/.test(text[start] ?? '')) ?? ([from, to] as const))
          : ([lock[0], others.at(-1)?.[1] ?? lock[1]] as const);
      return isMeant ? [{ kind: 'differs' as const, place: asked.claim.place, span, isName: isNameOf(asked) }] : [];
    });
    return found.find(({ isName }) => !isName) ?? found[0];
  }

  /** What never is so in a statement; an arrow or a bracket goes on with what stands before it. */
  function findWrong(text: string, headings: readonly string[]): ClaimVerdict | undefined {
    let above = readHeadings(headings);
    for (const bound of boundsOf(text, parts)) {
      const clause = readClause(text.slice(...bound), bound);
      const [found] = wrong.flatMap((asked) => judgeWrong(asked, clause, above));
      if (found !== undefined) return found;
      if (clause.names.some(({ keys }) => ownersOf(keys).length > 0)) above = [clause];
    }
    return undefined;
  }

  /** What the clauses of a statement say of what pages settle: first what differs. */
  return (text: string, headings: readonly string[]): ClaimVerdict | undefined => {
    if (TOLD.test(text)) return undefined;
    const isTold = changed.test(text);
    const old = isTold ? undefined : findOld(text, headings);
    if (old?.isName === false) return old;
    let above: readonly Clause[] | undefined;
    const found: ClaimVerdict[] = [];
    let lead: Clause | undefined;
    let silent = 0;
    for (const bound of boundsOf(text, apart)) {
      const clause = readClause(text.slice(...bound), bound);
      const verdicts = current.flatMap((asked) => {
        const spans = spansOf(asked.phrase, clause.folded);
        if (spans === undefined) return [];
        const own = subjectIn(asked, clause);
        above ??= readHeadings(headings);
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
    const other = found.find(({ kind }) => kind === 'differs') ?? (isTold ? undefined : findWrong(text, headings));
    const isSaid = other !== undefined && found.some(({ kind, span }) => kind === 'said' && overlap(span, other.span));
    return isSaid ? undefined : (other ?? (silent === 0 ? found[0] : undefined) ?? old);
  };
}
