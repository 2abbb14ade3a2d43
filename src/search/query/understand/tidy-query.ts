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
const UP_TO =
  /(몇\s*(?:초|분|시간|일|주|달|개월|년|[kmgt]i?b?|(?:킬로|메가|기가|테라)(?:바이트)?))\s*(?:까지|(?<=^\S+\s+몇\s*분))(?:\s*(?:돌|돼|되|됨|걸려|걸리|버티|버텨|가능)[가-힣]{0,4}|\s*붙[가-힣]{1,2}\s*수\s*있[가-힣]{0,3})?(?=[?\s]*$)/i;

/** What is counted, and the noun behind it: `오로라 몇벌복사`. */
const COUNTED = /(몇\s?[개벌명대번회])(?!까지|이나|인지|인가|부터|정도|에서)(?=[가-힣]{2,})/g;
/** What stands between two that are compared, or behind them: `dx vs vpn`, `키네시스랑 sqs 언제 뭐써`. */
const VERSUS =
  /(?<=\S\s+)(?:vs\.?|versus|대)(?=\s+\S)|(?<=(?:랑|와|과|하고|or)\s.*)(?:언제\s?)?(?:뭐|뭘|무엇을?|어느\s?[거것]을?)\s?(?:써|쓰|고르|골라)\S*/i;

const DIGITS = '영일이삼사오육칠팔구';
/** A number in words before its unit: `십오분`. */
const NUMERAL =
  /(?<![가-힣])([이삼사오육칠팔구]?)십([일이삼사오육칠팔구]?)(?=\s?(?:분|초|시간|일|년|개|테라|기가|메가|킬로))/g;
const inDigits = (_: string, tens: string, ones: string): string =>
  String(DIGITS.indexOf(tens || '일') * 10 + Math.max(0, DIGITS.indexOf(ones || '영')));

/** A question as a fact's label or a section's heading says it. */
export const asLabel = (query: string): string => {
  const text = query.replace(VERSUS, COMPARED).replace(COUNTED, '$1 ').replace(NUMERAL, inDigits);
  return /최[대소]/.test(text) ? text : text.replace(UP_TO, '최대 $1');
};
