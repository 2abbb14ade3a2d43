/**
 * `npm run anchors`: records the anchors of every published topic in `content/_anchors.yaml`. Nothing recorded is ever
 * dropped; while one is missing without a place to go, nothing is written. Exit 0 written, 1 something is missing.
 */
import { checkDataFile, dataEntries, readDataFiles } from '../src/checks/data-files.ts';
import { readContent } from '../src/checks/read-content.ts';
import { ANCHOR_FILE, checkAnchors, countAnchors, formatRecord, updateRecord } from '../src/checks/anchors.ts';
import { readTopicDocument } from '../src/checks/topic-document.ts';
import { formatFinding } from '../src/model/finding.ts';
import { writeWhole } from './lib/kept-file.ts';

const content = readContent(process.cwd());
const topics = new Map(content.topics.map((file) => [file.id, readTopicDocument(file)]));
const data = readDataFiles(content.data);
const file = data.get(ANCHOR_FILE);
const findings = [...(file === undefined ? [] : checkDataFile(file)), ...checkAnchors(data, topics)];
const errors = findings.filter(({ severity }) => severity === 'error');
if (errors.length > 0) {
  for (const error of errors) console.error(formatFinding(error));
  console.error('기록하지 않았다. 위의 것을 먼저 고친다.');
  process.exit(1);
}
const record = updateRecord(data, topics);
const before = dataEntries(data, ANCHOR_FILE)?.entries ?? { recorded: {}, moved: {} };
writeWhole(ANCHOR_FILE, formatRecord(record));
const fresh = countAnchors(record) - countAnchors(before);
console.log(
  `주제 ${Object.keys(record.recorded).length}개, 앵커 ${countAnchors(record)}개를 기록했다(새것 ${fresh}개)`,
);
