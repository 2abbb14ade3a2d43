import { said, topicParticle } from './ends-closed.ts';

/** Counters that a number is asked with: `10,000개` → `몇 개인가?` */
const COUNTED = /^[^\d]*\d[\d,.~–만억천백\s]*(개(?!월)|명|대|번|곳|건|자|장|쌍|가지|단계|세대|계층|회(?!복))/;
/** What a count is of each: `풀마다 10,000개`, `프라이빗 IPv4 하나에 1개씩`. */
const EACH = /^((?:[^,\d]|[A-Za-z]\d)+?(?:마다|당| 하나에)) [^,\d]*\d/;
/** The label says it already. */
const SAYS_EACH = /마다|당(?: |$)|하나|한 /;
/** A quantity, or a share of one. */
const MEASURED =
  /\d\s?(?:%|배|초|밀리초|분|시간|일|주|달|개월|년|원|달러|[KMGTP]i?B|바이트|[KMGT]?bps|IOPS|km|픽셀|ms|vCPU|ACU|USD|\$)|\$\s?\d|\d(?:초|분)/;

/** The condition that a label names, not a time: 넘길 때, 끈 뒤. */
const IS_CASE = /(?: 뒤| 후| 전|경우|(?<![화측표단평])면|에)$/;
const endsInCase = (word: string): boolean => {
  const verb = /(.) 때$/.exec(word)?.[1]?.charCodeAt(0) ?? 0;
  return IS_CASE.test(word) || (verb - 0xac00) % 28 === 8;
};

/** Labels that name a quantity themselves, or a bound of one. */
const IS_QUANTITY =
  /(?:요금|가격|비용|값|구독료|전송료|수수료|크기|용량|처리량|할당량|한도|상한|하한|할인|할인율|길이|횟수|[ 대개] ?수|속도|해상도|비율|사용률|몫|폭|보장|약속\([A-Z]+\)|SLA|티어|정밀도|성능|목표|가용성|내구성|시간|지연|대역폭|IOPS|동시성|기간|주기|간격|수명|만료| 양|저장량|메모리|거리|범위|배수|TTL|RPO|MTU|최대|최소|기본값|순서|가중치|과거|시점)(?:의? 기본값)?$/;
