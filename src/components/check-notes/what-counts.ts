import { isDiary } from '../../matching/diary.ts';
import type { Checked } from './check-paste.ts';

/** What people say to each other or to themselves: let us, I see, the day of the exam. */
const CHATTER =
  /(?:하|보|두|가|오|쉬|먹|만나|외우|끝내)자(?=[\s.,!~ㅋㅎㅠ]|$)|ㄱㄱ|ㅂㅂ|ㅇㅇ|ㅇㅋ|^(?:오키|굿|넵|네|응)(?![가-힣])|시험장|신분증|덤프/;
const LATIN = /[A-Za-z]{2}/;
/** What says something measures it or uses so many words that the site has. */
const LEAST_WORDS = 2;

/** A line on which no page says anything, and that says nothing that one could. */
const isEmpty = ({ kind, text, words }: Checked): boolean =>
  kind === 'new' &&
  !words.some((word) => LATIN.test(word)) &&
  (isDiary(text) || CHATTER.test(text) || (!/\d/.test(text) && !LATIN.test(text) && words.length < LEAST_WORDS));

/** Tells statements from what else stands in notes. */
export function sortOut(checked: readonly Checked[]): { readonly statements: Checked[]; readonly left: Checked[] } {
  return { statements: checked.filter((one) => !isEmpty(one)), left: checked.filter(isEmpty) };
}
