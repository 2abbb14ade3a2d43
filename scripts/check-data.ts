/** `node scripts/check-data.ts --out FILE` (part of the build): what notes are checked against in the browser, made beside the pages. */
import { parseArgs } from 'node:util';
import { makeCheckData } from '../src/components/check-notes/make-check-data.ts';
import { pageStatements } from '../src/matching/page-statements.ts';
import { writeWhole } from './lib/kept-file.ts';
import { keepReadings } from './lib/kept-readings.ts';
import { keepTopics } from './lib/kept-topics.ts';
import { refuse } from './lib/refuse.ts';

const { out } = parseArgs({ options: { out: { type: 'string' } } }).values;
if (out === undefined) refuse('쓰는 법: node scripts/check-data.ts --out 파일');
let text = '';
try {
  const readings = keepReadings('.', pageStatements);
  text = makeCheckData('.', { ...readings, topics: keepTopics });
  readings.write();
} catch {
  // What is wrong with the content is said by the checks, and by the page that makes it for itself where this is empty.
}
writeWhole(out, text);
