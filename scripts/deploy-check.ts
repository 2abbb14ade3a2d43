/**
 * `npm run deploy:check -- URL [--as ORIGIN] [--fixed-headers] [--all]`: looks at a live site from outside: pages, headers, former addresses, 404,
 * compression, cache, search. `--fixed-headers`: the host cannot send the site's headers (GitHub
 * Pages). `--as`: the origin that the site is built for, where it is looked at elsewhere before.
 *
 * Exit 0 all as it should be, 1 something is not, 2 bad usage or no answer.
 */
import { checkLive } from '../src/hosting/live.ts';
import { readPublishedTopics } from '../src/markdown/published-topics.ts';
import { readTopicFiles } from '../src/markdown/topic-files.ts';
import { formerAddresses } from '../src/hosting/addresses.ts';
import { FLAG, readArguments } from './lib/read-arguments.ts';
import { refuse } from './lib/refuse.ts';

const USAGE = '쓰는 법: npm run deploy:check -- https://notes.example.com/ [--as 주소] [--fixed-headers] [--all]';
const MARKS = { good: '✓', bad: '✗', unsure: '?' } as const;

const { values, positionals } = readArguments(USAGE, {
  options: { as: { type: 'string' }, 'fixed-headers': FLAG, all: FLAG },
  allowPositionals: true,
});

/** The address of a site, with a slash at its end. */
function readUrl(given = ''): URL {
  if (!/^https?:/.test(given) || !URL.canParse(given)) refuse(`“${given}”은 주소가 아니다. ${USAGE}`);
  const url = new URL(given);
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

if (positionals.length !== 1) refuse(USAGE);
const url = readUrl(positionals[0]);
const { origin: builtFor } = values.as === undefined ? url : readUrl(values.as);
const redirects = formerAddresses(readPublishedTopics(readTopicFiles('.')), url.pathname);
const verdicts = await checkLive({ url, redirects, builtFor, hasFixedHeaders: values['fixed-headers'] }).catch(
  (cause: unknown) =>
    refuse(`✗ ${url.href}에 닿지 못했다: ${String(cause instanceof Error ? (cause.cause ?? cause) : cause)}`),
);
for (const [area, members] of Map.groupBy(verdicts, (verdict) => verdict.area)) {
  const good = members.filter(({ state }) => state === 'good').length;
  console.log(`${area}: ${members.length}가지 가운데 ${good}가지가 맞다`);
  for (const { state, says } of members) if (values.all || state !== 'good') console.log(`  ${MARKS[state]} ${says}`);
}
const bad = verdicts.filter(({ state }) => state === 'bad').length;
const unsure = verdicts.filter(({ state }) => state === 'unsure').length;
console.log(
  bad === 0
    ? `✓ ${url.href}: 모두 맞다${unsure === 0 ? '' : `(살펴볼 것 ${unsure}가지)`}`
    : `✗ ${url.href}: 틀린 것 ${bad}가지, 살펴볼 것 ${unsure}가지`,
);
process.exitCode = bad === 0 ? 0 : 1;
