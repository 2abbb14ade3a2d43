import { existsSync, readFileSync } from 'node:fs';
import { anchorsOf } from '../../src/checks/anchors.ts';
import { readTopicDocument } from '../../src/checks/topic-document.ts';
import { parseTopicId } from '../../src/model/slug.ts';
import type { Decision, LedgerStatement, NoteLedger } from '../../src/review/ledger-file.ts';
import { decideOn, movedTo, STATUS } from '../../src/review/ledger.ts';
import type { SheetChoice } from '../../src/review/sheet.ts';
import { writeLedger } from './ledger-files.ts';
import { recordWork } from './record-work.ts';

/** Something that cannot be done, said to the author in one Korean line. */
export class ReviewProblem extends Error {}

/** Decisions as they would be taken: nothing is written yet. */
interface Planned {
  readonly ledger: NoteLedger;
  /** Those that change something. */
  readonly taken: readonly SheetChoice[];
  /** Why decisions cannot be taken, by their line: then none of them is to be written. */
  readonly problems: readonly { readonly line: number; readonly message: string }[];
  /** Writes them: into the ledger of the note and, of what was worked in, its section into the page's `sources` and the note into the list of notes. */
  readonly write: () => void;
}

/** A topic that has a page. @throws ReviewProblem */
function topicWithPage(topic: string): string {
  if (parseTopicId(topic) === undefined || !existsSync(`content/${topic}.mdx`))
    throw new ReviewProblem(`${topic}라는 주제가 없다. 목록에서 고르거나 npm run new -- ${topic}로 쪽을 만든다`);
  return topic;
}

/** Every id that the page of a topic has. */
function idsOn(topic: string): ReadonlySet<string> {
  const path = `content/${topicWithPage(topic)}.mdx`;
  return anchorsOf(readTopicDocument({ id: topic, path, text: readFileSync(path, 'utf8') })) ?? new Set();
}

/** Where a statement is said: where one says it is, or the place that was shown. @throws ReviewProblem */
function saidAt({ topic, anchor }: SheetChoice, { topic: own, place }: LedgerStatement): Partial<Decision> {
  const to = topicWithPage(topic ?? (anchor === undefined ? place?.topic : undefined) ?? own);
  const ids = idsOn(to);
  if (anchor !== undefined && !ids.has(anchor))
    throw new ReviewProblem(
      `content/${to}.mdx에 #${anchor}라는 자리가 없다. 그 쪽의 자리: ${[...ids].map((id) => `#${id}`).join(' ')}`,
    );
  const shown = topic === undefined && place?.topic === to && ids.has(place.anchor) ? place.anchor : undefined;
  const at = anchor ?? shown;
  return { topic: to, ...(at === undefined ? {} : { anchor: at }) };
}

/** A decision as the ledger keeps it. @throws ReviewProblem */
function decisionOf(choice: SheetChoice, statement: LedgerStatement, ledger: NoteLedger): Omit<Decision, 'on'> {
  const { status, reason, topic } = choice;
  if (status === 'open') return { status };
  if (status === 'said') return { status, ...saidAt(choice, statement) };
  const moved = movedTo(ledger, statement.key);
  if (status === 'declined')
    return { status, ...(reason === undefined ? {} : { reason }), ...(moved === undefined ? {} : { topic: moved }) };
  return { status, topic: topicWithPage(topic ?? ledger.decisions[statement.key]?.topic ?? statement.topic) };
}

/** What was decided already stands as it is; another decision is a problem. @throws ReviewProblem */
function isSettled({ decisions }: NoteLedger, { key, status, reason }: SheetChoice): boolean {
  const before = decisions[key];
  if (before === undefined || before.status === 'open') return status === 'open';
  if (before.status === status && (status !== 'declined' || before.reason === reason)) return true;
  if (status === 'open' || before.status === 'moved') return false;
  throw new ReviewProblem(`이미 “${STATUS[before.status]}”으로 정했다. 그대로 두려면 ?로, 바꾸려면 먼저 o로 되돌린다`);
}

/** Looks whether decisions about a note can all be taken. `today` is their day. */
export function planDecisions(
  before: NoteLedger,
  drafts: string,
  choices: readonly SheetChoice[],
  today: string,
): Planned {
  const work = recordWork(before);
  const problems: { line: number; message: string }[] = [];
  const taken: SheetChoice[] = [];
  let ledger = before;
  function take(choice: SheetChoice): void {
    const statement = before.statements.find(({ key }) => key === choice.key);
    if (statement === undefined || isSettled(before, choice)) return;
    const decision = decisionOf(choice, statement, before);
    const problem = decision.status === 'worked' ? work.add(statement, decision.topic ?? statement.topic) : undefined;
    if (problem !== undefined) throw new ReviewProblem(problem);
    ledger = decideOn(ledger, choice.key, { ...decision, on: today });
    taken.push(choice);
  }
  for (const choice of choices)
    try {
      take(choice);
    } catch (error) {
      if (!(error instanceof ReviewProblem)) throw error;
      problems.push({ line: choice.line, message: error.message });
    }
  return {
    ...{ ledger, taken, problems },
    write() {
      work.write();
      writeLedger(drafts, ledger);
    },
  };
}
