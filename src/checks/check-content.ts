import { factsAmong, insertFactValues } from '../markdown/fact-values.ts';
import type { TopicFile } from '../markdown/topic-files.ts';
import type { Finding } from '../model/finding.ts';
import { checkAnchors } from './anchors.ts';
import { checkCharacters } from './characters.ts';
import { checkComponents } from './components.ts';
import { checkDataFile, readDataFiles, readNotes, type DataFile, type DataFiles } from './data-files.ts';
import { checkFactMentions } from './fact-mentions.ts';
import { checkContradictions, checkEntries, checkRepeatedFacts, checkSharedFacts } from './facts.ts';
import { checkFailures } from './failures.ts';
import { checkHeadings, checkStructure } from './headings.ts';
import { checkLinks } from './links.ts';
import { checkDataPlaces, checkPairs, checkQuestions } from './lists.ts';
import { checkPlace } from './places.ts';
import { checkAliases, checkRedirects, checkSectionWords, checkTopicRefs } from './references.ts';
import { report } from './rules.ts';
import { checkSchema } from './schema.ts';
import { checkSources } from './sources.ts';
import { readTopicDocument, type TopicDocument, type TopicIndex, type TopicLookup } from './topic-document.ts';
import { avoidedWords, checkDataTerms, checkMarkup, checkQuestionQuotes, checkQuotes, checkTerms } from './wording.ts';

/** Everything below `content/`, as read from disk. */
export interface Content {
  readonly topics: readonly TopicFile[];
  /** The `_*.yaml` files. */
  readonly data: readonly DataFile[];
  /** Paths of all files, readable or not: `content/storage/s3.mdx`. */
  readonly paths: readonly string[];
}

type TopicRule = (topic: TopicDocument, topics: TopicLookup) => Finding[];

/**
 * The rules that look at one topic, with what the data of `content/` decides for them.
 *
 * A new rule is a function here or in {@link CONTENT_RULES}, and a line in `rules.ts`.
 */
function topicRules(data: DataFiles): readonly TopicRule[] {
  const notes = readNotes(data.get('content/_notes.yaml'));
  const avoided = avoidedWords(data);
  return [
    (topic) => checkCharacters(topic.path, topic.text),
    checkSchema,
    checkHeadings,
    checkComponents,
    checkMarkup,
    checkEntries,
    checkStructure,
    checkContradictions,
    (topic) => checkTerms(topic, avoided),
    (topic) => checkSources(topic, notes),
    checkTopicRefs,
    checkSectionWords,
    checkQuotes,
    checkFailures,
    checkSharedFacts,
    checkLinks,
  ];
}

/** The rules that compare topics and data files with each other. */
const CONTENT_RULES: readonly ((data: DataFiles, topics: TopicIndex) => Finding[])[] = [
  checkDataPlaces,
  checkPairs,
  checkQuestions,
  checkQuestionQuotes,
  checkDataTerms,
  checkAnchors,
  (_, topics) => checkAliases(topics),
  (_, topics) => checkRepeatedFacts(topics),
  (_, topics) => checkRedirects(topics),
];

/** Runs one rule; should it throw in spite of everything, the others still speak. */
function guard(file: string, check: () => Finding[]): Finding[] {
  try {
    return check();
  } catch (cause) {
    const message = `이 파일을 검사하다 멈췄다. 나머지는 검사했다. 규칙의 버그이니 알린다. (${String(cause)})`;
    return [report('check-failed', { file, line: 1 }, message)];
  }
}

const inOrder = (a: Finding, b: Finding): number => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1);

const checkOne = (topic: TopicDocument, topics: TopicLookup, rules: readonly TopicRule[]): Finding[] => [
  ...topic.findings,
  ...rules.flatMap((rule) => guard(topic.path, () => rule(topic, topics))),
];

/** Checks one topic on its own: every rule but those that compare all topics with each other. For an author who is writing it. */
export const checkTopic = (topic: TopicDocument, topics: TopicLookup, data: readonly DataFile[]): Finding[] =>
  checkOne(topic, topics, topicRules(readDataFiles(data))).sort(inOrder);

/**
 * Checks the whole content against every rule of `RULES`.
 *
 * Findings come by file, then by line, then in the order of the rules. Never throws: a file that cannot be read is itself a finding and hides no other file's.
 */
export function checkContent({ topics, data, paths }: Content): Finding[] {
  // What pages show: the values of facts in the place of their references.
  const valueOf = factsAmong(topics);
  const files = readDataFiles(data, valueOf);
  const documents = topics.map((file) => readTopicDocument({ ...file, text: insertFactValues(file.text, valueOf) }));
  const index = new Map(documents.map((topic) => [topic.id, topic]));
  const rules = topicRules(files);
  const noNotes = report('data-file', { file: 'content/_notes.yaml', line: 1 }, '파일이 없다. 노트의 목록을 둔다.');
  return [
    ...paths.flatMap(checkPlace),
    ...(files.has(noNotes.file) ? [] : [noNotes]),
    ...[...files.values()].flatMap((file) => guard(file.path, () => checkDataFile(file))),
    ...documents.flatMap((topic) => checkOne(topic, index, rules)),
    ...CONTENT_RULES.flatMap((rule) => guard('content', () => rule(files, index))),
    ...guard('content', () => checkFactMentions(topics, data)),
  ].sort(inOrder);
}