/** What the first measure of a value is of, as far as a bare 얼마인가 would not tell: 15분, 250MB, 초당 1MB, 30분마다, 2분 전. */
const FIRST_MEASURE =
  /(?<rate>초당|\d\s?[KMGT]i?B\/s|\d\s?[KMGT]?bps|\d\s?IOPS)|(?<size>\d\s?(?:[KMGTP]i?B|바이트))|\d\s?(?:밀리초|초(?!분)|분|시간|(?<long>일|주일?|개월|년))(?:\([^)]*\))?(?:(?<often>마다| 단위|에 한 번)|(?<before> 전)(?:까지)?(?=$|[,(]))?/;
/** What follows a measure that is the condition of a sentence: 7일이 지나면, 128KB 미만은, 3일 뒤 삭제. */
const IS_CONDITION = /^(?:[이가은는의에]| 전에| (?:뒤|미만|이하|이상)[은는]? [^ ])/;

/** A day on which something changed: it is neither a count nor a measure. */
const DAY = /\d{4}(?:년(?: \d+월)?(?: \d+일)?|-\d\d-\d\d)/g;
/** What cannot be begun any more, or ends. */
const ENDS = /(?:받지 않음|불가|종료|단종|끝났다|수 없음|팔지 않음)(?=$|[(,])/;

/** A charge: whether there is one, or what it is counted by. */
const CHARGE = /(?:요금|비용|과금|가격|전송료)$/;
const NO_CHARGE = /없음|없다|무료|포함|안 낸다/;

/** The value is a statement of its own, not the name of what is asked for: 쓸 수 없음, 함께 센다, 유형마다 다름. */
const STATES = /(?:다|음|함|됨|다름|마다)(?:\([^)]*\))?\.?$/;
const FREE = /^(?:무료|요금 없음|전송료 없음)/;
const NONE = /^(?:없음|없다|있음|있다)(?=$|[(,.])/;
/** What a label of doing something is asked for where the value allows or forbids it: 볼륨 줄이기 → 불가. */
const DOES = /(?:기|복제|전환|라우팅|겸용)$/;
const CAN_BE =
  /만 못 |만$|^(?:불가|가능|지원하지 않음|안 함|안 된다)(?=$|[(,.])|(?:불가|가능|수 없음|수 있음|안 함)(?:\([^)]*\))?$/;
const IS_ON = /^(?:기본(?:으로)? |항상 )?(?:켜|꺼)(?:짐|져 있음)/;
const TAKES = /^(?:만료 뒤 )?(?:보통 |대개 )?(?:며칠|몇 (?:초|분|시간|일)|마이크로초)/;
/** What may be done with it: 함께 쓸 수 없음, 붙일 수 있다(리스너마다). */
const MAY_BE = /^((?:함께 |따로 |서로 )?[가-힣]+) 수 [있없](?:음|다)(?=$|[(,])/;
const IS_NEEDED = /^(?:필요 없[다음]|필요(?:하다)?|필수|의무)(?=$|\()/;
const DECIDES = /[이가] 정(?:함|한다)$/;
const ONE = /^(?!.*(?:이나|또는) )[^,]*하나(?:, [^,]*하나)?$/;
const FROM_VERSION = /\d\.\d[\d.]*부터$/;
const NUMBER = /^[-+]?\d[\d,]*(?:\s*[~–]\s*[-+]?\d[\d,]*)?$|\d,\d{3}(?!\d)/;

/** What a label ends in tells what is asked for, whatever the value says of it. */
const BY_LABEL: readonly (readonly [label: RegExp, asks: string])[] = [
  [/(?:시각|시간대|시점)$/, '언제인가?'],
  [/패치$/, '누가 하나?'],
  [/책임$/, '누가 지나?'],
  [/(?:방식|방법|값| 길| 법| 일)$/, '무엇인가?'],
  [/범위$/, '어디까지인가?'],
  [/(?:기간|주기|간격|수명|보존|보관)$/, '얼마나 되나?'],
  [/횟수$/, '얼마인가?'],
  [/^(?!.* 수 없는 ).*(?:인증|암호화|변환|강제|계산|바꾸기|늘리기)$/, '어떻게 하나?'],
];
/** The same, where the value is no statement. */
const BY_NAMED: typeof BY_LABEL = [
  [/(?:시간|지연)$/, '얼마나 되나?'],
  [/(?:크기|용량|처리량|할당량|길이|한도|속도|동시성| 수| 양| 폭)$/, '얼마인가?'],
  [/[가-힣)] (?:리전|위치|경로|출발지)$/, '어디인가?'],
  [
    /(?:형식|유형|종류|엔진|프로토콜|포트|언어|모드|알고리즘|서비스|이벤트|상태|전략|등급|클래스|체계|버전|헤더|지표|표준|프레임워크|의 구성|조건|이유|원본|계층|인증서|성질|가지|분야|설정|기능|오리진|구독자|라이브러리|근거|역할|주체|플랜|수준|관계|모양|표기|모델| 몫| 키| 쪽| 칸)$/,
    '무엇인가?',
  ],
  // What does something, or what something is done to: 지킬 수 있는 서버, 복제되는 객체.
  [/(?:^| )(?:있는|[가-힣]+는) (?!순서|홉|연결|DLQ)[^ ]+$/, '무엇인가?'],
];

/** Words between names that are no statement of their own: 또는, 기본, 등. */
const JOINING = /(?:또는|그리고|기본|등|와|과|나|이나|및)(?![가-힣])/g;
const withoutAside = (value: string): string => value.replace(/\([^)]*\)/g, '');
/** The value is a name, or names, and no sentence: `us-east-1`, `TCP, UDP`. */
const isName = (value: string): boolean => !/[가-힣]/.test(withoutAside(value).replace(JOINING, ''));

const byLabel = (table: typeof BY_LABEL, word: string): string | undefined =>
  table.find(([label]) => label.test(word))?.[1];

/** What is asked for where neither a day nor a count nor a measure is. */
function askInWords(word: string, value: string): string {
  if (CHARGE.test(word)) return NO_CHARGE.test(value) ? '있나?' : '무엇에 매기나?';
  if (NONE.test(value)) return '있나?';
  if (FREE.test(value)) return '요금이 있나?';
  if (DOES.test(word) && CAN_BE.test(value)) return '되나?';
  const mayBe = MAY_BE.exec(value)?.[1];
  if (mayBe !== undefined) return `${mayBe} 수 있나?`;
  if (IS_NEEDED.test(value)) return '필요한가?';
  if (DECIDES.test(value)) return '무엇이 정하나?';
  if (FROM_VERSION.test(value)) return '어느 버전부터 되나?';
  if (value.startsWith('하지 않음')) return '하나?';
  const asked = byLabel(BY_LABEL, word) ?? (STATES.test(value) ? undefined : byLabel(BY_NAMED, word));
  if (asked !== undefined) return asked;
  if (IS_ON.test(value)) return '켜져 있나?';
  if (ONE.test(withoutAside(value))) return '몇 개인가?';
  if (TAKES.test(value)) return '얼마나 걸리나?';
  if (NUMBER.test(withoutAside(value))) return '얼마인가?';
  // 장애부터 복구까지 허용하는 최대 시간
  return isName(value) || value.endsWith('시간') ? '무엇인가?' : '어떻게 되나?';
}

/** Of what has changed on a day: when, or whether it can still be begun. */
function askOfDay(word: string, value: string): string | undefined {
  const hasDay = value.match(DAY) !== null;
  if (hasDay && /(?:날|종료)$/.test(word)) return '언제인가?';
  if (!ENDS.test(value)) return undefined;
  if (/(?:가입|이용)$/.test(word)) return '지금도 되나?';
  if (!hasDay) return undefined;
  return /(?:새|신규) 고객$/.test(word) ? '지금도 받나?' : '지금도 새로 쓸 수 있나?';
}

/** What is asked for where the value measures something. */
function askMeasure(word: string, measured: string): string {
  const first = FIRST_MEASURE.exec(measured);
  if (IS_QUANTITY.test(word) || first === null || first.index > measured.search(/\d(?!\d|,\d{3}|\s?[~–])/))
    return '얼마인가?';
  const { rate, size, long, often, before } = first.groups ?? {};
  if (often !== undefined) return '얼마나 자주인가?';
  if (word.endsWith('까지')) return '얼마나 걸리나?';
  if (IS_CONDITION.test(measured.slice(first.index + first[0].length))) return '어떻게 되나?';
  if (rate !== undefined) return word.includes('속도') ? '얼마인가?' : '속도가 얼마인가?';
  if (size !== undefined) return '크기가 얼마인가?';
  if (before !== undefined) return '언제인가?';
  if (/\d번$/.test(measured)) return '얼마나 오래, 몇 번인가?';
  if (/(?:장애 조치|복구|복원|반영)$/.test(word)) return '얼마나 걸리나?';
  return `${long === undefined ? '시간' : '기간'}이 얼마나 되나?`;
}

function ask(word: string, value: string): string {
  if (/(?:사람|누구)$/.test(word)) return '누구인가?';
  if (/(?:곳|위치|자리)$/.test(word)) return '어디인가?';
  if (/(?:때|날짜)$/.test(word)) return '언제인가?';
  if (/(?:것|이름|조건|기준|단위|제약|방식)$/.test(word)) return '무엇인가?';
  if (/RPO.*RTO/.test(value)) return word.includes('RTO') ? '얼마인가?' : 'RPO와 RTO가 얼마인가?';
  const day = askOfDay(word, value);
  if (day !== undefined) return day;
  // What is asked for is no part of a day or of a name: 2026년 4월 30일, IPv4.
  const measured = value.replaceAll(DAY, '').replaceAll(/[A-Za-z]+\d+/g, '');
  const counted = COUNTED.exec(measured)?.[1];
  if (counted !== undefined) {
    const [, each] = SAYS_EACH.test(word) ? [] : (EACH.exec(value) ?? []);
    return `${each === undefined ? '' : `${each} `}몇 ${counted}인가?`;
  }
  if (/(?:대상|종류)$/.test(word)) return '무엇인가?';
  return MEASURED.test(measured) ? askMeasure(word, measured) : askInWords(word, value);
}

/** From one bound to the other: 32GiB~64TiB, -99 ~ +99. */
const IS_RANGE = /^[-+]?\d[\d,.]*\s?[^\d\s~–,]*\s?[~–]\s?[-+]?\d/;

/** Asks for what of a quantity is told: both bounds, what it is unless it is changed, or that and how far it can be. */
function askWhich(asked: string, word: string, value: string): string {
  if (asked !== '얼마인가?' || /최대|최소|기본|범위/.test(word)) return asked;
  if (IS_RANGE.test(value)) return '얼마에서 얼마까지인가?';
  const usual = value.search(/(?:^|[ ,])기본 \d/);
  if (usual === -1) return asked;
  return /최대 \d/.test(value.slice(usual)) ? '기본과 최대가 얼마인가?' : '기본으로 얼마인가?';
}

/**
 * What follows the label of a fact to make a question of it, by what its value says: `factQuestion("사용자 풀의 그룹", "풀마다
 * 10,000개") → "은 풀마다 몇 개인가?"`.
 */
export function factQuestion(label: string, value: string): string {
  const word = said(label);
  if (/(?:있나|없나|되나|인가|는가)$/.test(word)) return '?';
  // 메모리 1GB를 한 달 내내 쓸 때
  if (endsInCase(word)) return /\d\s?(?:달러|USD)/.test(value) ? ' 얼마인가?' : ' 어떻게 되나?';
  if (word.endsWith('까지')) return ` ${ask(word, value)}`;
  return `${topicParticle(label)} ${askWhich(ask(word, value), word, value)}`;
}
