import { isDiary } from '../../matching/diary.ts';
import type { Checked } from './checked.ts';

/** What people say to each other or to themselves: let us, I see, the day of the exam, how many questions it has. */
const CHATTER =
  /(?:하|보|두|가|오|쉬|먹|만나|외우|끝내)자(?=[\s.,!~ㅋㅎㅠ]|$)|ㄱㄱ|ㅂㅂ|ㅇㅇ|ㅇㅋ|^(?:오키|굿|넵|네|응)(?![가-힣])|시험장|신분증|덤프|\d ?문[제항]/;
/** The same, of whatever they name: what one has read up to, what is hard, what is to be read again, who takes which part. */
const OF_STUDY =
  /(?:제일|너무|자꾸|계속|아직|은근) ?(?:어려|어렵|헷갈|쉽|쉬[움운웠]|모르)|회독|챕터|전날|아침에|여기까지|한 ?번 ?더|다시 ?(?:보[기자]|볼|외|읽)|(?:부터|까지|만) (?:봤|들었|읽었|풀었)|외우자|외울 ?것|담당|파트[가만는]|복습|한테 (?:부탁|물어)|요일까지|지겹|우리 ?(?:회사|팀)|라?고 들었|나만 /;
/** It measures something. */
const MEASURE = /\d\s?(?:[KMGT]i?B|[KMG]?bps|IOPS|TPS|RPS|초|분|시간|일|년|ms|[dhms]\b|%)/i;
const LATIN = /[A-Za-z]{2}/;
/** What says something measures it or uses so many words that the site has. */
const LEAST_WORDS = 2;

/** A line on which no page says anything, and that says nothing that one could. */
const isEmpty = ({ kind, text, words }: Checked): boolean =>
  kind === 'new' &&
  (!/\p{L}{2}/u.test(text) ||
    (OF_STUDY.test(text) && !MEASURE.test(text)) ||
    (!words.some((word) => LATIN.test(word)) &&
      (isDiary(text) || CHATTER.test(text) || (!/\d/.test(text) && !LATIN.test(text) && words.length < LEAST_WORDS))));

const BAR = ' | ';
/** Cells of one row of a table that no page says anything of: one line, and nothing said of it once. */
function joinRows(checked: readonly Checked[]): Checked[] {
  const joined: Checked[] = [];
  for (const one of checked) {
    const last = joined.at(-1);
    const isOfRow = [one, last].every(
      (each) => each?.kind === 'new' && each.line === one.line && each.text.includes(BAR),
    );
    if (last === undefined || !isOfRow) joined.push(one);
    else
      joined[joined.length - 1] = { ...last, text: `${last.text} / ${one.text}`, words: [...last.words, ...one.words] };
  }
  return joined;
}

/** Nothing in it or above it is of this site. */
const isForeign = ({ kind, place, words, heading }: Checked): boolean =>
  kind === 'new' && place === undefined && ![heading, ...words].some((word) => LATIN.test(word));

/** Tells statements from what else stands in notes. */
export function sortOut(checked: readonly Checked[]): { readonly statements: Checked[]; readonly left: Checked[] } {
  const all = joinRows(checked);
  if (all.every(isForeign)) return { statements: [], left: all };
  return { statements: all.filter((one) => !isEmpty(one)), left: all.filter(isEmpty) };
}
