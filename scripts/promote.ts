/**
 * `npm run promote -- <draft>… [--drafts DIR]`: checks drafts as published topics and moves the complete ones into `content/`.
 *
 * Says what is missing otherwise: fields, findings of `npm run check`, sentences copied from the notes.
 * Exit 0 when all were moved, 1 when one was not, 2 on bad usage.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/checks/check-content.ts';
import { readContent } from '../src/checks/read-content.ts';
import { readCatalogue } from './lib/read-catalogue.ts';
import { formatState, parseState, type ImportState, type NoteState } from '../src/importer/drafts/state.ts';
import { findCopies } from '../src/importer/promote/copied-text.ts';
import { finishDraft, hasUnmerged, previewDraft } from '../src/importer/promote/finish-draft.ts';
import { appendNote, noteEntry } from '../src/importer/promote/note-entry.ts';
import { readNote } from '../src/importer/read-note.ts';
import { formatFinding, type Finding } from '../src/model/finding.ts';
import { parseTopicId, type TopicId } from '../src/model/slug.ts';
import { refuse } from './lib/refuse.ts';

const USAGE = '쓰는 법: npm run promote -- <초안>… [--drafts 초안폴더]  예: npm run promote -- drafts/storage/s3.mdx';
const NOTE_LIST = 'content/_notes.yaml';

function readOptions(): { drafts: string; inputs: string[] } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { drafts: { type: 'string', default: 'drafts' } },
    });
    if (positionals.length === 0) return refuse(`공개할 초안을 적는다. ${USAGE}`);
    return { drafts: values.drafts.replace(/\/+$/, ''), inputs: positionals };
  } catch (cause) {
    return refuse(`모르는 인자가 있다. ${USAGE} (${String(cause)})`);
  }
}

/** `drafts/storage/s3.mdx`, `storage/s3.mdx` and `storage/s3` all name the same draft. */
function topicOf(input: string): TopicId {
  const [slug = '', domain = ''] = input
    .replace(/\.mdx$/, '')
    .split('/')
    .reverse();
  const parsed = parseTopicId(`${domain}/${slug}`);
  return parsed?.id ?? refuse(`“${input}”: 초안의 경로가 아니다. ${USAGE}`);
}

function readState(drafts: string): ImportState | undefined {
  const path = join(drafts, '.import.json');
  return existsSync(path) ? parseState(readFileSync(path, 'utf8')) : undefined;
}

/** Text of the notes that a draft was made from; `missing` are those that are not where they were. */
async function readNotes(
  state: ImportState | undefined,
  topic: TopicId,
): Promise<{ texts: Map<string, string>; missing: string[] }> {
  const texts = new Map<string, string>();
  const missing: string[] = [];
  for (const [path, note] of Object.entries(state?.notes ?? {})) {
    if (!note.sections.some((section) => section.topic === topic)) continue;
    try {
      texts.set(note.id, (await readNote(path, readFileSync(path))).lines.join('\n'));
    } catch {
      missing.push(path);
    }
  }
  return { texts, missing };
}

/** What `npm run check` would say of the page, were it in `content/` now. */
function checkAsPublished(path: string, topic: TopicId, text: string, notes: readonly NoteState[]): Finding[] {
  const content = readContent(process.cwd());
  const data = content.data.map((file) =>
    file.path === NOTE_LIST ? { ...file, text: withNotes(file.text, notes, text) } : file,
  );
  const topics = [...content.topics.filter(({ id }) => id !== topic), { id: topic as string, path, text }];
  return checkContent({ topics, data, paths: [...content.paths, path].sort() }).filter(
    (finding) => finding.file === path,
  );
}

const titles = new Map<string, string>(readCatalogue().map((topic) => [topic.id, topic.titleKo]));

/** The list of notes with those added that a page cites and the list lacks. */
function withNotes(file: string, notes: readonly NoteState[], cited: string): string {
  return notes
    .filter((note) => !file.includes(`"${note.id}"`) && cited.includes(`"${note.id}"`))
    .reduce(
      (text, note) =>
        appendNote(
          text,
          noteEntry(note, (topic) => titles.get(topic) ?? topic),
        ),
      file,
    );
}

async function findProblems(
  path: string,
  draftPath: string,
  topic: TopicId,
  draft: string,
  state: ImportState | undefined,
): Promise<Finding[]> {
  const found = (rule: string, line: number, message: string): Finding => ({
    rule,
    severity: 'error',
    file: draftPath,
    line,
    message,
  });
  const { texts, missing } = await readNotes(state, topic);
  return [
    ...(hasUnmerged(draft)
      ? [found('promote/unmerged', 1, '노트의 새 판이 아직 합쳐지지 않았다. "새 판" 표시 아래의 글을 합치고 지운다')]
      : []),
    ...checkAsPublished(path, topic, previewDraft(draft), Object.values(state?.notes ?? {})).map((finding) => ({
      ...finding,
      file: draftPath,
    })),
    ...missing.map((note) =>
      found('promote/note', 1, `${note}를 읽을 수 없어 베낀 문장을 찾지 못했다. 노트를 제자리에 두고 다시 실행한다`),
    ),
    ...findCopies(draft, texts).map((copy) =>
      found(
        'promote/copied',
        copy.line,
        `노트 ${copy.note}의 글을 그대로 옮겼다: “${copy.text.slice(0, 60)}”. 자기 말로 다시 쓴다`,
      ),
    ),
  ];
}

function move(draftPath: string, path: string, text: string, state: ImportState | undefined): void {
  mkdirSync(dirname(path), { recursive: true });
  // `wx`: a page that appeared in between is not overwritten.
  writeFileSync(path, text, { flag: 'wx' });
  const list = existsSync(NOTE_LIST) ? readFileSync(NOTE_LIST, 'utf8') : '';
  const longer = withNotes(list, Object.values(state?.notes ?? {}), text);
  if (longer !== list) writeFileSync(NOTE_LIST, longer);
  rmSync(draftPath);
}

async function promote(input: string, drafts: string): Promise<boolean> {
  const topic = topicOf(input);
  const draftPath = existsSync(input) ? input : join(drafts, `${topic}.mdx`);
  const path = `content/${topic}.mdx`;
  if (!existsSync(draftPath)) refuse(`${draftPath}가 없다. npm run import로 초안을 만든다. ${USAGE}`);
  if (existsSync(path)) {
    console.error(`${draftPath}:1 promote/exists ${path}가 이미 있다. 초안의 글을 그 쪽에 합치고 초안을 지운다`);
    return false;
  }
  const draft = readFileSync(draftPath, 'utf8');
  const state = readState(drafts);
  const text = finishDraft(draft);
  const problems = await findProblems(path, draftPath, topic, draft, state);
  for (const finding of problems) console.error(formatFinding(finding));
  if (problems.some((finding) => finding.severity === 'error')) {
    console.error(`${draftPath}는 아직 공개할 수 없다: 고칠 곳 ${problems.length}개.`);
    return false;
  }
  move(draftPath, path, text, state);
  if (state !== undefined)
    writeFileSync(
      join(drafts, '.import.json'),
      formatState({ ...state, promoted: [...new Set([...state.promoted, topic])] }),
    );
  console.log(`${draftPath}를 ${path}로 옮겼다. npm run check와 npm run dev로 확인하고 커밋한다.`);
  return true;
}

const { drafts, inputs } = readOptions();
let moved = 0;
for (const input of inputs) if (await promote(input, drafts)) moved += 1;
process.exitCode = moved === inputs.length ? 0 : 1;
