import { renderInline } from '../markdown/render-inline.ts';
import { splitWikiLinks } from '../markdown/wiki-links.ts';
import type { Finding } from '../model/finding.ts';
import { plainInline } from '../model/plain-inline.ts';
import { dataEntries, questionFiles, type DataFiles } from './data-files.ts';
import { report, type FileLine } from './rules.ts';
import { readingAt } from './schema.ts';
import { beside, entries, type TopicDocument } from './topic-document.ts';
import type { Field } from './yaml-values.ts';

/** Markup that must never be read as text, and what to do about it. */
const LEFTOVERS: readonly (readonly [RegExp, string])[] = [
  [/\*\*/, '강조 **가 글자로 보인다. 여는 **와 닫는 **의 짝과 빈칸을 맞추거나 `코드`로 감싼다.'],
  [/__/, '밑줄 __이 글자로 보인다. `코드`로 감싼다.'],
  [/~~/, '취소선 ~~이 글자로 보인다. 짝을 맞추거나 지운다.'],
  [/\[#/, '제목 표시 [#…]가 글자로 보인다. 제목 줄 끝에만, 소문자 영문으로 쓴다.'],
  [/\{#/, '{#…}는 쓰지 않는다. 제목의 id는 [#영문-id]로 쓴다.'],
  [/`/, '코드 표시 `의 짝이 맞지 않는다.'],
  [/\]\(/, '링크 [글](주소)가 글자로 보인다. 대괄호와 괄호의 짝을 맞춘다.'],
  [/<\/?[a-z][^>]*>/i, 'HTML 태그가 글자로 보인다. 지우거나 `코드`로 감싼다.'],
  [/^\s*#{2,6}(?=\S)/, '제목 표시 ## 뒤에 빈칸이 없다.'],
  [/\|\s*:?-{3,}/, '표가 표로 읽히지 않았다. 위에 빈 줄을 두고, 줄마다 칸 수를 맞춘다.'],
  [/^:{3}\w*/, ':::는 쓰지 않는다. <Callout>을 쓴다.'],
];

/** What to do about the first piece of Markdown or HTML source in a line of visible text, if there is one. */
export const findLeftover = (line: string): string | undefined =>
  LEFTOVERS.find(([pattern]) => pattern.test(line))?.[1];

/** Text where nothing is rendered: not even wiki links. */
function checkPlain(name: string, text: string, at: FileLine): Finding[] {
  const problem = text.includes('[[') ? '주제 링크 [[…]]는 본문에서만 된다. 글로 쓴다.' : findLeftover(text);
  return problem === undefined ? [] : [report('markup-left', at, `${name}: ${problem}`)];
}

/** A text of front matter in which `code` and **strong** are rendered, and nothing else. */
function checkInline(field: Field): Finding[] {
  const html = renderInline(field.value);
  const [, tag] = /<(?!code|strong)([a-z0-9]+)/.exec(html) ?? [];
  if (tag !== undefined) {
    const advice = '`코드`와 **강조**만 쓴다. 다른 표기는 글자가 되도록 `코드`로 감싼다.';
    return [report('inline-markup', field, `${field.name}: ${advice} (<${tag}>로 읽힌다)`)];
  }
  const visible = html
    .replace(/<code>.*?<\/code>/gs, ' ')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
  return checkPlain(field.name, visible, field);
}

/** Rules `markup-left` and `inline-markup`: markup that readers would see as signs. */
export function checkMarkup(topic: TopicDocument): Finding[] {
  const inFields = [...topic.fields.values()].flatMap((field) => {
    const reading = readingAt(field.path);
    if (reading === undefined) return [];
    return reading.inline ? checkInline(field) : checkPlain(field.name, field.value, field);
  });
  const inBody = topic.nodes.flatMap((node): Finding[] => {
    if (node.type === 'mdxJsxFlowElement')
      return node.attributes.flatMap((attribute) =>
        attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
          ? checkPlain(attribute.name, attribute.value, topic.placeOf(node))
          : [],
      );
    if (node.type !== 'text') return [];
    // `[[storage/efs|EFS]](NFS)` is no half-written `[글](주소)`.
    const parts = splitWikiLinks(node.value).map((part) => (typeof part === 'string' ? part : (part.text ?? '')));
    return parts
      .join('')
      .split('\n')
      .flatMap((line, index) => {
        const problem = findLeftover(line);
        return problem === undefined ? [] : [report('markup-left', topic.placeOf(node, index), problem)];
      });
  });
  return [...inFields, ...inBody];
}

/** A word that texts do not use, and the term that they use instead. */
export interface AvoidedWord {
  readonly word: string;
  readonly term: string;
}

/** Every `avoid` of the glossary, the longest word first so that the most exact advice wins. */
export function avoidedWords(data: DataFiles): AvoidedWord[] {
  const glossary = dataEntries(data, 'content/_glossary.yaml')?.entries ?? [];
  return glossary
    .flatMap(({ term, avoid }) => avoid.map((word) => ({ word, term })))
    .sort((a, b) => b.word.length - a.word.length);
}

/** A text of the site's own voice, and where it stands. */
type Said = FileLine & { readonly value: string };

function findAvoided(texts: readonly Said[], avoided: readonly AvoidedWord[]): Finding[] {
  // Few of the words stand in any of the texts.
  const all = texts.map(({ value }) => value).join('\n');
  const used = avoided.filter(({ word }) => all.includes(word));
  return texts.flatMap((text) => {
    const found = used.find(({ word }) => text.value.includes(word));
    const message = `“${found?.word}”: 이 사이트에서는 “${found?.term}”라고 쓴다.`;
    return found === undefined ? [] : [report('term', text, message)];
  });
}

/** Rule `term`: one word for one thing in everything that a topic says itself. */
export function checkTerms(topic: TopicDocument, avoided: readonly AvoidedWord[]): Finding[] {
  const fields = [...topic.fields.values()].filter(({ path }) => readingAt(path)?.own === true);
  const lines = topic.nodes.flatMap((node): Said[] =>
    node.type === 'text'
      ? node.value.split('\n').map((value, index) => ({ value, ...topic.placeOf(node, index) }))
      : [],
  );
  return findAvoided([...fields, ...lines], avoided);
}

/** Files of the site's own voice besides topics, and the fields in which it speaks; names that a learner may type are none. */
const OWN_FILES = /^content\/(?:_questions\/.+|_exam|_glossary|_pairs|_relations)\.yaml$/;
const OWN_KEYS = /(?:^|\.)(?:stem|text|why|choose[AB]|trap|meaning[AB]?|name[AB]?|says|title)(?:\[\d+\])?$/;

/** Rule `term` for questions, pairs, relations, meanings of the glossary and the exam's own list. */
export function checkDataTerms(data: DataFiles): Finding[] {
  const files = [...data.values()].filter(({ path }) => OWN_FILES.test(path));
  const said = files.flatMap(({ fields }) => [...fields.values()].filter(({ name }) => OWN_KEYS.test(name)));
  return findAvoided(said, avoidedWords(data));
}

const plain = (text: string): string => plainInline(text).replace(/\s+/g, ' ').trim();

/** Reports the phrases in “ ” that stand in none of the texts that they are taken from. */
function checkQuoted(reason: string, texts: readonly string[], where: string, place: FileLine): Finding[] {
  const said = texts.map(plain);
  return [...reason.matchAll(/“([^”]*)”/g)]
    .filter(([, phrase = '']) => !said.some((text) => text.includes(plain(phrase))))
    .map(([quote]) => {
      const message = `이유가 인용한 ${quote}가 ${where}에 없다. 정하는 낱말을 적힌 그대로 옮기거나 따옴표를 뺀다.`;
      return report('quote-unsaid', place, message);
    });
}

/** Rule `quote-unsaid` for scenarios: what a reason quotes, its situation says. */
export const checkQuotes = (topic: TopicDocument): Finding[] =>
  entries(topic, 'scenarios', 'why').flatMap((why) =>
    checkQuoted(why.value, [beside(topic, why, 'situation')?.value ?? ''], '상황(situation)', why),
  );

/** The same for questions: what the reason of an option quotes, the stem or an option says. */
export const checkQuestionQuotes = (data: DataFiles): Finding[] =>
  questionFiles(data).flatMap(({ entries: questions, placeOf }) =>
    questions.flatMap(({ stem, options }, at) =>
      options.flatMap(({ why }, option) => {
        const texts = [stem, ...options.map(({ text }) => text)];
        return checkQuoted(why, texts, '물음과 보기', placeOf([at, 'options', option, 'why']));
      }),
    ),
  );
