import { pattern } from './pattern.ts';

/** Words that turn a statement into its opposite, each counted once: 가지 못한다, 안 된다, 불가. */
const negation = pattern((of) => of.no.negation, 'gi');
/** Emphasis, and what looks like a negation and is none. */
const none = pattern((of) => of.no.none, 'g');
/** What stands apart in a sentence: each part may say yes or no by itself. */
const PARTS = /[.;()→]|->|지만\s/;
/** What once was says nothing of today: 들였지만 지금은 살 수 없다. */
const isOnce = pattern((of) => of.no.isOnce);
/** A condition says nothing of what follows from it: 헤더를 안 주면 하루. */
const condition = pattern((of) => of.no.condition);
/** Without the one not the other either: 안 보내 주면 검사 안 함 is 보내야 검사한다. */
const neither = pattern((of) => of.no.neither);
/** What stands before a bar or colon is what the rest is about. */
const HEAD = /^.*[|:]/;
/** A sentence says at its end what it says; of a list of catchwords each counts. */
const SENTENCE = /[다요까]\s*$/;

/** What only describes a thing says no of that alone: 인스턴스를 안 두는 구성. */
const describing = pattern((of) => of.no.describing);

const saysNo = (text: string): boolean => (text.match(negation())?.length ?? 0) % 2 === 1;

/** What a text says on the whole: `yes`, `no` (공유하지 못한다, GPU x), or both in different parts of it. Two negations make a yes. */
export function polarityOf(text: string): 'yes' | 'no' | 'both' {
  const today = text.replace(isOnce(), '');
  const clauses = today
    .replace(none(), ' ')
    .split(PARTS)
    .map((part) => part.replace(HEAD, '').replace(condition(), ''))
    .flatMap((part) => (SENTENCE.test(part) ? (part.split(/,|고\s/).at(-1) ?? '') : part.split(',')))
    .filter((clause) => /[가-힣A-Za-z]/.test(clause));
  const no = clauses.filter(saysNo).length;
  return no === 0
    ? 'yes'
    : no === clauses.length && !describing().test(today) && !neither().test(today)
      ? 'no'
      : 'both';
}
