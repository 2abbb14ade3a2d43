import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { LedgerStatement, NoteLedger } from '../../src/matching/ledger-file.ts';
import { decideOn, movedTo } from '../../src/matching/ledger.ts';
import { anchorsOf } from '../../src/matching/writing-help.ts';
import { parseTopicId } from '../../src/model/slug.ts';
import { ledgerPath, readLedger, writeLedger } from './ledger-files.ts';
import { recordWork } from './record-work.ts';

/** Something that cannot be done, said to the author in one Korean line. */
export class ReviewProblem extends Error {}

const choice = z.strictObject({
  keys: z.array(z.string().max(40)).min(1).max(5000),
  status: z.enum(['said', 'worked', 'declined', 'moved', 'open']),
  reason: z.string().trim().min(1).max(500).optional(),
  topic: z.string().optional(),
  /** Id on the page that says it. */
  anchor: z.string().max(200).optional(),
});

/** One decision about some statements. Without a place what is said is said where the verdict shows it. */
export type Choice = z.output<typeof choice>;

// Ids become names of files: nothing else gets there.
const decisionRequest = choice.extend({ id: z.string().regex(/^\d{3,}$/) });

/** The ledger of a note. @throws ReviewProblem */
export function ledgerOf(drafts: string, id: string): NoteLedger {
  const ledger = readLedger(ledgerPath(drafts, id));
  if (typeof ledger === 'string') throw new ReviewProblem(ledger);
  return ledger;
}

/** A topic that has a page. @throws ReviewProblem */
function topicWithPage(topic: string): string {
  if (parseTopicId(topic) === undefined || !existsSync(`content/${topic}.mdx`))
    throw new ReviewProblem(`${topic}라는 주제가 없다. 목록에서 고르거나 npm run new -- ${topic}로 쪽을 만든다`);
  return topic;
}

const anchorsOn = (topic: string): readonly string[] => anchorsOf(readFileSync(`content/${topic}.mdx`, 'utf8'));

/** A place that somebody names by its id, with or without `#`. @throws ReviewProblem where the page of the topic has none of that id. */
export function anchorOn(topic: string, asked: string): string {
  const anchor = asked.replace(/^#/, '');
  const anchors = anchorsOn(topicWithPage(topic));
  if (anchor !== '' && !anchors.includes(anchor))
    throw new ReviewProblem(
      `content/${topic}.mdx에 #${anchor}라는 자리가 없다. 그 쪽의 자리: ${anchors.map((one) => `#${one}`).join(' ')}`,
    );
  return anchor;
}

/** Where a statement is said: where one says it is, or the place that was shown. */
function saidAt(ledger: NoteLedger, { key, topic: own, place }: LedgerStatement, { topic, anchor }: Choice) {
  const moved = movedTo(ledger, key);
  const to = topicWithPage(topic ?? (anchor === undefined ? place?.topic : undefined) ?? moved ?? own);
  const asked = anchorOn(to, anchor ?? '');
  const shown = place?.topic === to && place.anchor !== '' && anchorsOn(to).includes(place.anchor) ? place.anchor : '';
  const at = asked === '' ? shown : asked;
  return { topic: to, ...(at === '' ? {} : { anchor: at }) };
}

/** One statement and what is decided about it: the new ledger, and what to say. @throws ReviewProblem */
function decideOne(
  ledger: NoteLedger,
  statement: LedgerStatement,
  taken: Choice,
  work: ReturnType<typeof recordWork>,
  today: string,
): { ledger: NoteLedger; said: string } {
  const { key } = statement;
  const { status, reason, topic } = taken;
  const line = `${statement.lines[0]}번째 줄`;
  const take = (given: { reason?: string | undefined; topic?: string; anchor?: string }, said: string) => ({
    ledger: decideOn(ledger, key, { status, ...given, on: today }),
    said: `${line}${said}`,
  });
  if (status === 'declined') {
    const moved = movedTo(ledger, key);
    return take({ reason, ...(moved === undefined ? {} : { topic: moved }) }, '을 반영하지 않는다고 적었다.');
  }
  if (status === 'open') {
    const before = ledger.decisions[key];
    const left = `을 되돌렸다. content/${before?.topic ?? statement.topic}.mdx의 글과 sources는 그대로다: 반영한 것이 없으면 손으로 지운다.`;
    return take({}, before?.status === 'worked' ? left : '을 되돌렸다.');
  }
  if (status === 'said') {
    const at = saidAt(ledger, statement, taken);
    return take(at, `은 이미 있다고 적었다: /${at.topic}/${at.anchor === undefined ? '' : `#${at.anchor}`}.`);
  }
  const to = topicWithPage(topic ?? ledger.decisions[key]?.topic ?? statement.topic);
  if (status === 'moved') return take({ topic: to }, `을 ${to}로 옮겼다.`);
  const problem = work.add(statement, to);
  if (problem !== undefined) throw new ReviewProblem(problem);
  return take({ topic: to }, `을 반영했다고 적었다: content/${to}.mdx의 sources에 노트 ${ledger.note.id}.`);
}

/** Some decisions as they would be taken: nothing is written yet. */
export interface Planned {
  /** One Korean line for each statement. */
  readonly said: readonly string[];
  /** Why decisions cannot be taken, by their place in the list: then none of them is to be written. */
  readonly problems: ReadonlyMap<number, string>;
  /** Writes them: into the ledger of the note and, of what was worked in, the note's section and lines into the page's `sources` and the note into the list of notes. */
  readonly write: () => void;
}

/** Looks whether decisions about a note can all be taken. `today` is their day. */
export function planDecisions(before: NoteLedger, drafts: string, choices: readonly Choice[], today: string): Planned {
  const work = recordWork(before);
  const said: string[] = [];
  const problems = new Map<number, string>();
  let ledger = before;
  function take(taken: Choice): void {
    if (taken.status === 'declined' && taken.reason === undefined)
      throw new ReviewProblem('반영하지 않는 까닭을 적는다');
    for (const key of taken.keys) {
      const statement = ledger.statements.find((one) => one.key === key);
      if (statement === undefined)
        throw new ReviewProblem(
          `노트 ${before.note.id}에 열쇠 ${key}인 말이 이제 없다. 노트를 다시 연다(npm run review -- 노트)`,
        );
      const done = decideOne(ledger, statement, taken, work, today);
      ({ ledger } = done);
      said.push(done.said);
    }
  }
  for (const [at, taken] of choices.entries())
    try {
      take(taken);
    } catch (error) {
      if (!(error instanceof ReviewProblem)) throw error;
      problems.set(at, error.message);
    }
  return {
    said,
    problems,
    write() {
      work.write();
      writeLedger(drafts, ledger);
    },
  };
}

/**
 * Writes one decision about statements of a note to disk.
 *
 * @returns one Korean line for each statement that says what was written.
 * @throws ReviewProblem when that cannot be done; nothing is written then.
 */
export function decideStatements(drafts: string, request: unknown, today: string): readonly string[] {
  const parsed = decisionRequest.safeParse(request);
  if (!parsed.success) throw new ReviewProblem('결정의 꼴이 아니다. 노트 번호를 확인하거나 화면을 새로 연다');
  const { id, ...taken } = parsed.data;
  const { said, problems, write } = planDecisions(ledgerOf(drafts, id), drafts, [taken], today);
  const [problem] = problems.values();
  if (problem !== undefined) throw new ReviewProblem(problem);
  write();
  return said;
}
