import type { Redirect } from '../site/addresses.ts';
import { WORKER_PATH } from '../offline/store-index.ts';
import { headersOf } from '../site/headers.ts';
import { contentTypeOf } from './content-types.ts';
import { checkStore } from './live-offline.ts';

/** What a host answered, the body as it came over the wire. */
export interface Answer {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly wire: Uint8Array;
  /** The body unpacked. */
  readonly body: Uint8Array;
}

/** Asks a live site for a path from the root of its host; redirects are not followed. */
export type Ask = (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;

/** One thing that was looked at. `unsure`: worth knowing, or beyond what this host can do. */
export interface Verdict {
  readonly area: '쪽' | '헤더' | '옛 주소' | '없는 쪽' | '압축' | '캐시' | '검색' | '오프라인' | '크기' | '주소';
  readonly state: 'good' | 'bad' | 'unsure';
  readonly says: string;
}

/** A live site and what it should be. */
export interface LiveSite {
  /** `https://notes.example`. */
  readonly origin: string;
  /** `/notes/`. */
  readonly base: string;
  readonly redirects: readonly Redirect[];
  /** The host sends headers that one cannot choose (GitHub Pages). */
  readonly fixedHeaders: boolean;
  /** The origin that the site is built for, where it is looked at elsewhere first. */
  readonly builtFor: string;
  readonly ask: Ask;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

const KB = 1024;
/** Most that a page, the font and the search's first files may weigh on the wire; a host that does not pack fails here. */
const LIMITS: readonly (readonly [what: string, path: RegExp, bytes: number])[] = [
  ['글꼴', /\.woff2$/, 115 * KB],
  ['검색의 목록', /core\.bin$/, 170 * KB],
  ['쪽', /\/$/, 60 * KB],
];

const textOf = ({ body }: Answer): string => new TextDecoder().decode(body);
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
function samplesOf(home: string, architectures: string, topic: string, base: string): string[] {
  const named = (text: string, path: string): string | undefined => new RegExp(`${base}(${path})`).exec(text)?.[1];
  const script = named(home, '_astro/[^"\']+\\.js');
  const font = named(home, '_astro/[^"\']+\\.woff2');
  const picture = named(architectures, 'architectures/pictures/[^"\']+\\.svg');
  const files = [script, font, picture, 'favicon.svg', 'manifest.webmanifest', WORKER_PATH];
  return ['', `${topic}/`, `${topic}.md`, 'topics.json', ...files].filter((path) => path !== undefined);
}

/** Looks at a live site from outside; the first verdict tells whether there is one at all. */
export async function checkLive(site: LiveSite): Promise<Verdict[]> {
  const { base, origin, ask } = site;
  const verdicts: Verdict[] = [];
  const say = (area: Verdict['area'], fine: boolean | 'unsure', good: string, bad = good): void => {
    verdicts.push({
      area,
      state: fine === true ? 'good' : fine === false ? 'bad' : 'unsure',
      says: fine === true ? good : bad,
    });
  };

  const home = await ask(base);
  say('쪽', home.status === 200, `${base} 200`, `${base}: 상태 ${home.status}. 파일이 ${base} 아래에 올라갔는지 본다.`);
  const list = await ask(`${base}topics.json`);
  const topic = /"id":\s*"([^"]+)"/.exec(textOf(list))?.[1];
  if (home.status !== 200 || list.status !== 200 || topic === undefined) {
    say('쪽', false, '', `${base}topics.json: 상태 ${list.status}. 이 사이트의 빌드가 아니다.`);
    return verdicts;
  }

  const architectures = textOf(await ask(`${base}architectures/`));
  const samples = samplesOf(textOf(home), architectures, topic, base);
  const answers = new Map(await Promise.all(samples.map(async (path) => [path, await ask(base + path)] as const)));

  for (const [path, answer] of answers) {
    const at = base + path;
    if (answer.status !== 200) {
      say('쪽', false, '', `${at}: 상태 ${answer.status}`);
      continue;
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

  const etag = home.headers.etag ?? '';
  const again = etag === '' ? undefined : await ask(base, { 'if-none-match': etag });
  say(
    '캐시',
    again?.status === 304 || 'unsure',
    `${base} 다시 물으면 304`,
    `${base}: 바뀌지 않았는데 다시 물어도 ${again === undefined ? 'ETag가 없어' : ''} 전부 다시 보낸다.`,
  );

  const bare = await ask(base + topic);
  const bareTo = pathOf(bare.headers.location, origin);
  say(
    '옛 주소',
    bare.status >= 301 && bare.status <= 308 && bareTo === `${base}${topic}/`,
    `${base}${topic} → /`,
    `${base}${topic}: 끝에 /가 없는 주소가 제 쪽으로 넘어가지 않는다(상태 ${bare.status}${bareTo === undefined ? '' : `, ${bareTo}`}).`,
  );
  for (const { from, to } of site.redirects) {
    const former = await ask(from);
    const target = pathOf(former.headers.location, origin);
    const forwards = former.status === 200 && textOf(former).includes(`data-target="${to}"`);
    const fine = [301, 308].includes(former.status) && target === to;
    // Without rules of the host, a file of this name stands there and is the answer.
    const isFile = former.status === 404 && from.endsWith('.md') ? 'unsure' : false;
    const slash = target === `${from}/` ? 'unsure' : isFile;
    say(
      '옛 주소',
      fine || (forwards ? 'unsure' : slash),
      `${from} → ${to}`,
      `${from}: ${forwards ? '301이 아니라 쪽이 넘긴다' : `${to}로 넘어가지 않는다`}(상태 ${former.status}${target === undefined ? '' : `, ${target}`}).`,
    );
  }

  for (const path of ['no/such/page/', '_astro/no-such-file.js']) {
    const missing = await ask(base + path);
    const own = /<h1[^>]*>/.test(textOf(missing)) && textOf(missing).includes(`data-base="${base}"`);
    say(
      '없는 쪽',
      missing.status === 404,
      `${base}${path} 404`,
      `${base}${path}: 없는 쪽인데 상태 ${missing.status}이다. 404로 답해야 검색 엔진과 브라우저가 안다.`,
    );
    if (missing.status === 404) {
      say('없는 쪽', own, `${base}${path} 404.html`, `${base}${path}: 호스트의 404가 나온다. 404.html을 보이게 한다.`);
      const lasting = /immutable|max-age=[1-9]\d{4,}/.test(missing.headers['cache-control'] ?? '');
      say(
        '없는 쪽',
        !lasting,
        `${base}${path} 오래 남지 않음`,
        `${base}${path}: 없는 파일의 404를 브라우저가 오래 간직한다(${missing.headers['cache-control'] ?? ''}).`,
      );
    }
  }

  for (const path of ['pagefind/pagefind-entry.json', 'pagefind/korean/pagefind.js', 'pagefind/korean/core.bin']) {
    const file = await ask(base + path);
    say(
      '검색',
      file.status === 200,
      `${base}${path}`,
      `${base}${path}: 상태 ${file.status}. pagefind/ 폴더가 다 올라갔는지 본다.`,
    );
    if (path.endsWith('.bin') && file.status === 200) {
      const gzip = file.body[0] === 0x1f && file.body[1] === 0x8b;
      say(
        '검색',
        gzip,
        `${base}${path} 그대로`,
        `${base}${path}: 호스트가 풀어서 보낸다. Content-Encoding을 붙이지 말고 올린 그대로 보내야 한다.`,
      );
      say(
        '크기',
        file.wire.length <= 170 * KB,
        `${base}${path} ${kb(file.wire.length)}`,
        `${base}${path}: ${kb(file.wire.length)}다.`,
      );
    }
  }

  verdicts.push(...(await checkStore(base, ask)));

  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(textOf(home))?.[1];
  say(
    '주소',
    canonical === site.builtFor + base,
    `SITE_URL ${site.builtFor}`,
    `${base}: 쪽에 적힌 주소가 ${canonical ?? '없다'}이다. SITE_URL=${site.builtFor} BASE_PATH=${base}로 다시 빌드한다.`,
  );
  const contact = await ask(`${base}.well-known/security.txt`);
  const expires = /^Expires: (\d{4}-\d{2}-\d{2})/m.exec(textOf(contact))?.[1];
  say(
    '주소',
    contact.status === 200 ? (expires ?? '') > site.today : 'unsure',
    `security.txt ${expires ?? ''}까지`,
    contact.status === 200
      ? `security.txt: Expires가 지났거나 없다(${expires ?? '없음'}). 다시 빌드해 올린다.`
      : 'security.txt가 없다. SECURITY_CONTACT나 REPORT_URL을 주고 빌드한다.',
  );
  return verdicts;
}

const kb = (bytes: number): string => `${(bytes / KB).toFixed(1)} KB`;

/** The path that a `Location` leads to on this host; the whole address when it leads to another. */
function pathOf(location: string | undefined, origin: string): string | undefined {
  if (location === undefined) return undefined;
  const url = new URL(location, origin);
  return url.origin === origin ? url.pathname + url.search : url.href;
}
