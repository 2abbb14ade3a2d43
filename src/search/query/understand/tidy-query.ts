import { words } from '#korean/words';
import { once } from '../../../korean/once.ts';
import { COMPARED } from '../../layout.ts';

/** Letters of a query that are read: a whole exam question is shorter, a pasted page would hold up the typing. */
const LONGEST = 800;
/** Letters of a word that are read; no word of these texts is nearly as long. */
const LONGEST_WORD = 40;

/** A query as it is read: composed, its letters of the usual width, and not longer than any question. */
export function tidyQuery(query: string): string {
  const plain = query
    .normalize('NFC')
    // `ＥＣ２`, as Japanese and Chinese keyboards write it
    .replace(/[！-～]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(new RegExp(`(\\S{${LONGEST_WORD}})\\S+`, 'g'), '$1');
  if (plain.length <= LONGEST) return plain;
  const end = plain.lastIndexOf(' ', LONGEST);
  return plain.slice(0, end < LONGEST / 2 ? LONGEST : end);
}

/** What a question is after that ends in 까지, or is a name and 몇 분: `람다 몇 분 돌아` → `람다 최대 몇 분`, without its verb. */
const upTo = once(() => new RegExp(words().upTo, 'i'));

/** What is counted, the noun behind it and the one before: `오로라 몇벌복사`, `내구성몇나인`. */
const countedNoun = once(() => new RegExp(words().countedNoun, 'g'));
/** What stands between two that are compared, or behind them: `dx vs vpn`, `키네시스랑 sqs 언제 뭐써`. */
const versus = once(() => new RegExp(words().versus, 'i'));

const DIGITS = '영일이삼사오육칠팔구';
/** A number in words before its unit: `십오분`. */
const numeral = once(() => new RegExp(words().numeral, 'g'));
const inDigits = (_: string, tens: string, ones: string): string =>
  String(DIGITS.indexOf(tens || '일') * 10 + Math.max(0, DIGITS.indexOf(ones || '영')));

/** A question as a fact's label or a section's heading says it. */
export const asLabel = (query: string): string => {
  const text = query.replace(versus(), COMPARED).replace(countedNoun(), '$1 ').replace(numeral(), inDigits);
  return /최[대소]/.test(text) ? text : text.replace(upTo(), '최대 $1');
};
