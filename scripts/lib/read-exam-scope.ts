import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { examGuide } from '../../src/model/exam.ts';

const EXAM = 'content/_exam.yaml';

/** `AWS IoT의 모든 서비스` → `IoT`; what has no Latin name cannot be looked for. */
const nameIn = (text: string): string =>
  /^[A-Z][A-Za-z0-9 -]*/.exec(text.replace(/^(?:AWS|Amazon) /, ''))?.[0].trim() ?? '';

/** Tells whether a text names a service that the exam guide leaves out; nothing where there is no exam file. */
export function readOutOfScope(): (text: string) => boolean {
  const read = existsSync(EXAM) ? examGuide.safeParse(parse(readFileSync(EXAM, 'utf8'))) : undefined;
  if (read?.success !== true) return () => false;
  const { outOfScope, removed } = read.data;
  const names = [...outOfScope.flatMap((group) => group.names), ...removed.names]
    .map(nameIn)
    .filter((name) => name.length > 2);
  if (names.length === 0) return () => false;
  const pattern = new RegExp(`(?<![A-Za-z0-9])(?:${names.join('|')})(?![A-Za-z0-9])`);
  return (text) => pattern.test(text);
}
