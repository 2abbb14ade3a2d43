import type { Finding } from '../model/finding.ts';
import { entriesOf, type DataFiles } from './data-files.ts';
import { report, type Place } from './rules.ts';
import type { TopicDocument } from './topic-document.ts';
import { readingAt } from './topic-schema.ts';

/** A word that texts do not use, and the term that they use instead. */
export interface AvoidedWord {
  readonly word: string;
  readonly term: string;
}

/** Every `avoid` of the glossary, the longest word first so that the most exact advice wins. */
export function avoidedWords(data: DataFiles): AvoidedWord[] {
  const glossary = entriesOf(data, 'content/_glossary.yaml')?.entries ?? [];
  return glossary
    .flatMap(({ term, avoid }) => avoid.map((word) => ({ word, term })))
    .sort((a, b) => b.word.length - a.word.length);
}

/** A text of the site's own voice, and where it stands. */
type Said = Place & { readonly value: string };

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
