import { endsClosed, said } from './ends-closed.ts';

/** Counters that a number is asked with: `10,000개` → `몇 개인가?` */
const COUNTED = /^[^\d]*\d[\d,.~–만억천백\s]*(개(?!월)|명|대|번|곳|건|자|장|쌍|가지|단계|세대|계층)/;
/** A quantity, or a share of one. */
const MEASURED =
  /\d\s?(?:%|배|초|밀리초|분|시간|일|주|달|개월|년|원|달러|[KMGTP]i?B|바이트|[KMGT]?bps|IOPS|ms|vCPU|ACU|USD|\$)|\$\s?\d|\d(?:초|분)/;

/** The condition that a label names, not a time: 넘길 때, 끈 뒤. */
const IS_CASE = /(?: 뒤| 후| 전|경우|(?<![화측표단평])면|에)$/;
const endsInCase = (word: string): boolean => {
  const verb = /(.) 때$/.exec(word)?.[1]?.charCodeAt(0) ?? 0;
  return IS_CASE.test(word) || (verb - 0xac00) % 28 === 8;
};

/** The value tells of a day on which something changed. */
const DATED = /\d{4}(?:년|-\d\d-\d\d)/;

function ask(word: string, value: string): string {
  if (/(?:사람|누구)$/.test(word)) return '누구인가?';
  if (/(?:곳|위치|자리)$/.test(word)) return '어디인가?';
  if (word.endsWith('때')) return '언제인가?';
  if (/(?:것|이름|조건|기준|단위)$/.test(word)) return '무엇인가?';
  if (DATED.test(value)) return '어떻게 되었나?';
  const counted = COUNTED.exec(value)?.[1];
  if (counted !== undefined) return `몇 ${counted}인가?`;
  if (/(?:대상|종류)$/.test(word)) return '무엇인가?';
  return MEASURED.test(value) ? '얼마인가?' : '어떻게 되나?';
}

/**
 * What follows the label of a fact to make a question of it, by what its value says: `factQuestion("사용자 풀의 그룹", "풀마다
 * 10,000개") → "은 몇 개인가?"`.
 */
export function factQuestion(label: string, value: string): string {
  const word = said(label);
  if (/(?:있나|없나|되나|인가|는가)$/.test(word)) return '?';
  if (endsInCase(word)) return ' 어떻게 되나?';
  if (word.endsWith('까지')) return ` ${ask(word, value)}`;
  return `${endsClosed(word) ? '은' : '는'} ${ask(word, value)}`;
}
