import { headersOf } from './headers.ts';
import { WORKER_PATH } from '../offline/store-index.ts';
import { contentTypeOf } from './content-types.ts';
import { kb, KB, type Answer, type LiveSite, type Say } from './live-site.ts';

/** Most that a page and the font may weigh on the wire; a host that does not pack fails here. */
const LIMITS: readonly (readonly [what: string, path: RegExp, bytes: number])[] = [
  ['글꼴', /\.woff2$/, 115 * KB],
  ['쪽', /\/$/, 60 * KB],
];

const plain = (value: string): string => value.toLowerCase().replaceAll(/\s/g, '');

/** Names that hosts give to the same type. */
const sameType = (sent: string, wanted: string): boolean => {
  const fold = (type: string): string =>
    plain(type).replace('application/javascript', 'text/javascript').replace('application/xml', 'text/xml');
  // What is no text needs no encoding; saying one does no harm.
  return fold(sent) === fold(wanted) || fold(sent).startsWith(`${fold(wanted)};charset=`);
};

/** Tells whether what was sent does what the rule wants; a host may join several policies with commas. */
function fulfils(name: string, sent: string, wanted: string): boolean {
  if (name === 'Cache-Control') {
    const age = Number(/max-age=(\d+)/.exec(sent)?.[1] ?? NaN);
    return wanted.includes('immutable') ? age >= 31_536_000 && sent.includes('immutable') : age <= 600;
  }
  if (name === 'Content-Security-Policy')
    return wanted.split(';').every((directive) => plain(sent).includes(plain(directive)));
  if (name === 'Strict-Transport-Security')
    return Number(/max-age=(\d+)/.exec(sent)?.[1]) >= Number(/max-age=(\d+)/.exec(wanted)?.[1]);
  return plain(sent) === plain(wanted);
}

/** Every file that stands for its kind: what the home page names, and a topic of the list. */
export function samplesOf(home: string, architectures: string, topic: string, base: string): string[] {
  const named = (text: string, path: string): string | undefined => new RegExp(`${base}(${path})`).exec(text)?.[1];
  const script = named(home, '_astro/[^"\']+\\.js');
  const font = named(home, '_astro/[^"\']+\\.woff2');
  const picture = named(architectures, 'architectures/pictures/[^"\']+\\.svg');
  const files = [script, font, picture, 'favicon.svg', 'manifest.webmanifest', WORKER_PATH];
  return ['', `${topic}/`, `${topic}.md`, 'topics.json', ...files].filter((path) => path !== undefined);
}

/** Looks at one file as it came: its type, headers, packing and size. */
export function checkSample(site: LiveSite, path: string, answer: Answer, say: Say): void {
  const at = site.base + path;
  if (answer.status !== 200) {
    say('쪽', false, '', `${at}: 상태 ${answer.status}`);
    return;
  }
  const type = contentTypeOf(path === '' || path.endsWith('/') ? 'index.html' : path);
  const sent = answer.headers['content-type'] ?? '';
  say(
    '쪽',
    sameType(sent, type),
    `${at} ${type}`,
    `${at}: Content-Type이 “${sent}”이다. “${type}”이어야 글자가 깨지지 않는다.`,
  );
  for (const [name, wanted] of Object.entries(headersOf(path))) {
    const value = answer.headers[name.toLowerCase()];
    const area = name === 'Cache-Control' ? '캐시' : '헤더';
    const fine = value !== undefined && fulfils(name, value, wanted);
    say(
      area,
      fine || (site.fixedHeaders ? 'unsure' : false),
      `${at} ${name}`,
      `${at}: ${name}이 ${value === undefined ? '없다' : `“${value}”이다`}. 바란 것: ${wanted}`,
    );
  }
  const packed = answer.headers['content-encoding'];
  if (/^text\/|json|svg/.test(type) && answer.body.length > 2 * KB) {
    say(
      '압축',
      packed !== undefined,
      `${at} ${packed ?? ''}`,
      `${at}: 압축하지 않고 ${answer.wire.length}바이트를 보낸다. gzip이나 br을 켠다.`,
    );
    const vary = plain(answer.headers.vary ?? '').includes('accept-encoding');
    say(
      '압축',
      vary || 'unsure',
      `${at} Vary`,
      `${at}: Vary: Accept-Encoding이 없어 중간 캐시가 압축한 것을 잘못 줄 수 있다.`,
    );
  }
  for (const [what, pattern, limit] of LIMITS)
    if (pattern.test(at))
      say(
        '크기',
        answer.wire.length <= limit,
        `${at} ${kb(answer.wire.length)}`,
        `${at}: ${what}이 ${kb(answer.wire.length)}다. ${kb(limit)}까지여야 한다.`,
      );
}
