/**
 * `npm run check [-- --json | --rules | --stale DAYS]`: every content rule over `content/`, diagrams included, and over every drawing that
 * reaches a page.
 *
 * `--stale 180` lists instead what was last compared with AWS more than so many days ago, by domain. A build has it write what notes are
 * checked against first (`--data FILE`): both read the same texts.
 *
 * Prints findings as `file:line rule message` and a summary. Exit 0 without an error, 1 with one, 2 on bad usage.
 */
import type { Root } from 'mdast';
import { checkContent } from '../src/checks/check-content.ts';
import { hashTexts } from '../src/checks/memory.ts';
import { readContent, readSvgs } from '../src/checks/read-content.ts';
import { RULES, type Rule } from '../src/checks/rules.ts';
import { findStale, staleDays } from '../src/checks/stale.ts';
import { checkSvg } from '../src/checks/svg/check-svg.ts';
import { checkStored } from '../src/diagrams/check-stored.ts';
import { checkDiagrams } from '../src/diagrams/status.ts';
import { readDiagrams } from '../src/diagrams/store.ts';
import { parseBody } from '../src/markdown/parse-topic.ts';
import { pageStatements } from '../src/matching/page-statements.ts';
import { checkClaims } from './lib/check-claims.ts';
import { readKnown, writeKnown } from './lib/check-memory.ts';
import { keepReadings } from './lib/kept-readings.ts';
import { keepTopics } from './lib/kept-topics.ts';
import { printFindings } from './lib/print-findings.ts';
import { FLAG, readArguments } from './lib/read-arguments.ts';
import { refuse } from './lib/refuse.ts';
import { yieldProcessor } from './lib/steps.ts';

const USAGE = '쓰는 법: npm run check [-- --json | --rules | --stale 날수]';

function readOrRefuse(root: string): ReturnType<typeof readContent> {
  try {
    return readContent(root);
  } catch (cause) {
    return refuse(`content 폴더를 읽을 수 없다. 저장소의 맨 위 폴더에서 실행한다. (${String(cause)})`);
  }
}

/** Prints what was not verified for so many days. */
function printStale(days: number): void {
  const groups = findStale(readOrRefuse(process.cwd()), days, new Date().toISOString().slice(0, 10));
  if (json) {
    console.log(JSON.stringify(groups, null, 2));
    return;
  }
  for (const { title, of, items } of groups) {
    const count = items.reduce((sum, { facts }) => sum + facts.length, 0);
    console.log(`${title}: ${of}개 가운데 ${count}개`);
    for (const { file, verifiedOn, facts } of items)
      console.log(`  ${file} ${verifiedOn} ${facts.length === 0 ? '숫자 없음' : facts.join(' · ')}`);
  }
  const topics = groups.reduce((sum, { items }) => sum + items.length, 0);
  console.log(`${days}일 넘게 AWS 문서와 견주지 않은 주제와 서비스: ${topics}개`);
}

const { json, rules, stale, data } = readArguments(USAGE, {
  options: { json: FLAG, rules: FLAG, stale: { type: 'string' }, data: { type: 'string' } },
}).values;
if (rules) {
  for (const [id, { severity, demands, see }] of Object.entries<Rule>(RULES))
    console.log(`${id}\t${severity ?? 'error'}\t${demands}\t${see}`);
} else if (stale !== undefined) {
  const days = staleDays.safeParse(stale);
  printStale(days.success ? days.data : refuse(`“${stale}”은 날수가 아니다. ${USAGE}`));
} else {
  const root = process.cwd();
  /** Bodies as the data has parsed them: the rules go on with these. */
  const bodies = new Map<string, Root>();
  const readings = keepReadings(root, (page, titleOf) =>
    pageStatements(page, titleOf, (body) => {
      const tree = parseBody(body);
      if (data !== undefined) bodies.set(body, tree);
      return tree;
    }),
  );
  const content = readOrRefuse(root);
  const topics = keepTopics(
    root,
    content.topics.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  );
  if (data !== undefined) {
    (await import('./lib/check-data.ts')).writeCheckData(data, topics, readings);
    // The pages wait for nothing more of this.
    yieldProcessor(process.pid);
  }
  const published = new Map(topics.map((topic) => [topic.id, topic]));
  const stored = checkStored(root);
  const known = readKnown(root);
  const drawings = new Set<string>();
  const findings = [
    ...content.findings,
    ...checkContent(content, known.topics, (body) => bodies.get(body) ?? parseBody(body)),
    ...checkClaims(content, known.topics, { publish: ({ id }) => published.get(id), read: readings.read }),
    ...checkDiagrams(content.topics, readDiagrams(root)),
    ...stored.findings,
    ...[...stored.icons, ...readSvgs(root)].flatMap((drawing) => {
      const key = hashTexts(drawing.text);
      const found = known.drawings.has(key) ? [] : checkSvg(drawing);
      if (found.length === 0) drawings.add(key);
      return found;
    }),
  ];
  writeKnown(root, { topics: known.topics, drawings });
  printFindings(findings, { json, subject: '주제', count: content.topics.length, countName: 'topics' });
}
