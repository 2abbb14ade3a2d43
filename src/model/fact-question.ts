/** How the card of a number asks for it, by its label and its value. Where that makes no good question an author writes `asks`. */

/** A word as it is spoken: without what stands in parentheses at its end and the marks around code. */
const spoken = (label: string): string => label.replace(/[`*]/g, '').replace(/\s*\([^()]*\)$/, '');

/** Words that end in a consonant when they are spoken: letters by their names (SNS, CRR), digits (`EC2`, `gp3`, `60`), English words. */
const CLOSED = /[LMNR]$|(?<![A-Za-z])[013678]$|[A-Za-z][1789]$|(?:[lmn]e?|ng|[aeiou][bkpt])$/;

/** The particle behind what a sentence is about: 람다는, 대기열은, SNS는, CRR은. */
function topicParticle(word: string): string {
  const last = word.charCodeAt(word.length - 1);
  const isClosed = last >= 0xac00 && last <= 0xd7a3 ? (last - 0xac00) % 28 !== 0 : CLOSED.test(word);
  return isClosed ? '은' : '는';
}

/** Days and names are no numbers: `2026년 4월 30일`, `IPv4`. */
const NO_QUANTITY = /\d{4}(?:년(?: \d+월)?(?: \d+일)?|-\d\d-\d\d)|[A-Za-z]+\d+/g;
const COUNTED = /^\D*\d[\d,.~–만억천백\s]*(개(?!월)|명|대|번|곳|건|자|가지|단계|계층|회(?!복))/;
const MEASURED =
  /\d\s?(?:%|배|초|밀리초|분|시간|일|주|달|개월|년|달러|[KMGTP]i?B|바이트|[KMGT]?bps|IOPS|vCPU|ACU)|^[-+]?\d[\d,]*(?:\s*[~–]\s*[-+]?\d[\d,]*)?$|\d,\d{3}(?!\d)/;
const CHARGE = /(?:요금|비용|과금|가격|전송료)$/;
/** A sentence, and not the name of what is asked for: 함께 센다, 유형마다 다름. */
const STATES = /(?:다|음|함|됨|다름|마다)(?:\([^)]*\))?\.?$/;

/** What is asked for, by the end of the label. */
const BY_LABEL: readonly (readonly [label: RegExp, question: string])[] = [
  [/까지$/, '얼마나 걸리나'],
  [/(?:사람|누구)$/, '누구인가'],
  [/(?:곳|위치|자리|리전|경로|출발지)$/, '어디인가'],
  [/(?:[는은] 때|날|날짜|시각|시간대|종료)$/, '언제인가'],
  [/범위$/, '어디까지인가'],
  [/(?:것|이름|조건|기준|단위|제약|방식|방법|값| 길| 법| 일)$/, '무엇인가'],
  [/(?:인증|암호화|변환|강제|계산)$/, '어떻게 하나'],
];

/** What is asked for, by the value. */
const BY_VALUE: readonly (readonly [value: RegExp, question: string])[] = [
  [/^(?:무료|요금 없음|전송료 없음)/, '요금이 있나'],
  [/^(?:없음|없다|있음|있다)(?=$|[(,.])/, '있나'],
  [/^(?:불가|가능|지원하지 않음)|(?:불가|가능|수 없음|수 있음|안 함)(?:\([^)]*\))?$/, '되나'],
  [/받지 않음|종료|단종|팔지 않음/, '지금도 쓸 수 있나'],
];

const find = (table: typeof BY_LABEL, text: string): string | undefined =>
  table.find(([pattern]) => pattern.test(text))?.[1];

function ask(label: string, value: string): string {
  const numbers = value.replaceAll(NO_QUANTITY, '');
  const [, counter] = COUNTED.exec(numbers) ?? [];
  if (counter !== undefined) return `몇 ${counter}인가`;
  if (CHARGE.test(label))
    return /없음|무료|포함/.test(value) ? '있나' : /달러|%/.test(value) ? '얼마인가' : '무엇에 매기나';
  const byLabel = find(BY_LABEL, label);
  if (byLabel !== undefined) return byLabel;
  if (MEASURED.test(numbers)) return '얼마나 되나';
  return find(BY_VALUE, value) ?? (STATES.test(value) ? '어떻게 되나' : '무엇인가');
}

/**
 * What follows the label of a fact to make a question of it.
 *
 * @example factQuestion('사용자 풀의 그룹', '풀마다 10,000개') // '은 몇 개인가?'
 */
export function factQuestion(label: string, value: string): string {
  const word = spoken(label);
  if (/(?:있나|없나|되나|인가|는가)$/.test(word)) return '?';
  return `${word.endsWith('까지') ? '' : topicParticle(word)} ${ask(word, value)}?`;
}
