/** What a quantity measures. Counts of different things (`iops`, `명`) are kinds of their own: they are never compared. */
type QuantityKind = string;

/** A quantity of a text: `최대 15분` is 900 seconds at most. */
export interface Quantity {
  readonly kind: QuantityKind;
  /** In seconds, bytes, bits a second, percent, dollars, won, or plain. */
  readonly amount: number;
  readonly bound: 'max' | 'min' | 'default' | undefined;
  /** It says when something holds, or what was so once: not what a limit is today. */
  readonly isAside: boolean;
  /** A number without a unit. */
  readonly isBare: boolean;
  /** `[start, end)` in the text. */
  readonly start: number;
  readonly end: number;
  /** The other end of its range: `1` of `1~5시간`. */
  readonly partner?: number;
}

type Unit = readonly [kind: QuantityKind, factor: number, pattern: string];

/** Units by what stands behind a number, the longest first. Sizes of 1,000 and of 1,024 are one: notes do not tell them apart. */
const UNITS: readonly Unit[] = [
  ['bits/s', 1e3, 'kbps'],
  ['bits/s', 1e6, 'mbps'],
  ['bits/s', 1e9, 'gbps|기가비트'],
  ['bits/s', 1e12, 'tbps'],
  ...(
    [
      [1e15, 'pi?b|페타(?:바이트)?'],
      [1e12, 'ti?b|테라(?:바이트)?'],
      [1e9, 'gi?b|기가(?:바이트)?'],
      [1e6, 'mi?b|메가(?:바이트)?'],
      [1e3, 'ki?b|킬로(?:바이트)?'],
      [1, 'bytes?|바이트'],
    ] as const
  ).flatMap(([factor, size]): Unit[] => [
    ['bytes/s', factor, `(?:${size})\\s?(?:/\\s?(?:s(?:ec)?|초)|ps)`],
    ['bytes', factor, size],
  ]),
  ['seconds', 1e-6, 'μs|us|마이크로초|microseconds?'],
  ['seconds', 1e-3, 'ms|msec|밀리초|milliseconds?'],
  ['seconds', 31_536_000, '년|years?|yrs?'],
  ['seconds', 2_592_000, '개월|달(?!러)|months?'],
  ['seconds', 604_800, '주일|주(?=[간 에까,.)]|$)|weeks?'],
  ['seconds', 86_400, '일(?!반|부|정|치|관|러)|days?|d(?![a-z])'],
  ['seconds', 3600, '시간|hours?|hrs?|hr|h(?![a-z])'],
  ['seconds', 60, '분(?!의|산|리|류|석|할|배|당)|minutes?|mins?|min'],
  ['seconds', 1, '초(?!당|과)|seconds?|secs?|sec|s(?![a-z0-9])'],
  ['percent', 1, '%|퍼센트|percent'],
  ['dollars', 1, '달러|\\$(?!\\s?\\d)|usd|dollars?|불(?=[ ,.)이을은만]|$)'],
  ['dollars', 0.01, '센트|cents?'],
  ['won', 1, '원(?![가-힣])'],
  ['iops', 1, 'iops'],
  ['iops', 1e3, 'k\\s?iops'],
  ['per second', 1, '(?:[tr]ps|qps|msgs?/s|req/s|(?:건|개|회|번|요청|레코드|메시지)?\\s?/\\s?(?:s(?:ec)?|초))'],
  ['capacity units', 1, '[rw]cus?'],
  ['vcpu', 1, 'vcpus?'],
  ['acu', 1, 'acus?'],
  ['people', 1, '명'],
  ['letters', 1, '자(?!동|체|격|신)|글자'],
  ['times', 1, '배(?!치|포|열|달)'],
  ['layers', 1, '단계|계층'],
  ['turns', 1, '회(?!전|선)|번(?!째|호)|times'],
  ['count', 1e3, 'k(?![a-z])'],
  [
    'count',
    1,
    '개(?!월|발|인|념)|건|대(?!역|상|기|칭)|곳|가지|벌|쌍|군데|장(?![가-힣])|종(?:류)?(?![가-힣])|nodes?|노드|샤드|파티션|사본',
  ],
];
const UNIT = new RegExp(`^\\s?(?:${UNITS.map(([, , pattern]) => `(${pattern})`).join('|')})(?![a-z])`, 'i');
const NUMERALS = new Map(
  '천:1000 백:100 만:10000 한:1 하나:1 두:2 세:3 네:4 다섯:5 여섯:6 일곱:7 여덟:8 아홉:9 열:10 열다섯:15 스무:20 하루:1 이틀:2 사흘:3'
    .split(' ')
    .map((pair): [string, number] => [pair.split(':')[0] ?? '', Number(pair.split(':')[1])]),
);
const DAYS = new Set(['하루', '이틀', '사흘']);
const TENS: Readonly<Record<string, number>> = { 백: 1e2, 천: 1e3, 만: 1e4, 십만: 1e5, 백만: 1e6, 천만: 1e7, 억: 1e8 };

