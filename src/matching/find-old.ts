import { around, isBarred, type Asked, type ClaimVerdict, type PhraseFinder } from './claim-phrases.ts';
import type { ClaimSubjects } from './claim-subjects.ts';
import type { Clause } from './clauses.ts';
import type { Token } from '../korean/analyze.ts';
import { fold, overlap, placesOf, spansOf, type Span } from './phrases.ts';

/** So many words may stand beside those of what was so. */
const MOST = 8;

const MAKER = /^(?:AWS|Amazon) /;
/** A claim is only a name that is no more. */
const isNameOf = ({ of, phrase: [words = [], ...rest], behind }: Asked): boolean =>
  rest.length + behind.length === 0 && words.some((word) => of.some(({ name }) => name === word));

/** The name of today stands there as well, or is the one that was found: QuickSight → Quick Sight. */
function hasToday(text: string, found: Span, now: string): boolean {
  const today = now.replace(MAKER, '');
  const own = text.slice(...found);
  return (own === today ? text : text.replace(own, '')).includes(today);
}

/** What says *only* (or another of many words) stands in a clause of its own: 리눅스 전용, 여러 AZ. It is not said of the rest. */
function isApart(phrase: Asked['phrase'], spans: readonly Span[], fixed: RegExp, text: string): boolean {
  const isWord = (at: number): boolean =>
    phrase[at]?.some((word) => typeof word !== 'string' && word.source !== fixed.source) === true;
  return spans.some(
    ([start, end], at) =>
      isWord(at) &&
      spans.every(
        ([from, to], other) => other === at || /[,;] /.test(text.slice(Math.min(end, to), Math.max(start, from))),
      ),
  );
}

/** Finds what was so once, and is said in any words; `fixed` tells that no other value can be chosen, `loose` that it stands too far apart. */
export function createOldFinder(
  old: PhraseFinder,
  { ownersOf, subjectIn }: ClaimSubjects,
  { fixed, loose, digit, denied }: Readonly<Record<'fixed' | 'loose' | 'digit' | 'denied', RegExp>>,
) {
  return (text: string, whole: () => Clause, above: () => readonly Clause[]): ClaimVerdict | undefined => {
    const folded = fold(text);
    const found = old(folded).flatMap((asked) => {
      const { phrase, behind } = asked;
      const plain = spansOf(phrase, folded);
      if (plain === undefined) return [];
      const subject = subjectIn(asked, whole());
      // above what the line names itself, its name stands beside others: [SQS/SNS/Kinesis]
      const isAmong =
        subject.length > 0 && asked.now === undefined && above().some((one) => subjectIn(asked, one).length > 0);
      if (isBarred(asked, folded, isAmong ? [] : above())) return [];
      // what is not possible stands behind what is not, in the same clause
      const lead = Math.max(...plain.map(([start]) => start));
      const last = behind.map((words) =>
        placesOf(words, folded).find(
          ([start, end]) =>
            // NLB doesn't support it: in English it stands before; an X does not
            /[a-z]{2}/i.test(text.slice(start, start + 2)) ||
            (end > around(plain)[1] && !/[,;]|\.\s/.test(text.slice(lead, start))),
        ),
      );
      if (last.includes(undefined)) return [];
      const spans = [...plain, ...last.flatMap((span) => (span === undefined ? [] : [span]))];
      const [from, to] = around(spans);
      // 중지하면 데이터 보존 안 됨: what stands right behind turns it round
      if (behind.length === 0 && denied.test(text.slice(to))) return [];
      // beside a number much may stand
      const isAside = ({ stop, start, end }: Token): boolean =>
        !stop && !spans.some((span) => overlap(span, [start, end]));
      const said = text.slice(from, to);
      if (
        isApart(phrase, plain, fixed, text) ||
        loose.test(said) ||
        !(digit.test(said) || isNameOf(asked) || whole().tokens.filter(isAside).length <= MOST)
      )
        return [];
      const { topic } = asked.place;
      const isOther = (one: Clause['names'][number]): boolean =>
        // S3 Object Lock is no S3
        !spans.some((span) => overlap([one.span[1] - 1, one.span[1]], span)) &&
        ownersOf(one.keys).some((owner) => owner !== topic && !owner.startsWith(`${topic}-`));
      const isMeant =
        subject.length > 0 || (!whole().names.some(isOther) && above().some((one) => subjectIn(asked, one).length > 0));
      // of 29초, 절대 못 늘림 the number is right
      const isLock = phrase.flat().some((word) => typeof word !== 'string' && word.source === fixed.source);
      const [lock, ...others] = isLock ? placesOf([fixed], folded) : [];
      // what has got another name is that name, wherever else the phrase stands
      // what has got another name is that name, wherever else the phrase stands: Firehose = Kinesis Data Firehose
      const isName = isNameOf(asked);
      const own = isName ? ([from, to] as const) : subject[0];
      const named = asked.now === undefined ? undefined : (subject.find((one) => overlap(one, [from, to])) ?? own);
      if (named && isName && hasToday(text, [from, to], asked.now ?? text)) return [];
      const span =
        named ??
        (lock === undefined
          ? (spans.findLast(([start]) => behind.length === 0 && /[1-9]/.test(text[start] ?? '')) ??
            ([from, to] as const))
          : ([lock[0], others.at(-1)?.[1] ?? lock[1]] as const));
      const kind = asked.isSo ? ('likely' as const) : ('differs' as const);
      const now = named && asked.now;
      return isMeant ? [{ kind, place: asked.place, span, isName, now }] : [];
    });
    const told = found.filter(({ isName }) => !isName);
    const [name] = found.filter(({ isName, now }) => isName && now !== undefined);
    const one = told.find(({ kind }) => kind === 'differs') ?? told[0] ?? found[0];
    // a name that is no more is told beside what else was so
    return one?.now === undefined && one && name ? { ...one, now: name.now, name: name.span } : one;
  };
}
