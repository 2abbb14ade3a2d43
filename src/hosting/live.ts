import { createHash } from 'node:crypto';
import { PACKS, WORKER_PATH } from '../offline/store-index.ts';
import type { Redirect } from './addresses.ts';
import { headersOf } from './headers.ts';
import { contentTypeOf } from './content-types.ts';

/** One thing that was looked at. `unsure`: worth knowing, or beyond what this host can do. */
export interface Verdict {
  readonly area: '쪽' | '헤더' | '옛 주소' | '없는 쪽' | '압축' | '캐시' | '검색' | '오프라인' | '주소';
  readonly state: 'good' | 'bad' | 'unsure';
  readonly says: string;
}

/** What a host answered, the body unpacked. */
interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** A live site and what it should be. */
export interface LiveSite {
  /** Its address, with a slash at its end. */
  readonly url: URL;
  readonly redirects: readonly Redirect[];
  /** The host sends headers that one cannot choose (GitHub Pages). */
  readonly hasFixedHeaders: boolean;
  /** The origin that the site is built for, where it is looked at elsewhere first. */
  readonly builtFor: string;
}

const TIMEOUT = 20_000;
/** What is no longer than this needs no compression. */
const SMALL = 2048;

const plain = (value: string): string => value.toLowerCase().replaceAll(/\s/g, '');

/** Tells whether a type is the wanted one; hosts call scripts and XML by two names, and may add an encoding to what needs none. */
function isSameType(sent: string, wanted: string): boolean {
  const fold = (type: string): string => plain(type).replace(/application\/(?=javascript|xml)/, 'text/');
  return fold(sent) === fold(wanted) || fold(sent).startsWith(`${fold(wanted)};charset=`);
}

/** Tells whether a header that was sent does what the rule wants; a host may join several policies with commas. */
function fulfils(name: string, sent: string, wanted: string): boolean {
  const ageOf = (value: string): number => Number(/max-age=(\d+)/.exec(value)?.[1] ?? NaN);
  if (name === 'Cache-Control')
    return wanted.includes('immutable') ? ageOf(sent) >= 31_536_000 && sent.includes('immutable') : ageOf(sent) <= 600;
  if (name === 'Strict-Transport-Security') return ageOf(sent) >= ageOf(wanted);
  if (name === 'Content-Security-Policy') return wanted.split(';').every((part) => plain(sent).includes(plain(part)));
  return plain(sent) === plain(wanted);
}

/** Looks at a live site from outside. */
class LiveCheck {
  readonly verdicts: Verdict[] = [];
  readonly #site: LiveSite;
  readonly #base: string;

  constructor(site: LiveSite) {
    this.#site = site;
    this.#base = site.url.pathname;
  }

