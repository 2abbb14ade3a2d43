import { isBarred, phrasesOf, type Asked, type ClaimVerdict, type PlacedClaim } from './claim-phrases.ts';
import { createClaimSubjects } from './claim-subjects.ts';
import type { ClaimWords } from './claim-words.ts';
import { boundsOf, createClauseReader, type Clause } from './clauses.ts';
import { createOldFinder } from './find-old.ts';
import { createWrongFinder } from './find-wrong.ts';
import type { Lexicon } from './lexicon.ts';
import type { PageStatement } from './page-statements.ts';
import type { Token } from '../korean/analyze.ts';
import { overlap, spansOf, withoutParts, type Span } from './phrases.ts';
import { polarityOf } from './polarity.ts';
import { readQuantities } from './quantities.ts';
import { told as isPast } from './verdict.ts';

/** So many other words a whole line may have. */
const LOOSELY = 2;

/** Which claims a statement is about, and what it says. */
export function createClaimJudge(claims: readonly PlacedClaim[], { vocabulary, owners, claimWords }: Lexicon) {
  const has = (words: keyof ClaimWords, flags = 'i'): RegExp => new RegExp(claimWords[words], flags);
  const [open, tail, empty, changed, only] = [has('open'), has('tail'), has('empty'), has('changed'), has('only')];
  const apart = has('apart', 'g');
  const asking = (...sides: Parameters<typeof phrasesOf>[1]) => phrasesOf(claims, sides, vocabulary, claimWords);
  const current = asking('yes', 'no');
  const denied = asking('wrong');
  const readClause = createClauseReader(vocabulary);
  const subjects = createClaimSubjects(owners);
  const { ownersOf, subjectIn, isTopic } = subjects;
  const findOld = createOldFinder(asking('old', 'partly'), subjects, {
    fixed: has('fixed', 'giu'),
    loose: has('loose', 's'),
    digit: has('digit'),
    denied: has('denied', 'iu'),
  });
  const findWrong = createWrongFinder(denied, { readClause, subjects, words: claimWords });

  /**
   * What a clause says by a phrase, where it says that and little else of what it names, or nothing else of what stands above; of a
   * whole line no more is asked than that it has few other words.
   */
  function judge(
    { place, phrase, isSo }: Asked,
    subject: readonly Span[],
    spans: readonly Span[],
    clause: Clause,
    most?: number,
  ) {
    const { folded, tokens } = clause;
    const { topic } = place;
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
    // 시간 of a phrase does not take 48시간
    if (readQuantities(folded.text).some(({ start }) => !isTaken([start, start + 1]))) return undefined;
    const last = Math.max(...spans.map(([, end]) => end));
    const isTail = ({ start, text }: Token): boolean => start >= last && tail.test(text);
    if (most === undefined && tokens.some((one) => one.start >= last && !isTail(one))) return undefined;
    const rest = tokens.filter(
      (one) =>
        !isTail(one) && !one.stop && !empty.test(one.stem) && !empty.test(one.text) && !isTaken([one.start, one.end]),
    );
    if (subject.length === 0 && phrase.length === 1 && rest.length + clause.span[0] > 0) return undefined;
    if (rest.length > (most ?? (subject.length > 0 ? 1 : 0))) return undefined;
    const polarity = polarityOf(withoutParts(folded.text, [...subject, ...spans]));
    if (polarity === 'both') return undefined;
    const length = spans.reduce((sum, [start, end]) => sum + end - start, 0);
    const isSaid = (polarity === 'yes') === isSo;
    // that nothing else is so is more than what is so
    const isOnly = only.test(withoutParts(folded.text, spans));
    return { place, isSaid, isSure: rest.length === 0 && !(isSaid && isOnly), length };
  }

  /** The place that settles what a whole line seems to say in other words: by a phrase that is so, or by one that is not and is denied. */
  const seemsClaimed = (text: string, headings: readonly string[]): PageStatement | undefined => {
    if (isPast().test(text) || changed.test(text)) return undefined;
    // what stands in brackets at the end is of something else: (Redis는 안 됨)
    const clause = readClause(text.replace(/\([^()]*\)$/, ''), [0, text.length]);
    const above = headings.slice(0, 2).map((one) => readClause(one, [0, 0]));
    const verdicts = [...current(clause.folded), ...denied(clause.folded)].flatMap((asked) => {
      const spans = asked.behind.length > 0 ? undefined : spansOf(asked.phrase, clause.folded);
      if (spans === undefined) return [];
      const besides = asked.besides.map((words) => words.filter((word) => typeof word === 'string'));
      if (isBarred({ ...asked, besides }, clause.folded, above)) return [];
      const own = subjectIn(asked, clause);
      if (own.length === 0 && !above.some((one) => subjectIn(asked, one).length > 0)) return [];
      return judge(asked, own, spans, clause, LOOSELY) ?? [];
    });
    return verdicts.every(({ isSaid }) => isSaid)
      ? verdicts.sort((one, other) => other.length - one.length)[0]?.place
      : undefined;
  };

  /** What the clauses of a statement say of what pages settle: first what differs. */
  const judgeClaims = (text: string, headings: readonly string[]): ClaimVerdict | undefined => {
    if (isPast().test(text)) return undefined;
    const isTold = changed.test(text);
    let [read, whole]: [(readonly Clause[])?, Clause?] = [];
    const above = (): readonly Clause[] => (read ??= headings.slice(0, 2).map((one) => readClause(one, [0, 0])));
    const old = isTold ? undefined : findOld(text, () => (whole ??= readClause(text, [0, text.length])), above);
    if (old?.isName === false) return old;
    const found: ClaimVerdict[] = [];
    let lead: Clause | undefined;
    let silent = 0;
    for (const bound of boundsOf(text, apart)) {
      const clause = readClause(text.slice(...bound), bound);
      const verdicts = current(clause.folded).flatMap((asked) => {
        const spans = spansOf(asked.phrase, clause.folded);
        if (spans === undefined) return [];
        const own = subjectIn(asked, clause);
        // 읽기 복제본은 비동기: what a clause begins to speak of is not what the one before it is about
        const isAnother =
          lead !== undefined &&
          clause.names.some(
            (one) => isTopic(one, clause.folded.text) && !spans.some((span) => overlap(one.span, span)),
          );
        const isMeant =
          own.length > 0 ||
          (!isAnother && (lead === undefined ? above() : [lead]).some((one) => subjectIn(asked, one).length > 0));
        return isMeant ? (judge(asked, own, spans, clause) ?? []) : [];
      });
      const longest = Math.max(0, ...verdicts.map(({ length }) => length));
      const best = verdicts.filter(({ length }) => length === longest);
      const [first] = best;
      if (first !== undefined && best.every(({ isSaid }) => isSaid === first.isSaid) && (!first.isSaid || first.isSure))
        found.push({ kind: first.isSaid ? 'said' : 'differs', place: first.place, span: bound });
      else silent += 1;
      if (first !== undefined || clause.names.some(({ keys }) => ownersOf(keys).length > 0)) lead = clause;
    }
    const other = found.find(({ kind }) => kind === 'differs') ?? (isTold ? undefined : findWrong(text, above()));
    const isSaid = other !== undefined && found.some(({ kind, span }) => kind === 'said' && overlap(span, other.span));
    const told = other ?? (silent === 0 ? found[0] : undefined);
    if (isSaid || told === undefined) return isSaid ? undefined : old;
    return old?.now === undefined ? told : { ...told, now: old.now, name: old.span };
  };
  return { judgeClaims, seemsClaimed };
}
