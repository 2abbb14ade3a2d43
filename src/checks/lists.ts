import { tableOfTwo } from '../markdown/body-tables.ts';
import { splitTopic } from '../markdown/topic-text.ts';
import { splitWikiLinks } from '../markdown/wiki-links.ts';
import type { Finding } from '../model/finding.ts';
import type { ConfusedPair } from '../model/pair.ts';
import { splitPlace } from '../model/place.ts';
import { anchorsOf } from './anchors.ts';
import { dataEntries, questionFiles, type DataFiles, type Entries } from './data-files.ts';
import { checkTarget } from './references.ts';
import { report, type FileLine } from './rules.ts';
import type { TopicIndex } from './topic-document.ts';

/** Where a data file names a topic, or a heading of one: names of its fields. */
const PLACES = {
  'content/_exam.yaml': /\.(?:see|read|compare)(?:\[\d+\])?$/,
  'content/_glossary.yaml': /\.topic$/,
  'content/_outdated.yaml': /\.topic$/,
  'content/_pairs.yaml': /^\[\d+\]\.(?:a|b|article|table\.at)$/,
  'content/_relations.yaml': /\.[ab]$/,
  'content/_services.yaml': /\.topics\[\d+\]$/,
} as const;
const QUESTION_PLACES = /\.see$/;

/** Rules `link-*` for every place that a data file names: the topic is published and has the heading. */
export function checkDataPlaces(data: DataFiles, topics: TopicIndex): Finding[] {
  const check = (file: Entries<unknown> | undefined, names: RegExp): Finding[] =>
    [...(file?.fields.values() ?? [])]
      .filter(({ name }) => names.test(name))
      .flatMap((field) => checkTarget(field.value, field, topics));
  const paths = Object.keys(PLACES) as (keyof typeof PLACES)[];
  return [
    ...paths.flatMap((path) => check(dataEntries(data, path), PLACES[path])),
    ...questionFiles(data).flatMap((file) => check(file, QUESTION_PLACES)),
    ...checkGuides(data, topics),
  ];
}

/** Guides of domains group topics by slug, and link to them in their texts. */
function checkGuides(data: DataFiles, topics: TopicIndex): Finding[] {
  const guides = dataEntries(data, 'content/_guides.yaml');
  return [...(guides?.fields.values() ?? [])].flatMap((field) => {
    const [domain, part] = field.path;
    if (part === 'groups' && field.path.at(-2) === 'topics')
      return checkTarget(`${String(domain)}/${field.value}`, field, topics);
    return splitWikiLinks(field.value).flatMap((link) => {
      if (typeof link === 'string') return [];
      return checkTarget(link.heading === undefined ? link.target : `${link.target}#${link.heading}`, field, topics);
    });
  });
}

/** An entry that is about two topics, or two named sections of them. */
interface Two {
  readonly a: string;
  readonly b: string;
  readonly nameA?: string | undefined;
  readonly nameB?: string | undefined;
}

/** Rule `pair-repeated`: nothing is a pair with itself, and the same two stand once, in whatever order. */
function checkRepeated({ entries, placeOf }: Entries<readonly Two[]>): Finding[] {
  const seen = new Map<string, FileLine>();
  return entries.flatMap(({ a, b, nameA, nameB }, index): Finding[] => {
    const here = placeOf([index, 'a']);
    const key = [a, b].sort().join(' ');
    const first = seen.get(key);
    seen.set(key, first ?? here);
    if (a === b && nameA === nameB)
      return [report('pair-repeated', placeOf([index, 'b']), '자기 자신과의 짝이다. 다른 주제를 적는다.')];
    return first === undefined ? [] : [report('pair-repeated', here, `${first.line}줄과 같은 둘이다. 하나로 합친다.`)];
  });
}

/** Whether the table that a pair names has both; where there is no such place, another rule tells. */
function hasTable({ table }: ConfusedPair, topics: TopicIndex): boolean {
  const { id, heading = '' } = splitPlace(table?.at ?? '');
  const topic = topics.get(id);
  const body = topic && anchorsOf(topic)?.has(heading) === true ? splitTopic(topic.text)?.body : undefined;
  if (table === undefined || body === undefined) return true;
  return tableOfTwo(body, heading, [table.a, table.b], (id) => id) !== undefined;
}

/** Rules `pair-order`, `pair-article` and `pair-table` for one of the pairs. */
function checkPair(
  { entries, placeOf }: Entries<readonly ConfusedPair[]>,
  index: number,
  topics: TopicIndex,
): Finding[] {
  const [pair, before] = [entries[index], entries[index - 1]];
  const findings: Finding[] = [];
  if (pair === undefined) return findings;
  const article = topics.get(pair.article ?? '');
  if (before !== undefined && before.confusion < pair.confusion) {
    const message = `앞의 짝(confusion: ${before.confusion})보다 자주 헷갈린다. 같은 수의 짝 옆으로 옮긴다.`;
    findings.push(report('pair-order', placeOf([index, 'confusion']), message));
  }
  if (article !== undefined && article.fields.get('kind')?.value !== 'comparison') {
    const message = `“${article.id}”: 비교 글이 아니다. 비교 글이 없으면 article을 지운다.`;
    findings.push(report('pair-article', placeOf([index, 'article']), message));
  }
  if (!hasTable(pair, topics)) {
    const message = `“${pair.table?.at}” 아래 첫 표에 “${pair.table?.a}”와 “${pair.table?.b}”가 함께 있지 않다. 표에 적힌 이름 그대로 적는다.`;
    findings.push(report('pair-table', placeOf([index, 'table']), message));
  }
  return findings;
}

/** Rules `pair-*` for the pairs that people confuse, and for what two topics are to each other. */
export function checkPairs(data: DataFiles, topics: TopicIndex): Finding[] {
  const pairs = dataEntries(data, 'content/_pairs.yaml');
  const relations = dataEntries(data, 'content/_relations.yaml');
  return [
    ...(pairs === undefined ? [] : checkRepeated(pairs)),
    ...(relations === undefined ? [] : checkRepeated(relations)),
    ...(pairs?.entries.flatMap((_, index) => checkPair(pairs, index, topics)) ?? []),
  ];
}

const lettersOf = (stem: string): string => stem.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** Rules `question-task` and `question-repeated` over all questions: ids and stems are unique, tasks exist. */
export function checkQuestions(data: DataFiles): Finding[] {
  const exam = dataEntries(data, 'content/_exam.yaml')?.entries;
  const tasks = exam?.domains.flatMap((domain) => domain.tasks.map(({ id }) => id));
  const seen = new Map<string, FileLine>();
  return questionFiles(data).flatMap(({ path: file, task, entries, placeOf }) => {
    const once = (key: string, at: FileLine, message: string): Finding[] => {
      const first = seen.get(key);
      seen.set(key, first ?? at);
      return first === undefined ? [] : [report('question-repeated', at, `${message}(${first.file}:${first.line})`)];
    };
    const unknown = `파일 이름 “${task}”: 그런 과제는 없다. 쓸 수 있는 이름: ${tasks?.join(', ')}`;
    return [
      ...(tasks?.includes(task) === false ? [report('question-task', { file, line: 1 }, unknown)] : []),
      ...entries.flatMap(({ id, stem }, index) => [
        ...once(`id ${id}`, placeOf([index, 'id']), `id “${id}”가 또 있다. 다른 이름을 준다. `),
        ...once(`stem ${lettersOf(stem)}`, placeOf([index, 'stem']), '같은 물음이 또 있다. 하나를 지운다. '),
      ]),
    ];
  });
}
