/**
 * `npm run strings [-- --check]`: writes all that the interface says to `docs/strings.md`, to be read as a whole. With `--check`
 * nothing is written: it says what is missing there, and which words should be others.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { FLAG, readArguments } from './lib/read-arguments.ts';
import { collectStrings, renderStrings, strangeWords } from './lib/ui-strings.ts';

const PAGE = 'docs/strings.md';
const { values } = readArguments('쓰는 법: npm run strings [-- --check]', { options: { check: FLAG } });

const strings = collectStrings('.');
const page = renderStrings(strings);
const problems = strangeWords(strings);
if (values.check) {
  if ((existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '') !== page)
    problems.push(`${PAGE}: 화면의 글이 바뀌었다. npm run strings`);
} else writeFileSync(PAGE, page);
console.log([...problems, `${PAGE}: ${strings.length}개`].join('\n'));
process.exitCode = problems.length === 0 ? 0 : 1;
