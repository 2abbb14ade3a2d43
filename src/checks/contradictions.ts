import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Finding } from '../model/finding.ts';
import { report } from './rules.ts';
import { entries, type TopicDocument } from './topic-document.ts';
import type { Field } from './yaml-values.ts';

/** A number with its unit, e.g. `15분` → `{ number: 15, unit: "분" }`. */
interface Quantity {
  readonly number: number;
  readonly unit: string;
}

const QUANTITY = /(\d[\d,]*(?:\.\d+)?)\s*(%|[KMGTP]i?B|ms|IOPS|vCPU|초|분|시간|일|개월|년|개|대|번|배|줄|달러)/g;

const quantities = (text: string): Quantity[] =>
  [...text.matchAll(QUANTITY)].map(([, number, unit]) => ({
    number: Number((number ?? '').replaceAll(',', '')),
    unit: unit ?? '',
  }));

const plain = (text: string): string => text.normalize('NFC').replace(/[`*\s]/g, '');

/** The values that a fact allows: its value, its note, its older value. */
function allowedBy(topic: TopicDocument, index: PropertyKey | undefined): Quantity[] {
  return ['value', 'note', 'examEra', 'label']
    .flatMap((key) => entries(topic, 'facts', key).filter(({ path }) => path[1] === index))
    .flatMap(({ value }) => quantities(value));
}

function contradicts(sentence: string, fact: Field, topic: TopicDocument): Quantity | undefined {
  const allowed = allowedBy(topic, fact.path[1]);
  const units = new Set(allowed.map(({ unit }) => unit));
  const said = quantities(sentence).filter(({ unit }) => units.has(unit));
  // One number that agrees is enough: a sentence may set the fact against something else.
  if (said.some(({ number, unit }) => allowed.some((each) => each.number === number && each.unit === unit)))
    return undefined;
  return said[0];
}

/** Rule `fact-contradiction`: a sentence that names a fact by its label and gives it a number of the same unit says the same number. */
export function checkContradictions(topic: TopicDocument): Finding[] {
  const labels = entries(topic, 'facts', 'label').filter(({ value }) => plain(value).length >= 3);
  if (topic.body === undefined || labels.length === 0) return [];
  const findings: Finding[] = [];
  visit(topic.body, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'tableRow') return;
    for (const sentence of toString(node).split(/(?<=[.!?다])\s+/)) {
      for (const fact of labels) {
        if (!plain(sentence).includes(plain(fact.value))) continue;
        const wrong = contradicts(sentence, fact, topic);
        if (wrong === undefined) continue;
        findings.push(
          report(
            'fact-contradiction',
            topic.placeOf(node),
            `“${fact.value}”를 ${wrong.number}${wrong.unit}(이)라고 한다. ${fact.line}줄의 숫자와 다르다. 맞는 쪽으로 고친다.`,
          ),
        );
      }
    }
  });
  return findings;
}
