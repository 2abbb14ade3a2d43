import { visit } from 'unist-util-visit';
import type { Finding } from '../model/finding.ts';
import type { GlossaryEntry } from '../model/glossary.ts';
import { report } from './rules.ts';
import type { TopicDocument } from './topic-document.ts';

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

/** Front matter texts in a topic's own voice. Aliases and what a note says may use any word. */
const OWN_FIELDS =
  /^(?:title|summary|facts\[\d+\]\.(?:label|value|note)|scenarios\[\d+\]\.(?:situation|why|trap)|corrections\[\d+\]\.right)$/;

/** Rule `term`: one word for one thing in everything that a topic says itself. */
export function checkTerms(topic: TopicDocument, avoided: readonly AvoidedWord[]): Finding[] {
  const find = (text: string): AvoidedWord | undefined => avoided.find(({ word }) => text.includes(word));
  const findings: Finding[] = [];
  const say = (found: AvoidedWord | undefined, line: number): void => {
    if (found === undefined) return;
    findings.push(
      report('term', { file: topic.path, line }, `“${found.word}”: 이 사이트에서는 “${found.term}”라고 쓴다.`),
    );
  };
  for (const field of topic.fields.values()) if (OWN_FIELDS.test(field.name)) say(find(field.value), field.line);
  if (topic.body !== undefined) {
    visit(topic.body, 'text', (node) => {
      node.value.split('\n').forEach((text, index) => {
        say(find(text), topic.placeOf(node, index).line);
      });
    });
  }
  return findings;
}
