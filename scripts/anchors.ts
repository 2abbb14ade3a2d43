/**
 * `npm run anchors`: records the anchors of every published topic in `content/_anchors.yaml`. Nothing recorded is ever
 * dropped; while one is missing without a place to go, nothing is written. Exit 0 written, 1 something is missing.
 */
import { readContent } from '../src/checks/read-content.ts';
import { ANCHOR_FILE, checkAnchors, formatRecord, parseRecord, updateRecord } from '../src/checks/recorded-anchors.ts';
import { readTopicDocument } from '../src/checks/topic-document.ts';
import { formatFinding } from '../src/model/finding.ts';
import { writeWhole } from './lib/kept-file.ts';

const { topics, data } = readContent(process.cwd());
const index = new Map(topics.map((file) => [file.id, readTopicDocument(file)]));
const errors = checkAnchors(data, index).filter(({ severity }) => severity === 'error');
if (errors.length > 0) {
  for (const error of errors) console.error(formatFinding(error));
  console.error('기록하지 않았다. 위의 것을 먼저 고친다.');
  process.exit(1);
}
const before = parseRecord(data.find(({ path }) => path === ANCHOR_FILE));
const after = updateRecord(before, index);
const count = ({ recorded }: typeof before): number => Object.values(recorded).flat().length;
writeWhole(ANCHOR_FILE, formatRecord(after));
console.log(
  `주제 ${Object.keys(after.recorded).length}개, 앵커 ${count(after)}개를 기록했다(새것 ${count(after) - count(before)}개)`,
);
