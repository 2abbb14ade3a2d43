/** Checks notes beside the page, so that it stays at hand whatever was pasted. Fetches nothing and sends nothing anywhere. */
import { teachWords } from '#korean/words';
import { teachMeasures } from '#matching/measures';
import { createStatementMatcher } from '../../matching/match.ts';
import type { StatementMatcher } from '../../matching/matcher.ts';
import { unpackData, type CheckData } from './check-data.ts';
import { checkClauses, isOfHeading } from './check-clauses.ts';
import type { Checked } from './checked.ts';
import { createNameShare, type NameShare } from './heading-names.ts';
import type { Answer, CheckResult, Request } from './messages.ts';
import { readPaste, type PastedStatement } from './read-paste.ts';

/** Milliseconds of work before the worker looks whether something newer was asked. */
const SLICE = 100;

interface Ready {
  readonly matcher: StatementMatcher;
  readonly shareOfNames: NameShare;
  readonly titles: CheckData['titles'];
  /** What was checked before, by its words and headings: of a note that is checked again only what has changed is judged. */
  readonly known: Map<string, readonly Checked[]>;
}

let ready: Ready | undefined;
let latest = 0;

const answer = (what: Answer): void => {
  postMessage(what);
};
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

function open(bytes: ArrayBuffer): Ready {
  const data = JSON.parse(new TextDecoder().decode(bytes)) as CheckData;
  teachWords(data.korean);
  teachMeasures(data.measures);
  const matcher = createStatementMatcher(unpackData(data));
  return { matcher, shareOfNames: createNameShare(matcher.lexicon), titles: data.titles, known: new Map() };
}

function checkOnce(statement: PastedStatement, { matcher, known }: Ready): readonly Checked[] {
  const key = [statement.text, ...statement.headings].join('\n');
  const checked = known.get(key) ?? checkClauses(statement, matcher);
  known.set(key, checked);
  return checked.map((one) => ({ ...one, line: statement.line }));
}

async function check(turn: number, text: string, ready: Ready): Promise<void> {
  const heads = new Set<PastedStatement>();
  const rest: CheckResult['rest'][number][] = [];
  const statements = readPaste(text, ready.shareOfNames, (line, title, isMarked) => {
    if (isMarked === undefined) rest.push({ line, text: title });
    else heads.add({ line, text: title, headings: [], lead: '', above: [] });
  });
  // what a stopped run has told is the beginning of the note
  const all = [...heads, ...statements].sort((one, other) => one.line - other.line);
  const checked: Checked[] = [];
  let since = performance.now();
  for (const [done, statement] of all.entries()) {
    const told = checkOnce(statement, ready);
    checked.push(...(heads.has(statement) ? told.filter(isOfHeading) : told));
    if (performance.now() - since < SLICE) continue;
    answer({ is: 'progress', turn, done, total: all.length });
    await nextTask();
    // what was asked since, or that it stop here
    if (turn < latest) return;
    if (turn > latest) break;
    since = performance.now();
  }
  const found = new Set(checked.flatMap(({ place }) => place?.topic ?? []));
  const names = Object.fromEntries([...found].map((topic) => [topic, ready.titles[topic] ?? topic]));
  checked.sort((one, other) => one.line - other.line);
  const headings = [...heads].filter(({ line }) => !checked.some((one) => one.line === line));
  answer({ is: 'done', turn, result: { checked, titles: names, headings, rest } });
}

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.do === 'open') {
    ready = open(data.data);
    answer({ is: 'ready' });
    return;
  }
  latest = data.turn;
  if (ready !== undefined) void check(data.turn, data.text, ready);
});
answer({ is: 'started' });
