/** English words of questions for numbers, in Korean: what follows knows one language. */
const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/\b(?:max|maximum)\b/gi, '최대'],
  [/\b(?:min|minimum)\b/gi, '최소'],
  [/\bdefault\b/gi, '기본'],
  [/\b(?:timeout|duration|how long)\b/gi, '제한 시간'],
  [/\bretention(?: period)?\b/gi, '보존 기간'],
  [/\bsize\b/gi, '크기'],
  [/\bmemory\b/gi, '메모리'],
  [/\b(?:how many|number of)\b/gi, '몇 개'],
  [/\b(?:limits?|quotas?)\b/gi, '한도'],
  [/\b(?:durability)\b/gi, '내구성'],
  [/\bavailability\b(?! zone)/gi, '가용성'],
  [/\bbandwidth\b/gi, '대역폭'],
  [/\b(?:price|pricing|cost)\b/gi, '요금'],
  [/\b(?:how many )?days?\b/gi, '며칠'],
  [/\bhours?\b/gi, '시간'],
  [/\bminutes?\b/gi, '몇 분'],
  [/\bseconds?\b/gi, '몇 초'],
];

/** A question with the words that ask for a number in Korean: `lambda max timeout` → `lambda 최대 제한 시간`. */
export const inKorean = (question: string): string =>
  ENGLISH.reduce((text, [english, korean]) => text.replace(english, korean), question);

/** What kind of number a question asks for, or a value gives. */
export type Measure = 'time' | 'size' | 'count' | 'rate' | 'money' | 'share';

/** How questions, and the labels of facts, ask for each. */
const ASKING: readonly (readonly [Measure, RegExp])[] = [
  [
    'time',
    /시간|기간|며칠|몇\s*(?:초|분|일|주|달|개월|년)|주기|간격|시한|일수|타임\s*아웃|timeout|ttl|지연|만료|수명|쿨다운|얼마\s*동안|얼마나\s*(?:걸|오래)|오래/i,
  ],
  ['size', /크기|용량|사이즈|메모리|길이|몇\s*(?:[kmgt]i?b|킬로|메가|기가|테라)|size|memory/i],
  ['count', /몇\s*(?:개(?!월)|명|대|번|회|건|곳)|개수|갯수|대수|횟수|(?<=[가-힣a-z]\s?)수(?=$|[는가를]?\s(?!있|없))/i],
  ['rate', /처리량|대역폭|속도|초당|분당|iops|tps|rps|throughput/i],
  ['money', /요금|비용|가격|값이|구독료|단가|얼마(?!나|\s*동안)|달러/],
  ['share', /퍼센트|%|할인|율(?=$|\s|[은는이가])|가용성|내구성|sla\b/i],
];

/** The units that values have. */
const GIVING: readonly (readonly [Measure, RegExp])[] = [
  ['time', /\d\s*(?:밀리초|초|분|시간|일|주|개월|년|ms)(?!당)|마이크로초|밀리초|만료 없음|TTL/],
  ['size', /\d\s*(?:바이트|[KMGTP]i?B|자(?!리)|비트|vCPU|ACU|RPU|DPU|IOPS)|(?:^|\s)\/\d/],
  ['count', /\d\s*(?:여\s?)?(?:만|천|억)?\s*(?:개(?!월)|명|대|번|회|건|곳|쪽|단계|레코드|노드|사본|칸|vCPU)|무제한/],
  ['rate', /초당|bps|IOPS|[KMGT]i?B\/s|TB까지/],
  ['money', /달러|무료|^없음/],
  ['share', /%/],
];

/** Words that ask for a limit of whatever kind. */
const LIMIT = /최대|최소|최장|기본|제한|한도|할당량|쿼터|상한|하한|범위|몇\s*\S*까지|limit|quota|max|min/i;

/** Words that only say what kind of number is asked for, or how: they need not stand in a label. */
const ASIDE =
  /^(?:최대한?|최소한?|최장|기본|기본값|디폴트|제한|한도|할당량|쿼터|상한|하한|값|수|개수|갯수|횟수|대수|일수|크기|사이즈|용량|길이|시간|기간|주기|간격|며칠|몇|얼마|얼마나|동안|까지|숫자|초|분|일|달|년|개|명|대|번|회|건|곳|전|후|퍼센트|요금|비용|가격|값|속도|초당|계정당|리전당|걸리다|되다|요청|유효|만료|허용|전|여러|타임아웃|범위|몇번|가능|하나|1개|한개|한번|한번에|당|[tgmk]b|테라|기가|메가|킬로|처리량|대역폭|보관|보존|limit|max|default|size)$/i;

const among = (table: readonly (readonly [Measure, RegExp])[], text: string): Set<Measure> =>
  new Set(table.flatMap(([measure, words]) => (words.test(text) ? [measure] : [])));

/** What a question asks for: `"sqs 메시지 보존 기간 며칠"` → time; nothing where it names no kind. */
export const measuresAsked = (question: string): Set<Measure> => among(ASKING, question);

/** What a value gives: `"기본 4일, 최대 14일"` → time; a bare number counts something. */
export function measuresGiven(value: string): Set<Measure> {
  const given = among(GIVING, value);
  return given.size === 0 && /\d/.test(value) ? new Set(['count']) : given;
}

/** Words that narrow a number down; a fact about another one of them answers another question. */
const BOUNDS = ['최대', '최소', '기본', '권장', '무료', '동시'] as const;

/** True where a label is about another bound than the question, and the value does not give that one either. */
export function differsInBound(question: string, label: string, value: string): boolean {
  const asked = BOUNDS.filter((bound) => question.includes(bound));
  const told = BOUNDS.filter((bound) => label.includes(bound));
  return (
    asked.length > 0 &&
    told.length > 0 &&
    !told.some((bound) => asked.includes(bound)) &&
    !asked.some((bound) => value.includes(bound))
  );
}

/** What is wanted, not what it is: 비용 줄이기. */
const WISH = /줄이|줄여|아끼|아껴|절감|절약|낮추|낮춰|늘리|늘려|싸게|저렴/;

/** True for questions for a number: they name a kind of it, or a limit as a word of its own (not that of 최소 권한). */
export const asksForNumber = (question: string, words: readonly string[]): boolean =>
  !WISH.test(question) && (measuresAsked(question).size > 0 || words.some((word) => isAside(word) && LIMIT.test(word)));

/** True for words of a question that a label need not say. */
export const isAside = (words: string): boolean => words.split(' ').every((word) => ASIDE.test(word));
