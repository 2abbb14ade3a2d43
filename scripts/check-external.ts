/**
 * `npm run check:external [-- --fresh]`: asks whether the pages that the content cites are still there. What answered is
 * remembered for 30 days in `.cache/external-links.json`; `--fresh` asks all again.
 *
 * Exit 0 all there (or unsure), 1 some are gone, 2 offline or bad usage.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { checkExternal, externalLinks, type Ask, type LinkCache } from '../src/checks/external-links.ts';
import { readContent } from '../src/checks/read-content.ts';
import { readTopicDocument } from '../src/checks/topic-document.ts';
import { printFindings } from './lib/print-findings.ts';
import { FLAG, readArguments } from './lib/read-arguments.ts';
import { refuse } from './lib/refuse.ts';

const CACHE = '.cache/external-links.json';
const SECONDS = 20;

const ask: Ask = async (url, method) => {
  const response = await fetch(url, {
    method,
    signal: AbortSignal.timeout(SECONDS * 1000),
    headers: { 'user-agent': 'Mozilla/5.0 (compatible; saa-notes link check)' },
  });
  await response.body?.cancel();
  return response;
};

const { fresh, json } = readArguments('쓰는 법: npm run check:external [-- --fresh | --json]', {
  options: { fresh: FLAG, json: FLAG },
}).values;
const { topics } = readContent(process.cwd());
const links = externalLinks(topics.map((file) => readTopicDocument(file)));
const cache = !fresh && existsSync(CACHE) ? (JSON.parse(readFileSync(CACHE, 'utf8')) as LinkCache) : {};
const result = await checkExternal(links, { ask, cache, today: new Date().toISOString().slice(0, 10) });
if (result.offline) {
  refuse(
    `인터넷에 닿지 못해 바깥 주소 ${result.asked}개를 확인하지 못했다. 연결을 확인하고 npm run check:external을 다시 실행한다. 주소의 모양은 npm run check가 늘 본다.`,
  );
}
mkdirSync('.cache', { recursive: true });
writeFileSync(CACHE, `${JSON.stringify(result.cache, null, 1)}\n`);
if (!json) console.log(`${result.asked}개에 물었다. 나머지 ${links.size - result.asked}개는 서른 날 안에 대답했다.`);
printFindings(result.findings, { json, subject: '바깥 주소', count: links.size, countName: 'links' });