/** Digits that are no part of a name, a version, an address or a date. */
const DIGITS =
  /(?<![A-Za-z\d.,_/@:-]|[A-Za-z]\s?v)(\$\s?)?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?![\d_]|[.:]\d|-(?:way|bit)|[A-Za-z]\d)/g;
const RANGE_END =
  /(?<=\d\s?[a-zA-Z가-힣%]{0,5}\s?[-~–∼/·]\s?)(\$\s?)?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?![\d_]|\.\d|[A-Za-z]\d)/g;
const WORDS =
  /(?<![가-힣A-Za-z])(하루|이틀|사흘|열다섯|다섯|여섯|일곱|여덟|아홉|열|스무|천|백|만|한|두|세(?!대)|네)(?=\s?(?:개|건|번|대|곳|가지|벌|명|시간|달|$)|[가-힣\s,.)])/g;
const NINES = /(?<![\d.,])(?:9가\s?(\d{1,2})\s?개|(\d{1,2})\s?(?:개의\s?)?(?:9['’]?s|나인|nines?)|일레븐\s?나인())/gi;
const PREFIX = /(?<![\w.])\/(\d{1,2})(?![\d/]|\.\d)/g;

/** What makes a number a name: a port, a version, a code, a year. */
const NAMING =
  /(?:tls|ssl|http|https|smb|nfs|버전|version|v|ipv|layer|raid|sha-?|oauth|python|node(?:\.js)?|java|그림|표|예시?|문제|q|no\.?|포트|port|코드|code|에러|오류|#|제)\s?[:=]?\s?$/i;
const DATE_BEHIND = /^\s?(?:년\s?\d|월(?!\s?요금)|학년|계층|세대|버전|장\s)/;
/** The day of a date, the length of a network behind its address, the value of an ASCII name. */
const DATE_BEFORE = /(?:\d월\s?|\d{4}[-./](?:\d{1,2}[-./])?|\d\.\d{1,3}\/)$/;

const BEFORE: readonly (readonly [Quantity['bound'], RegExp])[] = [
  [
    'max',
    /(?:최대|최장|상한|한도|제한(?=[은:]|\s?[=|])|max(?:imum)?|up to|많아야|길어야)(?:값|치)?(?:[은는이가]|\s?[:=|(])?(?:\s?[가-힣A-Za-z/]{1,10}){0,3}\s?[:=|]?\s*$/i,
  ],
  [
    'default',
    /(?:기본|디폴트|default|따로[^,.]{1,8}면|그냥 두면)(?:값|적)?(?:[은는이가]|으로|\s?[:=|(])?(?:\s?[가-힣A-Za-z/]{1,10}){0,2}\s?[:=|]?\s*$/i,
  ],
  [
    'min',
    /(?:최소|적어도|min(?:imum)?|at least)(?:값)?(?:[은는이가]|\s?[:=|(])?(?:\s?[가-힣A-Za-z]{1,10}){0,3}\s?[:=|]?\s*$/i,
  ],
];
const BEHIND: readonly (readonly [Quantity['bound'], RegExp])[] = [
  ['default', /^\s*(?:이|가|\()?\s*(?:기본|디폴트|default)/i],
  ['max', /^\s*(?:까지|이하|이내|한도|제한|\(?max|가\s?(?:최대|한계|끝)|이\s?(?:최대|한계|끝)|\(?최대(?!\s?\d))/i],
  ['min', /^\s*(?:이상|부터|[~–∼](?!\s?[\d$]))/],
];
/** A condition, an example, or what was so once. */
const ASIDE_BEHIND =
  /^[^\d,.]{0,2}?\s?(?:(?:을|를|이|가)?\s?(?:넘[게는으어]|초과|지나|미만|이상(?:이?면|일|인|은|의 )|보다)|이?면(?:\s|$)|(?:이|가)?\s?아니|[은는]? (?:옛|예전)|에서\s?(?:올|늘|바뀌|상향|증가)|\s?(?:이었|였)|\s?(?:→|->|=>)\s?(?:지금|현재|이제|최대 ?)?\s?\d|\s?(?:뒤|후|전)(?:에는?|부터)?(?![가-힣])|\s?\(?→|\s?(?:단위|씩)|[^,.()]{0,8}(?:일|인|할) 때)/;
const ASIDE_BEFORE =
  /(?:예전(?:에는|엔)?|과거(?:에는)?|옛날(?:에는|엔)?|이전(?:에는|엔)|구\)|종전|예\)|예를 들어|가령|e\.g\.)[^,.;→]{0,14}$/i;
const PER_SECOND_BEFORE = /(?:초당|매초|per second)\s?(?:최대|약|기본)?\s?$/i;
const IOPS_BEFORE = /iops\)?\s?[:=은는이]?\s?(?:최대|기본|max)?\s?$/i;
const AGAIN = /^(?:\/GB|\/GiB)?[\s(,]{1,3}(?:최소|최대|기본|버스트|~)\s?$/i;
const RANGE = /^\s?[~–∼-]\s?$/;
const BESIDE = /^\s?(?:[~–∼/·-]|or|또는|나|,)\s?$/;

interface Numeral {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  readonly isMoney: boolean;
  readonly isWord: boolean;
}

/** `100` with `만` behind it is 1,000,000; `1만 2천` is 12,000. */
function withTens(text: string, value: number, end: number): { value: number; end: number } {
  const [all = '', word = '', more, small = ''] =
    /^\s?(십만|백만|천만|억|만|천|백)(?![가-힣]{2})(?:\s?(\d{1,4})(천|백)?)?/.exec(text.slice(end)) ?? [];
  if (all === '') return { value, end };
  const rest = small === '' ? 0 : Number(more) * (TENS[small] ?? 1);
  const length = rest === 0 ? text.slice(end).indexOf(word) + word.length : all.length;
  return { value: value * (TENS[word] ?? 1) + rest, end: end + length };
}

function numeralsIn(text: string): Numeral[] {
  const digits = [...text.matchAll(DIGITS), ...text.matchAll(RANGE_END)].map((match): Numeral => {
    const written = Number(`${match[2]?.replaceAll(',', '') ?? ''}${match[3] ?? ''}`);
    const { value, end } = withTens(text, written, match.index + match[0].length);
    return { value, end, start: match.index, isMoney: match[1] !== undefined, isWord: false };
  });
  const words = [...text.matchAll(WORDS)].map(({ 0: word, index }): Numeral => ({
    ...{ value: NUMERALS.get(word) ?? 0, start: index, end: index + word.length, isMoney: false, isWord: true },
  }));
  return [...digits, ...words].sort((a, b) => a.start - b.start);
}

function unitAt(text: string, end: number): { kind: QuantityKind; factor: number; end: number } | undefined {
  const match = UNIT.exec(text.slice(end, end + 24));
  // of all units one has matched
  const unit = UNITS.find((_, at) => match?.[at + 1] !== undefined);
  return match === null || unit === undefined
    ? undefined
    : { kind: unit[0], factor: unit[1], end: end + match[0].length };
}

const boundOf = (text: string, start: number, end: number): Quantity['bound'] =>
  BEHIND.find(([, pattern]) => pattern.test(text.slice(end)))?.[0] ??
  BEFORE.find(([, pattern]) => pattern.test(text.slice(Math.max(0, start - 24), start)))?.[0];

/**
 * Reads the quantities of a text, in Korean and English notation, in the order of the text: `15분`, `900 s`, `1만 2천 건`, `9가 11개`,
 * `10~20GB`. Numbers in names (`S3`, `TLS 1.2`), ports, codes and dates are none.
 */
export function readQuantities(original: string): Quantity[] {
  const text = original.normalize('NFC');
  const found: Quantity[] = [];
  const isFree = (start: number, end: number): boolean => !found.some((one) => start < one.end && end > one.start);
  const add = (kind: QuantityKind, amount: number, start: number, end: number, isBare = false): void => {
    if (!isFree(start, end)) return;
    const isAside = ASIDE_BEHIND.test(text.slice(end)) || ASIDE_BEFORE.test(text.slice(Math.max(0, start - 24), start));
    found.push({ kind, amount, bound: boundOf(text, start, end), isAside, isBare, start, end });
  };
  for (const match of text.matchAll(NINES))
    add('percent', 100 - 10 ** (2 - Number(match[1] ?? match[2] ?? 11)), match.index, match.index + match[0].length);
  for (const match of text.matchAll(PREFIX))
    if (!/[가-힣A-Za-z]$/.test(text.slice(0, match.index)))
      add('prefix', Number(match[1]), match.index, match.index + match[0].length);
  const numerals = numeralsIn(text);
  for (const [at, one] of numerals.entries()) {
    const behind = text.slice(one.end);
    if (one.isMoney) {
      add('dollars', one.value, one.start, one.end);
      continue;
    }
    if (one.isWord && DAYS.has(text.slice(one.start, one.end))) {
      add('seconds', one.value * 86_400, one.start, one.end);
      continue;
    }
    let unit = unitAt(text, one.end);
    const isYear = !one.isWord && one.value >= 1990 && one.value < 2100 && one.end - one.start === 4;
    if ((isYear && (unit === undefined || /^\s?년/.test(behind))) || DATE_BEHIND.test(behind)) continue;
    if (DATE_BEFORE.test(text.slice(0, one.start))) continue;
    // 10~20GB, 1·10Gbps: the unit stands behind the last of them
    for (let next = at + 1; unit === undefined && next < numerals.length && next < at + 4; next += 1) {
      const [before, other] = [numerals[next - 1], numerals[next]];
      if (before === undefined || other === undefined || !BESIDE.test(text.slice(before.end, other.start))) break;
      const shared = unitAt(text, other.end);
      if (shared !== undefined) unit = { ...shared, end: one.end };
    }
    // 3 IOPS(최소 100, 최대 16,000): all of them are of that unit
    const last = found.at(-1);
    if (unit === undefined && last?.kind === 'iops' && AGAIN.test(text.slice(last.end, one.start)))
      unit = { kind: 'iops', factor: 1, end: one.end };
    if (one.isWord && unit === undefined) continue;
    if (
      text.endsWith('제', one.start) ||
      (unit === undefined && (NAMING.test(text.slice(0, one.start)) || /^[A-Za-z_]/.test(behind)))
    )
      continue;
    const { kind = 'count', factor = 1, end = one.end } = unit ?? {};
    const isPerSecond =
      PER_SECOND_BEFORE.test(text.slice(0, one.start)) && ['count', 'turns', 'capacity units'].includes(kind);
    const isOftenPerSecond = kind === 'bytes' && PER_SECOND_BEFORE.test(text.slice(0, one.start));
    // a number behind IOPS: 최대 IOPS: 16,000
    const isIops = unit === undefined && IOPS_BEFORE.test(text.slice(0, one.start));
    // GB당 0.09달러, 100만 건당: in how much of something else
    if (/^\s?당/.test(text.slice(end)) || (kind !== 'seconds' && /^\s?마다/.test(text.slice(end)))) continue;
    add(
      isIops ? 'iops' : isPerSecond ? 'per second' : isOftenPerSecond ? 'bytes/s' : kind,
      one.value * factor,
      one.start,
      end,
      unit === undefined && !isIops,
    );
  }
  found.sort((a, b) => a.start - b.start);
  // the ends of a range are its least and its most
  return found.map((one, at) => {
    const [before, after] = [found[at - 1], found[at + 1]];
    if (after?.kind === one.kind && RANGE.test(text.slice(one.end, after.start)))
      return { ...one, bound: 'min', partner: after.amount };
    if (before?.kind === one.kind && RANGE.test(text.slice(before.end, one.start)))
      return { ...one, bound: 'max', partner: before.amount };
    return one;
  });
}

/** The same amount of the same kind: what 1,024 makes of 1,000 is no difference. */
export function isSameQuantity(a: Quantity, b: Quantity): boolean {
  if (a.kind !== b.kind) return false;
  // 1TiB is 1TB, and 10,240MB is 10GB: a power of 1.024
  const steps = a.kind.startsWith('bytes') ? Math.abs(Math.log(a.amount / b.amount)) / Math.log(1.024) : 0;
  if (steps > 0.9 && steps < 4.1 && Math.abs(steps - Math.round(steps)) < 0.05) return true;
  return Math.abs(a.amount - b.amount) <= Math.abs(a.amount) * 1e-9;
}

/** The same amount is among some quantities. */
export const has = (list: readonly Quantity[], one: Quantity): boolean =>
  list.some((other) => isSameQuantity(one, other));
/** It counts things. */
export const isCount = ({ kind }: Quantity): boolean => /^(?:count|turns|people)$/.test(kind);
/** One of something is said of everything. */
export const isPlainOne = ({ kind, amount }: Quantity): boolean =>
  amount <= 1 && /^(?:count|turns|layers|times|people)$/.test(kind);
/** A small number without a unit: it may be of anything. */
export const isBareFew = ({ isBare, amount }: Quantity): boolean => isBare && amount < 1000;
