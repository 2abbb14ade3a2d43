/** What kind of quantity a number is; only quantities of one kind are compared. */
export type Dimension = 'time' | 'size' | 'speed' | 'share' | 'money' | 'number';

/** A unit with every way to write it. `factor` turns it into the dimension's own: seconds, bytes, bits a second, percent, dollars. */
interface Unit {
  readonly dimension: Dimension;
  readonly factor: number;
  readonly written: string;
}

const KILO = 1000;
const DAY = 86_400;
const size = (written: string, power: number): Unit => ({ dimension: 'size', factor: KILO ** power, written });
const time = (written: string, factor: number): Unit => ({ dimension: 'time', factor, written });

/**
 * Units as notes and pages write them, as regular expressions without their number. A size of 1,024 and one of 1,000 are the same
 * size here: notes do not tell them apart.
 */
const UNITS: readonly Unit[] = [
  { dimension: 'speed', factor: 1, written: 'bps' },
  { dimension: 'speed', factor: 1e3, written: 'kbps|킬로비트' },
  { dimension: 'speed', factor: 1e6, written: 'mbps|메가비트|메가비피에스|메가bps' },
  { dimension: 'speed', factor: 1e9, written: 'gbps|기가비트|기가비피에스|기가bps' },
  { dimension: 'speed', factor: 1e12, written: 'tbps|테라비트|테라bps' },
  size('pib|pb|페타바이트|페타', 5),
  size('tib|tb|테라바이트|테라', 4),
  size('gib|gb|기가바이트|기가', 3),
  size('mib|mb|메가바이트|메가', 2),
  size('kib|kb|킬로바이트|킬로|케이비', 1),
  size('bytes?|바이트', 0),
  time('μs|us|마이크로초|microseconds?', 1e-6),
  time('ms|msec|밀리초|밀리세컨드?|milliseconds?', 1e-3),
  time('년|years?|해(?=[ 만마은]|$)', 365 * DAY),
  time('개월|달(?!러)|months?', 30 * DAY),
  time('주일|주(?=일|간|[ 에마만까동.,)]|$)|weeks?', 7 * DAY),
  time('일(?!반|부|정|치|관|러)|days?', DAY),
  time('시간|hours?|hrs?|h(?![a-z])', 3600),
  time('분(?!의|산|리|류|석|할|배)|minutes?|mins?', 60),
  time('초(?!당|과)|seconds?|secs?|s(?![a-z0-9])', 1),
  { dimension: 'share', factor: 1, written: '%|퍼센트|퍼(?=[ 까])|프로(?![가-힣])|percent' },
  { dimension: 'money', factor: 1, written: '\\$(?!\\s?\\d)|달러|불(?=[ ,.)이을은만]|$)|usd|dollars?' },
  { dimension: 'money', factor: 0.01, written: '센트|cents?' },
];

/** Every unit, the longer writing first where one begins another. */
const WRITTEN = UNITS.map((unit) => ({ ...unit, pattern: new RegExp(`^\\s?(?:${unit.written})`, 'i') }));

/** The unit that a text begins with, and how much of it that is. */
export function unitAt(text: string): { dimension: Dimension; factor: number; length: number } | undefined {
  let best: { dimension: Dimension; factor: number; length: number } | undefined;
  for (const { dimension, factor, pattern } of WRITTEN) {
    const length = pattern.exec(text)?.[0].length ?? 0;
    if (length > (best?.length ?? 0)) best = { dimension, factor, length };
  }
  return best;
}

/** Words that count: they make a number of what stands before them, whatever they count. */
const COUNTERS =
  /^\s?(개(?!월)|회(?!전)|번(?!째|호)|명|대(?!역)|건(?!너)|곳|가지|배(?!치|포|열)|벌|쌍|층|단계|자(?!동|체|격)|줄|군데|점(?!검)|장(?![가-힣])|장(?=[까을이은]\s?)|노드|샤드|파티션|스레드|사본|카피|iops|rpm|[rt]ps|vcpus?|acu|rcu|wcu|코어|az|리전|k(?![a-z])|요청|레코드|객체|인스턴스|초당|분당|원(?![가-힣]))/i;

/** The counter that a text begins with: `개`, `IOPS`. */
export function counterAt(text: string): { word: string; length: number } | undefined {
  const found = COUNTERS.exec(text);
  return found === null ? undefined : { word: (found[1] ?? '').toLowerCase(), length: found[0].length };
}
