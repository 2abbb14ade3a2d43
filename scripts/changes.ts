/** `npm run changes`: writes the changes of the content for builds without the history (`content/_changes.json`). */
import { writeFileSync } from 'node:fs';
import { CHANGES_FILE, hasWholeHistory, readChanges } from '../src/site/read-changes.ts';
import { refuse } from './lib/refuse.ts';

if (!(await hasWholeHistory('.')))
  refuse('온전한 Git 이력이 없다. git fetch --unshallow를 하고 저장소의 맨 위 폴더에서 다시 실행한다.');
const changes = await readChanges('.');
writeFileSync(CHANGES_FILE, `${JSON.stringify(changes)}\n`);
console.log(`${CHANGES_FILE}: 바뀐 날 ${changes.length}일, ${changes.at(-1)?.day ?? ''}부터`);
