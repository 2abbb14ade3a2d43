/**
 * `npm run fields`: writes `docs/fields/`, the reference of what authors write, from the schemas: one page for each type of entry.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldFiles } from './lib/field-pages.ts';

const folder = join(import.meta.dirname, '../docs/fields');
mkdirSync(folder, { recursive: true });
const files = await fieldFiles();
for (const [name, text] of files) writeFileSync(join(folder, name), text);
console.log(`docs/fields에 ${files.size}쪽을 적었다`);
