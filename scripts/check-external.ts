/**
 * `npm run check:external [-- --json]`: asks whether the pages that the content cites are still there.
 *
 * Exit 0 all there (or unsure), 1 some are gone, 2 offline or bad usage.
 */
import { checkExternal, externalLinks, type Ask } from '../src/checks/external-links.ts';
import { readContent } from '../src/checks/read-content.ts';
import { readTopicDocument } from '../src/checks/topic-document.ts';
import { printFindings } from './lib/print-findings.ts';
import { FLAG, readArguments } from './lib/read-arguments.ts';
import { refuse } from './lib/refuse.ts';

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

const { json } = readArguments('쓰는 법: npm run check:external [-- --json]', { options: { json: FLAG } }).values;
const links = externalLinks(readContent(process.cwd()).topics.map((file) => readTopicDocument(file)));
const findings =
  (await checkExternal(links, ask)) ??
  refuse('인터넷에 닿지 못했다. 연결을 확인하고 다시 실행한다. 주소의 모양은 npm run check가 늘 본다.');
printFindings(findings, { json, subject: '바깥 주소', count: links.size, countName: 'links' });
