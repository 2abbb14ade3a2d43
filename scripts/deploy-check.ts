/**
 * `npm run deploy:check -- URL [--as ORIGIN] [--fixed-headers] [--all]`: looks at a live site from outside: pages, headers, former addresses, 404,
 * compression, cache, search, sizes. `--fixed-headers`: the host cannot send the site's headers (GitHub
 * Pages). `--as`: the origin that the site is built for, where it is looked at elsewhere before.
 *
 * Exit 0 all as it should be, 1 something is not, 2 bad usage or no answer.
 */
import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { checkLive } from '../src/hosting/live.ts';
import type { Answer, Ask, Verdict } from '../src/hosting/live-site.ts';
import { readPublishedTopics } from '../src/markdown/published-topics.ts';
import { readTopicFiles } from '../src/markdown/topic-files.ts';
import { formerAddresses } from '../src/hosting/addresses.ts';
import { FLAG, readArguments } from './lib/read-arguments.ts';
import { refuse } from './lib/refuse.ts';
import { readSiteUrl } from './lib/site-url.ts';

const COMMAND = 'npm run deploy:check';
const SECONDS = 20;
const UNPACK: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  zstd: zstdDecompressSync,
};
const MARKS = { good: '✓', bad: '✗', unsure: '?' } as const;

const { values, positionals } = readArguments(`쓰는 법: ${COMMAND} -- 주소 [--as 주소] [--fixed-headers] [--all]`, {
  options: { as: { type: 'string' }, 'fixed-headers': FLAG, all: FLAG },
  allowPositionals: true,
});
const url = readSiteUrl(COMMAND, positionals);
const { origin: builtFor } = values.as === undefined ? url : readSiteUrl(COMMAND, [values.as]);
const { 'fixed-headers': fixedHeaders, all } = values;

/** One request without following redirects; the body is kept as it came, which `fetch` does not hand out. */
const ask: Ask = (path, headers = {}) =>
  new Promise<Answer>((resolve, reject) => {
    const send = url.protocol === 'https:' ? requestSecure : requestPlain;
    const asked = send(
      new URL(path, url.origin),
      { headers: { 'accept-encoding': 'br, gzip', ...headers }, timeout: SECONDS * 1000 },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const wire = Buffer.concat(chunks);
          const sent = Object.entries(response.headersDistinct).map(([name, values]) => [
            name,
            values?.join(', ') ?? '',
          ]);
          const unpack = UNPACK[response.headers['content-encoding'] ?? ''] ?? ((bytes: Uint8Array) => bytes);
          try {
            const body = wire.length === 0 ? wire : unpack(wire);
            resolve({
              status: response.statusCode ?? 0,
              headers: Object.fromEntries(sent) as Record<string, string>,
              wire,
              body,
            });
          } catch (cause) {
            reject(new Error(`${path}: Content-Encoding과 내용이 맞지 않는다`, { cause }));
          }
        });
      },
    );
    asked.on('timeout', () => asked.destroy(new Error(`${path}: ${SECONDS}초 안에 답하지 않았다`)));
    asked.on('error', reject);
    asked.end();
  });

/** What an encrypted site says to somebody who comes without encryption. */
async function checkDowngrade(): Promise<Verdict[]> {
  if (url.protocol !== 'https:') return [];
  const plain = `http://${url.host}${url.pathname}`;
  const response = await fetch(plain, { redirect: 'manual', signal: AbortSignal.timeout(SECONDS * 1000) }).catch(
    () => undefined,
  );
  const fine = response === undefined || (response.headers.get('location') ?? '').startsWith('https://');
  const says = fine ? `${plain} → https` : `${plain}: https로 넘어가지 않는다(상태 ${response.status}).`;
  return [{ area: '주소', state: fine ? 'good' : 'bad', says }];
}

const base = url.pathname;
const redirects = formerAddresses(readPublishedTopics(readTopicFiles('.')), base);
const today = new Date().toISOString().slice(0, 10);
try {
  const verdicts = [
    ...(await checkLive({ origin: url.origin, base, redirects, fixedHeaders, builtFor, ask, today })),
    ...(await checkDowngrade()),
  ];
  for (const [area, members] of Map.groupBy(verdicts, (verdict) => verdict.area)) {
    const good = members.filter(({ state }) => state === 'good').length;
    console.log(`${area}: ${members.length}가지 가운데 ${good}가지가 맞다`);
    for (const { state, says } of members) if (all || state !== 'good') console.log(`  ${MARKS[state]} ${says}`);
  }
  const bad = verdicts.filter(({ state }) => state === 'bad').length;
  const unsure = verdicts.filter(({ state }) => state === 'unsure').length;
  console.log(
    bad === 0
      ? `✓ ${url.href}: 모두 맞다${unsure === 0 ? '' : `(살펴볼 것 ${unsure}가지)`}`
      : `✗ ${url.href}: 틀린 것 ${bad}가지, 살펴볼 것 ${unsure}가지`,
  );
  process.exitCode = bad === 0 ? 0 : 1;
} catch (cause) {
  refuse(`✗ ${url.href}에 닿지 못했다: ${cause instanceof Error ? cause.message : String(cause)}`);
}
