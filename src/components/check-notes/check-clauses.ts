import { boundsOf } from '../../matching/clauses.ts';
import type { StatementMatcher } from '../../matching/matcher.ts';
import { numberedClauses } from '../../matching/statement-parts.ts';
import { checkStatement, type Checked } from './check-paste.ts';
import type { PastedStatement } from './read-paste.ts';

/**
 * Checks one statement, and of one that is not so the clauses that nothing of what was found is in, each by itself: what is not so of
 * the same place is marked besides, what is not so of another is found, too.
 */
export function checkClauses(statement: PastedStatement, matcher: StatementMatcher): readonly Checked[] {
  const { text } = statement;
  let first = checkStatement(statement, matcher);
  if (first.kind !== 'differs' && first.kind !== 'renamed') return [first];
  const found: Checked[] = [];
  const topics = matcher.subjectsOf(text, '');
  const bounds = boundsOf(text, new RegExp(matcher.lexicon.claimWords.parts, 'g'));
  const parts = [
    ...numberedClauses(text),
    ...bounds.map(([start, end]) => ({ start, end, text: text.slice(start, end) })),
  ];
  for (const { start, end, text: asked } of parts.length > 1 ? parts : []) {
    const isIn = ({ marks }: Checked): boolean => marks.some(([from, to]) => from < end && to > start);
    if ([first, ...found].some(isIn)) continue;
    const told = checkStatement({ ...statement, text: asked }, matcher);
    const marks = told.marks.flatMap(([from, to]) => {
      const word = asked.slice(from, to);
      const at = text.indexOf(word, start);
      // what the place of the first has as it is written here is none of another's
      return at < 0 || at >= end || first.place?.text.includes(word) === true ? [] : [[at, at + to - from] as const];
    });
    if (marks.length === 0 || (told.kind !== 'differs' && told.kind !== 'renamed')) continue;
    if (told.place?.topic === first.place?.topic && told.place?.anchor === first.place?.anchor)
      first = { ...first, marks: [...first.marks, ...marks].sort(([one], [other]) => one - other) };
    else if (topics.includes(told.place?.topic ?? '')) found.push({ ...told, text, marks });
  }
  return [first, ...found];
}
