/**
 * `npm run hosting [-- --out DIR]`: writes the generated parts of the recipes in `hosting/` anew: headers, former addresses, the
 * function of CloudFront. For a site below a path: `BASE_PATH=/saa-notes npm run hosting -- --out FOLDER`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillRecipes } from '../src/hosting/recipes.ts';
import { readPublishedTopics } from '../src/markdown/published-topics.ts';
import { readTopicFiles } from '../src/markdown/topic-files.ts';
import { formerAddresses } from '../src/hosting/addresses.ts';
import { readOptionsOrRefuse } from './lib/options.ts';
import { placeIn } from './lib/place-in.ts';
import { readArguments } from './lib/read-arguments.ts';
import { refuse } from './lib/refuse.ts';

const FOLDER = 'hosting';

const { out } = readArguments('쓰는 법: npm run hosting [-- --out 폴더]', {
  options: { out: { type: 'string', default: FOLDER } },
}).values;
const { base } = readOptionsOrRefuse();
if (base !== '/' && out === FOLDER)
  refuse(`${FOLDER}/의 파일은 맨 위 주소의 것이다. BASE_PATH=${base}의 것은 -- --out 폴더 로 다른 데에 쓴다.`);
const redirects = formerAddresses(readPublishedTopics(readTopicFiles('.')), base);
for (const [file, text] of fillRecipes((name) => readFileSync(join(FOLDER, name), 'utf8'), base, redirects))
  writeFileSync(placeIn(out, file), text);
console.log(`${out}: 헤더와 옛 주소 ${redirects.length}개, 기본 경로 ${base}`);
