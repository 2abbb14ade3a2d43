import type { TopicFile } from '../markdown/topic-files.ts';
import type { Finding } from '../model/finding.ts';
import { checkAliases } from './aliases.ts';
import { checkCharacters, checkSpaces } from './characters.ts';
import { checkComponents } from './components.ts';
import { checkContradictions } from './contradictions.ts';
import { checkDataFile, readGlossary, readNotes, type DataFile } from './data-files.ts';
import { checkFactMentions, withFactValues } from './fact-mentions.ts';
import { checkExam } from './exam.ts';
import { checkFailures } from './failures.ts';
import { checkGlossary } from './glossary.ts';
import { checkGuides } from './guides.ts';
import { checkHeadings } from './headings.ts';
import { checkIds } from './ids.ts';
import { checkLinks } from './links.ts';
import { checkMarkup } from './markup.ts';
import { checkMutualLinks } from './mutual-links.ts';
import { checkOutdated } from './outdated.ts';
import { checkPlace } from './places.ts';
import { checkAnchors } from './recorded-anchors.ts';
import { checkRedirects } from './redirects.ts';
import { checkPairs } from './pairs.ts';
import { checkQuestionQuotes, checkQuotes } from './quotes.ts';
import { checkRelations } from './relations.ts';
import { checkQuestions } from './questions.ts';
import { checkRepeatedFacts } from './repeated-facts.ts';
import { report } from './rules.ts';
import { checkSchema } from './schema.ts';
import { checkServices } from './services.ts';
import { checkSharedFacts } from './shared-facts.ts';
import { checkSources } from './sources.ts';
import { checkStructure } from './structure.ts';
import { avoidedWords, checkDataTerms, checkTerms } from './terms.ts';
import { readTopicDocument, type TopicDocument } from './topic-document.ts';
import { checkSectionWords, checkSignals, checkTopicRefs, type TopicLookup } from './topic-refs.ts';

/** Everything below `content/`, as read from disk. */
export interface Content {
  readonly topics: readonly TopicFile[];
  /** The `_*.yaml` files. */
  readonly data: readonly DataFile[];
  /** Paths of all files, readable or not: `content/storage/s3.mdx`. */
  readonly paths: readonly string[];
}

const NOTE_LIST = 'content/_notes.yaml';
const GLOSSARY = 'content/_glossary.yaml';
const EXAM = 'content/_exam.yaml';
const OUTDATED = 'content/_outdated.yaml';
const PAIRS = 'content/_pairs.yaml';
const RELATIONS = 'content/_relations.yaml';
const GUIDES = 'content/_guides.yaml';
const SERVICES = 'content/_services.yaml';

/** Runs one rule family; should it throw in spite of everything, the others still speak. */
function guard(file: string, check: () => Finding[]): Finding[] {
  try {
    return check();
  } catch (cause) {
    return [
      report(
        'check-failed',
        { file, line: 1 },
        `이 파일을 검사하다 멈췄다. 나머지는 검사했다. 규칙의 버그이니 알린다. (${String(cause)})`,
      ),
    ];
  }
}

const inOrder = (a: Finding, b: Finding): number => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1);

/** The rules that look at one topic, with what the data of `content/` decides for them. */
function topicRules(data: readonly DataFile[]): (topic: TopicDocument, topics: TopicLookup) => Finding[] {
  const notes = readNotes(data.find(({ path }) => path === NOTE_LIST));
  const avoided = avoidedWords(readGlossary(data.find(({ path }) => path === GLOSSARY)));
  const families: readonly ((topic: TopicDocument, topics: TopicLookup) => Finding[])[] = [
    (topic) => checkCharacters(topic.path, topic.text),
    checkSchema,
    checkHeadings,
    checkComponents,
    checkMarkup,
    checkSpaces,
    checkIds,
    checkStructure,
    checkContradictions,
    (topic) => checkTerms(topic, avoided),
    checkMutualLinks,
    (topic) => checkSources(topic, notes),
    checkTopicRefs,
    checkSignals,
    checkSectionWords,
    checkQuotes,
    checkFailures,
    checkSharedFacts,
    checkLinks,
  ];
  return (topic, topics) => families.flatMap((family) => guard(topic.path, () => family(topic, topics)));
}

/** Checks one topic on its own: every rule but those that compare all topics with each other. For an author who is writing it. */
export function checkTopic(topic: TopicDocument, topics: TopicLookup, data: readonly DataFile[]): Finding[] {
  return [...topic.findings, ...topicRules(data)(topic, topics)].sort(inOrder);
}

/**
 * Checks the whole content against every rule of {@link RULES}.
 *
 * Findings come by file, then by line, then in the order of the families. Never throws: a file that cannot be read is itself a finding and hides no other file's.
 */
export function checkContent(content: Content): Finding[] {
  const { topics, data } = withFactValues(content);
  const { paths } = content;
  const documents = topics.map((file) => readTopicDocument(file));
  const index = new Map(documents.map((topic) => [topic.id, topic]));
  const file = new Map(data.map((each) => [each.path, each]));
  const [glossary, exam] = [file.get(GLOSSARY), file.get(EXAM)];
  const check = topicRules(data);
  return [
    ...paths.flatMap(checkPlace),
    ...data.flatMap((file) => guard(file.path, () => checkDataFile(file))),
    ...(file.has(NOTE_LIST)
      ? []
      : [report('data-file', { file: NOTE_LIST, line: 1 }, '파일이 없다. 바탕이 된 노트의 목록을 둔다.')]),
    ...documents.flatMap(({ findings: reading }) => reading),
    ...documents.flatMap((topic) => check(topic, index)),
    ...guard(GLOSSARY, () => checkGlossary(glossary, index)),
    ...guard(EXAM, () => checkExam(exam, index)),
    ...guard(OUTDATED, () => checkOutdated(file.get(OUTDATED), index)),
    ...guard(PAIRS, () => checkPairs(file.get(PAIRS), index)),
    ...guard(GUIDES, () => checkGuides(file.get(GUIDES), index)),
    ...guard(RELATIONS, () => checkRelations(file.get(RELATIONS), index)),
    ...guard(SERVICES, () => checkServices(file.get(SERVICES), index)),
    ...guard('content/_questions', () => checkQuestions(data, exam, index)),
    ...guard('content/_questions', () => checkQuestionQuotes(data)),
    ...guard('content', () => checkDataTerms(data, avoidedWords(readGlossary(glossary)))),
    ...guard('content', () => checkAliases(index)),
    ...guard('content', () => checkRepeatedFacts(index)),
    ...guard('content', () => checkRedirects(index)),
    ...guard('content', () => checkAnchors(data, index)),
    ...guard('content', () => checkFactMentions(content)),
  ].sort(inOrder);
}
