import { existsSync, readFileSync } from 'node:fs';
import type { LedgerStatement } from '../../src/matching/ledger-file.ts';
import { openForWriting, type WritingHelp } from '../../src/matching/writing-help.ts';

/** Reads pages for writing, each once: says where a statement would be written, on the page of its topic, whatever page is nearest; `undefined` where that has none. */
function openWritingHelp(): (statement: Pick<LedgerStatement, 'text' | 'topic' | 'place'>) => WritingHelp | undefined {
  const pages = new Map<string, ReturnType<typeof openForWriting>>();
  return ({ text, topic, place }) => {
    const path = `content/${topic}.mdx`;
    if (!existsSync(path)) return undefined;
    const page = pages.get(topic) ?? openForWriting({ id: topic, path, text: readFileSync(path, 'utf8') });
    pages.set(topic, page);
    return page(text, place?.topic === topic ? place : { anchor: '' });
  };
}

const below = (title: string, ...lines: readonly string[]): string => [`     ${title}:`, ...lines].join('\n');

/** Prints where statements would be written: a line each, or all that there is to begin with. */
export function printWritingHelp(statements: readonly LedgerStatement[], isWhole: boolean): void {
  const helpOf = openWritingHelp();
  for (const one of statements) {
    const help = helpOf(one);
    console.log(`${String(one.lines[0]).padStart(4)} ${one.text}`);
    if (help === undefined) {
      console.log(`     ${one.topic}의 쪽이 없다. npm run new -- ${one.topic}`);
      continue;
    }
    const { at, place, entry, correction, documents } = help;
    console.log(`     ${at} ${place}`);
    if (!isWhole) continue;
    if (documents.length > 0) console.log(below('확인할 문서', ...documents.map((url) => `       ${url}`)));
    if (correction !== undefined)
      console.log(below(`틀린 말이면 자기 말로 고쳐 ${correction.at} corrections에`, correction.entry));
    if (entry !== undefined) console.log(below('쪽에 없는 숫자면 facts에', entry));
  }
}
