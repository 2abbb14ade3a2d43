/**
 * `npm run check [-- --json | --rules | --stale DAYS | --since COMMIT]`: every content rule over `content/`, diagrams included, and over every drawing that
 * reaches a page.
 *
 * `--stale 180` lists instead what was last compared with AWS more than so many days ago, by domain.
 *
 * Where a fact's value was changed since the last commit (`--since main`: since that one), the lines that still say the old one are
 * warnings.
 *
 * Prints findings as `file:line rule message` and a summary. Exit 0 without an error, 1 with one, 2 on bad usage.
 */
import { checkContent } from '../src/checks/check-content.ts';
import { checkFont } from '../src/checks/font.ts';
import { checkOldValues } from '../src/checks/old-values.ts';
import { readContent, readSvgs } from '../src/checks/read-content.ts';
import { RULES, severityOf, type RuleId } from '../src/checks/rules.ts';
import { findStale } from '../src/checks/stale.ts';
import { checkSvg } from '../src/checks/check-svg.ts';
import { checkStored } from '../src/diagrams/check-stored.ts';
import { checkDiagrams } from '../src/diagrams/status.ts';
import { readDiagrams } from '../src/diagrams/store.ts';
import { changedFacts } from './lib/changed-facts.ts';
import { printFindings } from './lib/print-findings.ts';
import { FLAG, readArguments } from './lib/read-arguments.ts';
import { refuse } from './lib/refuse.ts';

const USAGE = '쓰는 법: npm run check [-- --json | --rules | --stale 날수 | --since 커밋]';

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

const { json, rules, stale, since } = readArguments(USAGE, {
  options: { json: FLAG, rules: FLAG, stale: { type: 'string' }, since: { type: 'string' } },
}).values;
if (rules) {
  for (const [id, demands] of Object.entries(RULES)) console.log(`${id}\t${severityOf(id as RuleId)}\t${demands}`);
} else if (stale !== undefined) {
  if (!/^\d{1,5}$/.test(stale)) refuse(`“${stale}”은 날수가 아니다. ${USAGE}`);
  printStale(Number(stale));
} else {
  const root = process.cwd();
  const content = readOrRefuse(root);
  const stored = checkStored(root);
  const findings = [
    ...content.findings,
    ...checkContent(content),
    ...checkOldValues(changedFacts(root, content.topics, since), [...content.topics, ...content.data]),
    ...checkDiagrams(content.topics, readDiagrams(root)),
    ...stored.findings,
    ...[...stored.icons, ...readSvgs(root)].flatMap(checkSvg),
    ...checkFont(root),
  ];
  printFindings(findings, { json, subject: '주제', count: content.topics.length, countName: 'topics' });
}
