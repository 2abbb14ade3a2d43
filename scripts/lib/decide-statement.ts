import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { NoteLedger } from '../../src/matching/ledger-file.ts';
import { decideOn, movedTo } from '../../src/matching/ledger.ts';
import { parseTopicId } from '../../src/model/slug.ts';
import { ledgerPath, readLedger, writeLedger } from './ledger-files.ts';
import { recordWork } from './record-work.ts';

/** Something that cannot be done, said to the author in one Korean line. */
export class ReviewProblem extends Error {}

const decisionRequest = z.strictObject({
  // Ids become names of files: nothing else gets there.
  id: z.string().regex(/^\d{3,}$/),
  key: z.string().max(40),
  status: z.enum(['said', 'worked', 'declined', 'moved', 'open']),
  reason: z.string().trim().min(1).max(500).optional(),
  topic: z.string().optional(),
  /** Id on the page that says it. */
  anchor: z.string().max(200).optional(),
});

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

/** A heading of the page has the id, or an entry of its front matter. */
function hasAnchor(topic: string, anchor: string): boolean {
  const page = readFileSync(`content/${topic}.mdx`, 'utf8');
  return (
    page.includes(`[#${anchor}]`) ||
    page.includes(`id: ${anchor.replace(/^(?:fact|correction|scenario|signal)-/, '')}\n`)
  );
}

/**
 * Writes a decision about a statement to disk: into the ledger of its note and, when it was worked in, the note's section and lines
 * into the page's `sources` and the note into the list of notes. `today` is its day.
 *
 * @returns one Korean line that says what was written.
 * @throws ReviewProblem when that cannot be done; nothing is written then.
 */
export function decideStatement(drafts: string, request: unknown, today: string): string {
  const parsed = decisionRequest.safeParse(request);
  if (!parsed.success) throw new ReviewProblem('결정의 꼴이 아니다. 노트 번호를 확인하거나 화면을 새로 연다');
  const { id, key, status, reason, topic, anchor } = parsed.data;
  if (status === 'declined' && reason === undefined) throw new ReviewProblem('반영하지 않는 까닭을 적는다');
  const ledger = ledgerOf(drafts, id);
  const statement = ledger.statements.find((one) => one.key === key);
  if (statement === undefined)
    throw new ReviewProblem(`노트 ${id}에 열쇠 ${key}인 말이 이제 없다. 노트를 다시 연다(npm run review -- 노트)`);
  const line = `${statement.lines[0]}번째 줄`;
  const write = (given: {
    readonly reason?: string | undefined;
    readonly topic?: string;
    readonly anchor?: string;
  }): void => {
    writeLedger(drafts, decideOn(ledger, key, { status, ...given, on: today }));
  };
  if (status === 'declined') {
    const moved = movedTo(ledger, key);
    write({ reason, ...(moved === undefined ? {} : { topic: moved }) });
    return `${line}을 반영하지 않는다고 적었다.`;
  }
  if (status === 'open') {
    const worked = ledger.decisions[key];
    write({});
    return worked?.status === 'worked'
      ? `${line}을 되돌렸다. content/${worked.topic ?? statement.topic}.mdx의 글과 sources는 그대로다: 반영한 것이 없으면 손으로 지운다.`
      : `${line}을 되돌렸다.`;
  }
  const to = topicWithPage(topic ?? ledger.decisions[key]?.topic ?? statement.topic);
  if (status === 'said') {
    const place = anchor?.replace(/^#/, '') ?? '';
    if (place !== '' && !hasAnchor(to, place))
      throw new ReviewProblem(`content/${to}.mdx에 #${place}라는 자리가 없다. 그 쪽의 주소 뒤에 보이는 것을 적는다`);
    write({ topic: to, ...(place === '' ? {} : { anchor: place }) });
    return `${line}은 이미 있다고 적었다: /${to}/${place === '' ? '' : `#${place}`}.`;
  }
  if (status === 'moved') {
    write({ topic: to });
    return `${line}을 ${to}로 옮겼다.`;
  }
  const problem = recordWork(ledger, statement, to);
  if (problem !== undefined) throw new ReviewProblem(problem);
  write({ topic: to });
  return `${line}을 반영했다고 적었다: content/${to}.mdx의 sources에 노트 ${id}.`;
}
