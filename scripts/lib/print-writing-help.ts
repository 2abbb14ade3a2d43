import { existsSync, readFileSync } from 'node:fs';
import type { LedgerStatement } from '../../src/matching/ledger-file.ts';
import { helpToWrite, type WritingHelp } from '../../src/matching/writing-help.ts';

/** Where a statement would be written: on the page of its topic, whatever page is nearest; `undefined` where that has none. */
export function writingHelpOf({ text, topic, place }: LedgerStatement): WritingHelp | undefined {
  const path = `content/${topic}.mdx`;
  const anchor = place?.topic === topic ? place.anchor : '';
  return existsSync(path) ? helpToWrite(text, path, readFileSync(path, 'utf8'), anchor) : undefined;
}

/** Prints where statements would be written: a line each, or all that there is to begin with. */
export function printWritingHelp(statements: readonly LedgerStatement[], isWhole: boolean): void {
  for (const one of statements) {
    const help = writingHelpOf(one);
    console.log(`${String(one.lines[0]).padStart(4)} ${one.text}`);
    if (help === undefined) {
      console.log(`     ${one.topic}의 쪽이 없다. npm run new -- ${one.topic}`);
      continue;
    }
    console.log(`     ${help.at} ${help.place}`);
    if (!isWhole) continue;
    if (help.entry !== undefined) console.log(`facts에 더한다면:\n${help.entry}`);
    if (help.documents.length > 0) console.log(`확인할 문서:\n${help.documents.map((url) => `  ${url}`).join('\n')}`);
  }
}
