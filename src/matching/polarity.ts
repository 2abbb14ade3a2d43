/** Words that turn a statement into its opposite, each counted once: 가지 못한다, 안 된다, 불가. */
const NEGATION = new RegExp(
  [
    '[가-힣]지\\s?(?:는|도|를)?\\s?(?:않|못|말|마라|마세)',
    '(?<![가-힣])안\\s?(?=[가-힣])(?!에|쪽|으로|전|내|정|녕|티|드|테나|의|\\s?된 것)',
    '(?<![가-힣])못\\s?(?=[가-힣])',
    '(?:불가(?!피)|불필요|미지원|비지원|금지)',
    '(?:없[다음는고이어었으]|없$)',
    '(?:아니(?:다|라|고|며|면)|아님|아닌|틀리다|틀린 )',
    '(?<![가-힣A-Za-z])[xX×✕❌](?![가-힣A-Za-z0-9-]|\\s?\\d)',
    '(?:제외|빠진다|빠짐)',
    "\\b(?:not|no|cannot|can't|doesn't|don't|never|isn't)\\b",
  ].join('|'),
  'gi',
);
/** Emphasis, and what looks like a negation and is none. */
const NONE =
  /(?:뿐(?:만)?\s?아니라|문제\s?없|상관\s?없|제한\s?없|끊김\s?없|중단\s?없|관계\s?없|틀림\s?없|서버\s?없|없이|[것게이가] 아니라|말고|밖에)/g;
/** What stands apart in a sentence: each part may say yes or no by itself. */
const PARTS = /[.;()→]|->|지만\s/;
/** What once was says nothing of today: 들였지만 지금은 살 수 없다. */
const ONCE = /^.*[가-힣](?<=[았었였했됐렸켰졌났갔왔])지만\s(?=.*(?:지금|이제|더 이상))/;
/** A condition says nothing of what follows from it: 헤더를 안 주면 하루. */
const CONDITION = /^.*(?:면|어도|아도|해도|더라도)\s/;
/** Without the one not the other either: 안 보내 주면 검사 안 함 is 보내야 검사한다. */
const NEITHER =
  /(?:(?<![가-힣])안 ?[가-힣]+(?: [가-힣]{1,3})?|지 않으|없으)면\s(?=.*(?:(?<![가-힣])[안못]\s?[가-힣]|[가-힣]지\s?[않못]|없))/;
/** What stands before a bar or colon is what the rest is about. */
const HEAD = /^.*[|:]/;
/** A sentence says at its end what it says; of a list of catchwords each counts. */
const SENTENCE = /[다요까]\s*$/;

/** What only describes a thing says no of that alone: 인스턴스를 안 두는 구성. */
const DESCRIBING =
  /(?:(?<![가-힣])안 [가-힣]+는|지 않[은는을]|[가-힣]지 못하는|없는) (?=[가-힣A-Za-z])(?!것|거|게|건|한|경우|때|동안|편)/;

const saysNo = (text: string): boolean => (text.match(NEGATION)?.length ?? 0) % 2 === 1;

/** What a text says on the whole: `yes`, `no` (공유하지 못한다, GPU x), or both in different parts of it. Two negations make a yes. */
export function polarityOf(text: string): 'yes' | 'no' | 'both' {
  const today = text.replace(ONCE, '');
  const clauses = today
    .replace(NONE, ' ')
    .split(PARTS)
    .map((part) => part.replace(HEAD, '').replace(CONDITION, ''))
    .flatMap((part) => (SENTENCE.test(part) ? (part.split(/,|고\s/).at(-1) ?? '') : part.split(',')))
    .filter((clause) => /[가-힣A-Za-z]/.test(clause));
  const no = clauses.filter(saysNo).length;
  return no === 0 ? 'yes' : no === clauses.length && !DESCRIBING.test(today) && !NEITHER.test(today) ? 'no' : 'both';
}
