import { toString } from 'mdast-util-to-string';
import type { Finding } from '../model/finding.ts';
import { factsOf, type FactFields } from './fact-fields.ts';
import { report } from './rules.ts';
import type { TopicDocument } from './topic-document.ts';
import type { TopicLookup } from './topic-refs.ts';
import { walk } from '../markdown/walk.ts';
import { quantitiesIn, type Quantity } from '../model/quantities.ts';

const plain = (text: string): string => text.normalize('NFC').replace(/[`*\s]/g, '');

/** The quantities that a fact allows: in its value, its note, its older value, its label. */
const allowedBy = ({ texts }: FactFields): Quantity[] =>
  ['value', 'note', 'examEra', 'label'].flatMap((key) => quantitiesIn(texts.get(key) ?? ''));

function contradicts(sentence: string, fact: FactFields): Quantity | undefined {
  const allowed = allowedBy(fact);
  const units = new Set(allowed.map(({ unit }) => unit));
  const said = quantitiesIn(sentence).filter(({ unit }) => units.has(unit));
  // One number that agrees is enough: a sentence may set the fact against something else.
  if (said.some(({ number, unit }) => allowed.some((each) => each.number === number && each.unit === unit)))
    return undefined;
  return said[0];
}

/** Rule `fact-contradiction`: a sentence that names a fact of the page by its label and gives it a number of the same unit says the same number. */
export function checkContradictions(topic: TopicDocument, topics: TopicLookup): Finding[] {
  const facts = factsOf(topic, topics).flatMap((fact) => {
    const label = fact.texts.get('label') ?? '';
    return plain(label).length < 3 ? [] : [{ ...fact, label }];
  });
  if (topic.body === undefined || facts.length === 0) return [];
  const findings: Finding[] = [];
  walk(topic.body, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'tableRow') return;
    for (const sentence of toString(node).split(/(?<=[.!?다])\s+/)) {
      for (const fact of facts) {
        if (!plain(sentence).includes(plain(fact.label))) continue;
        const wrong = contradicts(sentence, fact);
        if (wrong === undefined) continue;
        findings.push(
          report(
            'fact-contradiction',
            topic.placeOf(node),
            `“${fact.label}”를 ${wrong.number}${wrong.unit}(이)라고 한다. ${fact.line}줄의 숫자와 다르다. 맞는 쪽으로 고친다.`,
          ),
        );
      }
    }
  });
  return findings;
}
