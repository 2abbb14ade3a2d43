import type { Finding } from '../model/finding.ts';
import type { GlossaryEntry } from '../model/glossary.ts';
import { readData, type DataFile } from './data-files.ts';
import { report, type Place } from './rules.ts';
import type { TopicDocument } from './topic-document.ts';
import { readingAt } from './topic-schema.ts';
import { walk } from '../markdown/walk.ts';

/** A word that texts do not use, and the term that they use instead. */
export interface AvoidedWord {
  readonly word: string;
  readonly term: string;
}

/** Every `avoid` of the glossary, the longest word first so that the most exact advice wins. */
export function avoidedWords(glossary: readonly GlossaryEntry[]): AvoidedWord[] {
  return glossary
    .flatMap(({ term, avoid }) => avoid.map((word) => ({ word, term })))
    .sort((a, b) => b.word.length - a.word.length);
}

/** Rule `term` for one text: at most one finding, for the longest word that the site does not use. */
export function findAvoided(text: string, avoided: readonly AvoidedWord[], place: Place): Finding[] {
  const found = avoided.find(({ word }) => text.includes(word));
  return found === undefined
    ? []
    : [report('term', place, `“${found.word}”: 이 사이트에서는 “${found.term}”라고 쓴다.`)];
}

/** The same for many texts: few of the words stand in any of them. */
function findAvoidedIn(texts: readonly (readonly [text: string, place: Place])[], avoided: readonly AvoidedWord[]) {
  const all = texts.map(([text]) => text).join('\n');
  const used = avoided.filter(({ word }) => all.includes(word));
  return texts.flatMap(([text, place]) => findAvoided(text, used, place));
}

/** Rule `term`: one word for one thing in everything that a topic says itself. */
export function checkTerms(topic: TopicDocument, avoided: readonly AvoidedWord[]): Finding[] {
  const texts: [string, Place][] = [];
  const look = (text: string, line: number): void => {
    texts.push([text, { file: topic.path, line }]);
  };
  for (const field of topic.fields.values()) if (readingAt(field.path)?.own === true) look(field.value, field.line);
  if (topic.body !== undefined) {
    walk(topic.body, (node) => {
      if (node.type !== 'text') return;
      node.value.split('\n').forEach((text, index) => {
        look(text, topic.placeOf(node, index).line);
      });
    });
  }
  return findAvoidedIn(texts, avoided);
}

/** Files of the site's own voice besides topics, and the fields in which it speaks; names that a learner may type are none. */
const OWN_FILES = /^content\/(?:_questions\/.+|_exam|_pairs|_relations)\.yaml$/;
const OWN_KEYS = /(?:^|\.)(?:stem|text|why|choose[AB]|trap|meaning[AB]|name[AB]?|says|title)(?:\[\d+\])?$/;

/** Rule `term` for questions, pairs, relations and the exam's own list. */
export function checkDataTerms(data: readonly DataFile[], avoided: readonly AvoidedWord[]): Finding[] {
  return data.flatMap((file) => {
    const values = OWN_FILES.test(file.path) ? readData(file) : undefined;
    if (values === undefined || 'rule' in values) return [];
    const own = [...values.fields.values()].filter(({ name }) => OWN_KEYS.test(name));
    return findAvoidedIn(
      own.map(({ value, line }) => [value, { file: file.path, line }]),
      avoided,
    );
  });
}
