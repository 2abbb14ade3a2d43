/**
 * How notes and pages write quantities, as lists: a page that checks notes gets these with its data, and `taught-measures.ts` in place of
 * this file (`imports` of package.json).
 */
const MEASURES = {
  /**
   * Units as regular expressions without their number, each with what it measures and what turns it into seconds, bytes, bits a second,
   * percent, dollars. A size of 1,024 and one of 1,000 are the same size here: notes do not tell them apart.
   */
  units: [
    ['speed', 1, 'bps'],
    ['speed', 1e3, 'kbps|킬로비트'],
    ['speed', 1e6, 'mbps|메가비트|메가비피에스|메가bps'],
    ['speed', 1e9, 'gbps|기가비트|기가비피에스|기가bps'],
    ['speed', 1e12, 'tbps|테라비트|테라bps'],
    ['size', 1e15, 'pib|pb|페타바이트|페타'],
    ['size', 1e12, 'tib|tb|테라바이트|테라'],
    ['size', 1e9, 'gib|gb|기가바이트|기가'],
    ['size', 1e6, 'mib|mb|메가바이트|메가'],
    ['size', 1e3, 'kib|kb|킬로바이트|킬로|케이비'],
    ['size', 1, 'bytes?|바이트'],
    ['time', 1e-6, 'μs|us|마이크로초|microseconds?'],
    ['time', 1e-3, 'ms|msec|밀리초|밀리세컨드?|milliseconds?'],
    ['time', 31536000, '년|years?|해(?=[ 만마은]|$)'],
    ['time', 2592000, '개월|달(?!러)|months?'],
    ['time', 604800, '주일|주(?=일|간|[ 에마만까동.,)]|$)|weeks?'],
    ['time', 86400, '일(?!반|부|정|치|관|러)|days?'],
    ['time', 3600, '시간|hours?|hrs?|h(?![a-z])'],
    ['time', 60, '분(?!의|산|리|류|석|할|배)|minutes?|mins?'],
    ['time', 1, '초(?!당|과)|seconds?|secs?|s(?![a-z0-9])'],
    ['share', 1, '%|퍼센트|퍼(?=[ 까])|프로(?![가-힣])|percent'],
    ['money', 1, '\\$(?!\\s?\\d)|달러|불(?=[ ,.)이을은만]|$)|usd|dollars?'],
    ['money', 0.01, '센트|cents?'],
  ],

  /** Words that count: they make a number of what stands before them, whatever they count. */
  counters:
    '개(?!월)|회(?!전)|번(?!째|호)|명|대(?!역)|건(?!너)|곳|가지|배(?!치|포|열)|벌|쌍|층|단계|자(?!동|체|격)|줄|군데|점(?!검)|장(?![가-힣])|장(?=[까을이은]\\s?)|노드|샤드|파티션|스레드|사본|카피|iops|rpm|[rt]ps|vcpus?|acu|rcu|wcu|코어|az|리전|k(?![a-z])|요청|레코드|객체|인스턴스|초당|분당|원(?![가-힣])',

  /** Korean and English numerals as they stand before a counter or unit. */
  numerals:
    '한:1 하나:1 두:2 둘:2 세:3 석:3 셋:3 네:4 넉:4 넷:4 다섯:5 여섯:6 일곱:7 여덟:8 아홉:9 열:10 스무:20 스물:20 서른:30 마흔:40 쉰:50 예순:60 일흔:70 여든:80 아흔:90 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 twelve:12',

  /** Words that are a quantity of time by themselves, in seconds. */
  spans:
    '하루:86400 이틀:172800 사흘:259200 나흘:345600 열흘:864000 보름:1296000 일주일:604800 한달:2592000 한_달:2592000 반나절:43200 1년:31536000 일년:31536000 반년:15552000',

  /** What makes the number behind it one of a version, a port or a layer: it names something and measures nothing. */
  naming:
    '(?:tls|ssl|http|smb|nfs|v|ver(?:sion)?|버전|포트|port|ipv|layer|l|raid|sha|oauth|python|node(?:\\.js)?|java|그림|표|예시?|route|#)\\s?$',
} as const;

/** @see MEASURES */
export type Measures = typeof MEASURES;

let taught: Measures = MEASURES;

/** The lists. */
export const measures = (): Measures => taught;

/** Takes over the lists as they came with data. */
export function teachMeasures(lists: Measures): void {
  taught = lists;
}