  /** Asks for a path from the root of the host; redirects are not followed. */
  async #ask(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    const response = await fetch(new URL(path, this.#site.url.origin), {
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { status: response.status, headers: response.headers, bytes, text: new TextDecoder().decode(bytes) };
  }

  /** Adds a verdict: `good` is said where it is fine, `bad` where not. */
  #say(area: Verdict['area'], fine: boolean | 'unsure', good: string, bad = good): void {
    const state = fine === 'unsure' ? 'unsure' : fine ? 'good' : 'bad';
    this.verdicts.push({ area, state, says: fine === true ? good : bad });
  }

  async run(): Promise<void> {
    const base = this.#base;
    const home = await this.#ask(base);
    const list = await this.#ask(`${base}topics.json`);
    const topic = /"id":\s*"([^"]+)"/.exec(list.text)?.[1];
    this.#say('쪽', home.status === 200, `${base} 200`, `${base}: 상태 ${home.status}. 파일이 여기에 올라갔는지 본다.`);
    if (home.status !== 200 || topic === undefined) {
      this.#say('쪽', false, '', `${base}topics.json: 상태 ${list.status}. 이 사이트의 빌드가 아니다.`);
      return;
    }
    const architectures = (await this.#ask(`${base}architectures/`)).text;
    const named = (text: string, path: string): string[] => new RegExp(`${base}(${path})`).exec(text)?.slice(1) ?? [];
    const samples = [
      ...['', `${topic}/`, `${topic}.md`, 'topics.json', 'favicon.svg', 'manifest.webmanifest', WORKER_PATH],
      ...named(home.text, '_astro/[^"\']+\\.js'),
      ...named(home.text, '_astro/[^"\']+\\.woff2'),
      ...named(architectures, 'architectures/pictures/[^"\']+\\.svg'),
    ];
    for (const path of samples) this.#checkFile(path, await this.#ask(base + path));
    await this.#checkFormer(topic);
    await this.#checkMissing();
    await this.#checkPacked();
    await this.#checkAddress(home);
  }

  /** Looks at one file as it came: its type, headers and packing. */
  #checkFile(path: string, { status, headers, bytes }: Answer): void {
    const at = this.#base + path;
    if (status !== 200) {
      this.#say('쪽', false, '', `${at}: 상태 ${status}`);
      return;
    }
    const type = contentTypeOf(path === '' || path.endsWith('/') ? 'index.html' : path);
    const sent = headers.get('content-type') ?? '';
    this.#say(
      '쪽',
      isSameType(sent, type),
      `${at} ${type}`,
      `${at}: Content-Type이 “${sent}”이다. “${type}”이어야 한다.`,
    );
    for (const [name, wanted] of Object.entries(headersOf(path))) {
      const value = headers.get(name) ?? '없음';
      const fine = fulfils(name, value, wanted) || (this.#site.hasFixedHeaders ? 'unsure' : false);
      const area = name === 'Cache-Control' ? '캐시' : '헤더';
      this.#say(area, fine, `${at} ${name}`, `${at}: ${name}이 “${value}”이다. 바란 것: ${wanted}`);
    }
    if (!/^text\/|json|svg/.test(type) || bytes.length <= SMALL) return;
    this.#say(
      '압축',
      headers.has('content-encoding'),
      `${at} 압축`,
      `${at}: 압축하지 않고 보낸다. gzip이나 br을 켠다.`,
    );
    const varies = plain(headers.get('vary') ?? '').includes('accept-encoding');
    const bad = `${at}: Vary: Accept-Encoding이 없어 중간 캐시가 압축한 것을 잘못 줄 수 있다.`;
    this.#say('압축', varies || 'unsure', `${at} Vary`, bad);
  }

  /** Addresses that lead to another: without their slash, or from before. */
  async #checkFormer(topic: string): Promise<void> {
    const base = this.#base;
    for (const { from, to } of [{ from: base + topic, to: `${base}${topic}/` }, ...this.#site.redirects]) {
      const { status, headers, text } = await this.#ask(from);
      const location = new URL(headers.get('location') ?? from, this.#site.url);
      const leads = [301, 302, 307, 308].includes(status) && location.href === new URL(to, this.#site.url).href;
      // Without rules of the host a page forwards, or a file of this name stands there.
      const isByPage = status === 200 && text.includes(`data-target="${to}"`);
      const isSoft = isByPage || location.pathname === `${from}/` || (status === 404 && from.endsWith('.md'));
      const bad = `${from}: ${isByPage ? '301이 아니라 쪽이 넘긴다' : `${to}로 넘어가지 않는다`}(상태 ${status}).`;
      this.#say('옛 주소', leads || (isSoft ? 'unsure' : false), `${from} → ${to}`, bad);
    }
  }

  async #checkMissing(): Promise<void> {
    for (const path of ['no/such/page/', '_astro/no-such-file.js']) {
      const { status, text } = await this.#ask(this.#base + path);
      const own = text.includes(`data-base="${this.#base}"`);
      const bad = `${this.#base}${path}: 없는 쪽인데 상태 ${status}${own ? '' : '이고 호스트의 쪽'}이다. 404.html을 404로 답해야 한다.`;
      this.#say('없는 쪽', status === 404 && own, `${this.#base}${path} 404`, bad);
    }
  }

  /** The files of the search and of the store are packed by us and must come as they are, the store's from the build of its worker. */
  async #checkPacked(): Promise<void> {
    for (const path of ['korean-search/index.bin', 'korean-search/terms/main-0.bin']) {
      const { status, bytes } = await this.#ask(this.#base + path);
      const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
      const bad = `${this.#base}${path}: 상태 ${status}. 폴더가 다 올라갔는지, Content-Encoding 없이 그대로 보내는지 본다.`;
      this.#say('검색', status === 200 && isPacked, `${this.#base}${path} 그대로`, bad);
    }
    const worker = (await this.#ask(this.#base + WORKER_PATH)).text;
    const packs = new Set(worker.match(new RegExp(`${PACKS}[0-9a-f]{16}\\.bin`, 'g')));
    if (packs.size === 0) this.#say('오프라인', 'unsure', `${WORKER_PATH}: 거둔 워커이거나 이 사이트의 것이 아니다.`);
    for (const path of packs) {
      const { status, bytes, headers } = await this.#ask(this.#base + path);
      const isWhole = path.includes(createHash('sha256').update(bytes).digest('hex').slice(0, 16));
      const bad = `${this.#base}${path}: 상태 ${status}. 묶음과 ${WORKER_PATH}를 같은 빌드에서, 묶음부터, 눌린 그대로 올린다.`;
      const fine = status === 200 && isWhole && !headers.has('content-encoding');
      this.#say('오프라인', fine, `${this.#base}${path} 그대로`, bad);
    }
  }

  /** What the site says of its own address, of its contact, and to who comes again or without encryption. */
  async #checkAddress(home: Answer): Promise<void> {
    const { url, builtFor } = this.#site;
    const base = this.#base;
    const canonical = /<link rel="canonical" href="([^"]+)"/.exec(home.text)?.[1] ?? '없음';
    const rebuild = `SITE_URL=${builtFor} BASE_PATH=${base}로 다시 빌드한다.`;
    this.#say('주소', canonical === builtFor + base, canonical, `쪽에 적힌 주소가 ${canonical}이다. ${rebuild}`);
    const contact = await this.#ask(`${base}.well-known/security.txt`);
    const expires = /^Expires: (\S+)/m.exec(contact.text)?.[1] ?? '';
    const isFresh = contact.status === 200 ? Date.parse(expires) > Date.now() : 'unsure';
    const bad = 'security.txt가 없거나 Expires가 지났다. SECURITY_CONTACT나 REPORT_URL을 주고 다시 빌드한다.';
    this.#say('주소', isFresh, `security.txt ${expires}까지`, bad);
    const again = await this.#ask(base, { 'if-none-match': home.headers.get('etag') ?? '' });
    this.#say(
      '캐시',
      again.status === 304 || 'unsure',
      `${base} 다시 물으면 304`,
      `${base}: 바뀌지 않았는데 다시 보낸다.`,
    );
    if (url.protocol !== 'https:') return;
    const http = await fetch(`http://${url.host}${base}`, { redirect: 'manual' }).catch(() => undefined);
    const isSafe = http === undefined || (http.headers.get('location') ?? '').startsWith('https://');
    this.#say('주소', isSafe, 'http → https', `http://${url.host}${base}: https로 넘어가지 않는다.`);
  }
}

/** Looks at a live site from outside: pages, headers, former addresses, 404, compression, cache, search, store. @throws when it does not answer */
export async function checkLive(site: LiveSite): Promise<readonly Verdict[]> {
  const check = new LiveCheck(site);
  await check.run();
  return check.verdicts;
}
