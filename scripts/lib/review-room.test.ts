import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseLedger, type NoteLedger } from '../../src/matching/ledger-file.ts';
import { ledgerPath, writeLedger } from './ledger-files.ts';
import { ReviewProblem } from './decide-statements.ts';
import { openWritingHelp } from './print-writing-help.ts';
import type { NoteJudge } from './judge-beside.ts';
import { openReviewRoom as openRoom, type ReviewRoom } from './review-room.ts';

const DAY = '2026-11-21';
const statement = (key: string, text: string): NoteLedger['statements'][number] => ({
  ...{ key, gist: key, lines: [1, 1], topic: 'compute/lambda', heading: 'Lambda', text, kind: 'new', sure: 0.5 },
});
const LEDGER: NoteLedger = {
  version: 1,
  note: { path: 'no-such-note.md', id: '901', title: '노트', format: 'Markdown', lines: 9, content: 'x' },
  statements: [statement('aaa', '하나'), statement('bbb', '둘')],
  decisions: {},
  disputed: {},
  fresh: [],
};

/** Reads no page: all of them take a thread ten seconds, which goes on beside the tests that follow. */
const judging: NoteJudge = {
  warm: () => undefined,
  judge: () => Promise.resolve({ problem: '견주지 않는다' }),
};
const openReviewRoom = (drafts: string): ReviewRoom => openRoom(drafts, undefined, judging);

describe('the review of notes', () => {
  let drafts = '';
  beforeEach(() => {
    drafts = mkdtempSync(join(tmpdir(), 'review-'));
    writeLedger(drafts, LEDGER);
  });
  afterEach(() => {
    rmSync(drafts, { recursive: true });
  });
  const onDisk = () => parseLedger(readFileSync(ledgerPath(drafts, '901'), 'utf8'))?.decisions;

  it('writes a decision at once, where another window and the next start find it', () => {
    const [one, other] = [openReviewRoom(drafts), openReviewRoom(drafts)];
    one.decide({ id: '901', keys: ['aaa'], status: 'declined', reason: '시험과 상관없다' }, DAY);
    expect(onDisk()).toEqual({ aaa: { status: 'declined', reason: '시험과 상관없다', on: DAY } });
    other.decide({ id: '901', keys: ['bbb'], status: 'moved', topic: 'storage/s3' }, DAY);
    expect(Object.keys(onDisk() ?? {})).toEqual(['aaa', 'bbb']);
    const statements = { declined: 1, open: 1 };
    expect(openReviewRoom(drafts).list().notes).toMatchObject([{ id: '901', progress: { statements } }]);
    one.decide({ id: '901', keys: ['aaa'], status: 'open' }, DAY);
    expect(other.list().notes).toMatchObject([{ progress: { statements: { declined: 0, open: 2 } } }]);
  });

  it.each([
    [{ id: '../901', keys: ['aaa'], status: 'open' }, '결정의 꼴이 아니다'],
    [{ id: '901', keys: ['../../x'], status: 'open' }, '이제 없다'],
    [{ id: '901', keys: ['aaa'], status: 'gone' }, '결정의 꼴이 아니다'],
    ['nothing', '결정의 꼴이 아니다'],
    [{ id: '901', keys: ['aaa'], status: 'declined' }, '까닭을 적는다'],
    [{ id: '901', keys: ['aaa'], status: 'moved', topic: 'storage/nothing' }, 'storage/nothing라는 주제가 없다'],
    [{ id: '901', keys: ['aaa'], status: 'moved', topic: '../../etc' }, '../../etc라는 주제가 없다'],
    [{ id: '901', keys: ['zzz'], status: 'open' }, '이제 없다'],
    [{ id: '902', keys: ['aaa'], status: 'open' }, '902.json'],
  ])('refuses %j', (request, said) => {
    const room = openReviewRoom(drafts);
    expect(() => {
      room.decide(request, DAY);
    }).toThrow(said);
    expect(onDisk()).toEqual({});
    expect(readdirSync(drafts)).toEqual(['_ledger']);
  });

  it('says of a damaged file in one line what to do, and leaves it as it is', () => {
    const path = ledgerPath(drafts, '902');
    writeFileSync(path, '{"version": 1, "note"');
    const room = openReviewRoom(drafts);
    expect(room.list().findings).toEqual([expect.stringContaining('902.json')]);
    expect(room.list().notes.map(({ id }) => id)).toEqual(['901']);
    expect(() => {
      room.decide({ id: '902', keys: ['aaa'], status: 'open' }, DAY);
    }).toThrow(ReviewProblem);
    expect(readFileSync(path, 'utf8')).toBe('{"version": 1, "note"');
  });

  it('says of a note that is gone where it should be', async () => {
    const room = openReviewRoom(drafts);
    expect(room.list().notes[0]?.problem).toContain('no-such-note.md가 없다');
    await expect(room.open('901')).rejects.toThrow('no-such-note.md가 없다');
    await expect(room.open('903')).rejects.toThrow('노트 903가 없다');
  });

  it('says of what is to be written the page and documents of its topic, whatever page is nearest', () => {
    const near = { topic: 'storage/s3', anchor: 'fact-durability' };
    const { at, documents = [] } = openWritingHelp()({ ...statement('aaa', '최대 15분'), place: near }) ?? {};
    expect(at).toMatch(/^content\/compute\/lambda\.mdx:/);
    expect(documents.filter((url) => url.includes('/lambda/')).length).toBeGreaterThan(0);
  });

  it('is empty where nothing was imported', () => {
    const empty = join(drafts, 'none');
    mkdirSync(empty);
    expect(openReviewRoom(empty).list()).toEqual({ notes: [], findings: [] });
  });
});
