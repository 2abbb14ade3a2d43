/**
 * `npm run promote -- <draft>… [--drafts DIR]`: checks drafts as published topics and moves the complete ones into `content/`.
 *
 * Says what is missing otherwise: fields, findings of `npm run check`, sentences copied from the notes.
 * Exit 0 when all were moved, 1 when one was not, 2 on bad usage.
 */
import { existsSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../src/checks/check-content.ts';
import { readNotes } from '../src/checks/data-files.ts';
import { readContent } from '../src/checks/read-content.ts';
import { entries, readTopicDocument } from '../src/checks/topic-document.ts';
import { checkDiagrams } from '../src/diagrams/status.ts';
import { readDiagrams } from '../src/diagrams/store.ts';
import { formatState, type ImportState, type NoteState } from '../src/importer/drafts/state.ts';
import { newDraftPath } from '../src/importer/plan-import.ts';
import { findCopies } from '../src/importer/promote/copied-text.ts';
import { finishDraft, previewDraft } from '../src/importer/promote/finish-draft.ts';
import { appendNote, noteEntry } from '../src/importer/promote/note-entry.ts';
import type { RawNote } from '../src/importer/note.ts';
import { readNote } from '../src/importer/read-note.ts';
import { contentHash } from '../src/importer/summarize-note.ts';
import { formatFinding, type Finding } from '../src/model/finding.ts';
import { readTopicTitle, type TopicFile } from '../src/markdown/topic-files.ts';
import { parseTopicId, type TopicId } from '../src/model/slug.ts';
import { readRecord, RECORD_FILE } from './lib/drafts-folder.ts';
import { placeIn } from './lib/place-in.ts';
import { readArguments } from './lib/read-arguments.ts';
import { refuse } from './lib/refuse.ts';

const USAGE = '쓰는 법: npm run promote -- <초안>… [--drafts 초안폴더]  예: npm run promote -- drafts/storage/s3.mdx';
const NOTE_LIST = 'content/_notes.yaml';

/** `drafts/storage/s3.mdx`, `storage/s3.mdx` and `storage/s3` all name the same draft. */
function topicOf(input: string): TopicId {
  const [slug = '', domain = ''] = input
    .replace(/\.mdx$/, '')
    .split('/')
    .reverse();
  const parsed = parseTopicId(`${domain}/${slug}`);
  return parsed?.id ?? refuse(`“${input}”: 초안의 경로가 아니다. ${USAGE}`);
}

/** Only what stands in `content/` can be drawn: a picture that is not there yet comes after the move. */
const DRAWN_LATER = new Set(['diagram-missing', 'diagram-stale']);

/** What `npm run check` would say of the page, were it in `content/` now. */
function checkAsPublished(path: string, topic: TopicId, text: string, notes: readonly NoteState[]): Finding[] {
  const root = process.cwd();
  const content = readContent(root);
  const data = content.data.map((file) =>
    file.path === NOTE_LIST ? { ...file, text: withNotes(file.text, notes, { id: topic, path, text }) } : file,
  );
  const topics = [...content.topics.filter(({ id }) => id !== topic), { id: topic as string, path, text }];
  const drawings = checkDiagrams(topics, readDiagrams(root)).map((finding): Finding =>
    DRAWN_LATER.has(finding.rule) ? { ...finding, severity: 'warning' } : finding,
  );
  const findings = checkContent({ topics, data, paths: [...content.paths, path].sort() });
  return [...findings, ...drawings].filter((finding) => finding.file === path);
}

/** The list of notes with those added that a page cites and the list lacks. */
function withNotes(file: string, notes: readonly NoteState[], page: TopicFile): string {
  const listed = readNotes({ path: NOTE_LIST, text: file });
  const cited = new Set(entries(readTopicDocument(page), 'sources', 'note').map(({ value }) => value));
  return notes
    .filter(({ id }) => cited.has(id) && listed?.has(id) !== true)
    .reduce(
      (text, note) =>
        appendNote(
          text,
          noteEntry(note, (topic) => readTopicTitle('.', topic) ?? topic),
        ),
      file,
    );
}

const AGAIN = 'npm run import -- <노트>로 같은 노트를 다시 들여온 뒤 npm run promote를 다시 실행한다';

/** Why a draft cannot be compared with its notes, in Korean. */
class NoComparison extends Error {}

const readImported = async (path: string): Promise<RawNote> => readNote(path, readFileSync(path));

/**
 * The text of every note that was imported into the drafts folder, by id: a sentence may have moved from another draft.
 *
 * @throws NoComparison where no note was imported for the topic, or one is gone or not what was imported
 */
async function readDraftNotes(state: ImportState, topic: TopicId): Promise<ReadonlyMap<string, string>> {
  const notes = Object.entries(state.notes);
  if (!notes.some(([, { sections }]) => sections.some((section) => section.topic === topic)))
    throw new NoComparison(`기록에 ${topic}으로 들여온 노트가 없어 베낀 문장을 찾을 수 없다. ${AGAIN}`);
  const texts = new Map<string, string>();
  for (const [path, { id, content }] of notes) {
    const note = await readImported(path).catch(() => undefined);
    if (note === undefined)
      throw new NoComparison(
        `${path}를 읽을 수 없어 베낀 문장을 찾지 못했다. 노트를 제자리에 두고 npm run promote를 다시 실행한다`,
      );
    if (contentHash(note) !== content)
      throw new NoComparison(`${path}가 들여온 뒤 바뀌어 베낀 문장을 찾을 수 없다. ${AGAIN}`);
    texts.set(id, note.lines.join('\n'));
  }
  return texts;
}

/** What keeps a draft from being published, or should be looked at, by lines of the draft. */
async function findProblems(draftPath: string, page: TopicFile, state: ImportState): Promise<Finding[]> {
  const { id, path, text } = page;
  const found = (rule: string, line: number, message: string): Finding => {
    return { rule, severity: 'error', file: draftPath, line, message };
  };
  const newer = draftPath.replace(/\.mdx$/, newDraftPath(''));
  if (existsSync(newer))
    return [
      found('promote/unmerged', 1, `노트의 새 초안이 아직 합쳐지지 않았다. ${newer}의 글을 합치고 그 파일을 지운다`),
    ];
  const copies = findCopies(text, await readDraftNotes(state, id as TopicId));
  const checked = checkAsPublished(path, id as TopicId, previewDraft(text), Object.values(state.notes));
  return [
    ...checked.map((finding) => ({ ...finding, file: draftPath })),
    ...copies.map((copy) =>
      found(
        'promote/copied',
        copy.line,
        `노트 ${copy.note}의 글을 그대로 옮겼다: “${copy.text.slice(0, 60)}”. 자기 말로 다시 쓴다`,
      ),
    ),
  ];
}

function move(draftPath: string, page: TopicFile, state: ImportState): void {
  const { path, text } = page;
  // `wx`: a page that appeared in between is not overwritten.
  writeFileSync(placeIn('.', path), text, { flag: 'wx' });
  const list = existsSync(NOTE_LIST) ? readFileSync(NOTE_LIST, 'utf8') : '';
  const longer = withNotes(list, Object.values(state.notes), page);
  if (longer !== list) writeFileSync(NOTE_LIST, longer);
  rmSync(draftPath);
}

/** What to do with a draft whose page is there already. */
function howToMerge(topic: TopicId, state: ReturnType<typeof readRecord>): string {
  const known = typeof state === 'object' ? Object.entries(state.notes) : [];
  const notes = known.filter(([, { sections }]) => sections.some((section) => section.topic === topic));
  const paths = notes.length === 0 ? '<노트>' : notes.map(([path]) => path).join(' ');
  return `초안을 합치지 않고 그 쪽을 고친다: npm run review -- ${paths}가 쪽에 없는 말과 다른 말을 가려 준다. 다 했으면 초안을 지운다`;
}

async function promote(input: string, drafts: string): Promise<boolean> {
  const topic = topicOf(input);
  const draftPath = join(drafts, `${topic}.mdx`);
  const path = `content/${topic}.mdx`;
  const no = (rule: string, message: string): false => {
    console.error(`${existsSync(input) ? input : draftPath}:1 ${rule} ${message}`);
    return false;
  };
  if (existsSync(input) && (!existsSync(draftPath) || realpathSync(input) !== realpathSync(draftPath)))
    return no(
      'promote/outside',
      `초안 폴더(${drafts}) 밖의 글은 노트와 견줄 수 없다. npm run import로 만든 ${draftPath}에 옮겨 쓰거나 --drafts로 폴더를 준다`,
    );
  if (!existsSync(draftPath)) refuse(`${draftPath}가 없다. npm run import로 초안을 만든다. ${USAGE}`);
  const state = readRecord(drafts);
  if (existsSync(path)) return no('promote/exists', `${path}가 이미 있다. ${howToMerge(topic, state)}`);
  if (typeof state !== 'object') {
    const why = '초안이 어느 노트에서 왔는지 모르고, 베낀 문장을 찾을 수 없다';
    const what = state === undefined ? `이 없어 ${why}.` : `이 깨져 ${why}. 이 파일을 지우고`;
    return no('promote/record', `${join(drafts, RECORD_FILE)}${what} ${AGAIN}`);
  }
  const draft = readFileSync(draftPath, 'utf8');
  const page = { id: topic, path, text: draft };
  let problems: Finding[];
  try {
    problems = await findProblems(draftPath, page, state);
  } catch (error) {
    if (error instanceof NoComparison) return no('promote/record', error.message);
    throw error;
  }
  for (const finding of problems) console.error(formatFinding(finding));
  const errors = problems.filter((finding) => finding.severity === 'error');
  if (errors.length > 0) {
    console.error(`${draftPath}는 아직 공개할 수 없다: 고칠 곳 ${errors.length}개.`);
    return false;
  }
  move(draftPath, { id: topic, path, text: finishDraft(draft) }, state);
  writeFileSync(
    join(drafts, RECORD_FILE),
    formatState({ ...state, promoted: [...new Set([...state.promoted, topic])] }),
  );
  console.log(`${draftPath}를 ${path}로 옮겼다. npm run check와 npm run dev로 확인하고 커밋한다.`);
  return true;
}

const { values, positionals: inputs } = readArguments(USAGE, {
  allowPositionals: true,
  options: { drafts: { type: 'string', default: 'drafts' } },
});
if (inputs.length === 0) refuse(`공개할 초안을 적는다. ${USAGE}`);
const drafts = values.drafts.replace(/\/+$/, '');
let moved = 0;
for (const input of inputs) if (await promote(input, drafts)) moved += 1;
process.exitCode = moved === inputs.length ? 0 : 1;
