import { toString } from 'mdast-util-to-string';
import { factQuestion } from '../model/fact-question.ts';
import { parseFactRef } from '../model/place.ts';
import type { Finding } from '../model/finding.ts';
import { quantitiesIn, type NumberWithUnit } from '../model/quantities.ts';
import { ENTRY_ANCHORS } from '../model/topic-sections.ts';
import { checkTarget } from './references.ts';
import { report } from './rules.ts';
import { didYouMean } from './suggest.ts';
import { beside, entries, isDraft } from './topic-document.ts';
import type { TopicDocument, TopicIndex, TopicLookup } from './topic-document.ts';
import type { Field } from './yaml-values.ts';

const plain = (text = ''): string => text.normalize('NFC').replace(/[`*\s]/g, '');

/** Rules `id-duplicate`, `exam-era-same` and `fact-question`: the entries of the front matter as data. */
export function checkEntries(topic: TopicDocument): Finding[] {
  // Shared facts take their anchors from the same row of names as the topic's own.
  const seen = new Map<string, Field>();
  const duplicates = ENTRY_ANCHORS.flatMap(([list, anchor]) =>
    entries(topic, list, 'id').flatMap((id): Finding[] => {
      const first = seen.get(`${anchor}-${id.value}`);
      seen.set(`${anchor}-${id.value}`, first ?? id);
      if (first === undefined) return [];
      return [
        report('id-duplicate', id, `${id.name} “${id.value}”: ${first.line}줄에도 있다. 주소가 되니 다르게 적는다.`),
      ];
    }),
  );
  const questions = entries(topic, 'facts', 'label').flatMap((label): Finding[] => {
    const question = factQuestion(label.value, beside(topic, label, 'value')?.value ?? '');
    // A card that asks what becomes of a bare noun asks nothing.
    if (beside(topic, label, 'asks') !== undefined || !/[은는] 어떻게 되나/.test(question)) return [];
    const advice = 'asks에 물음을 적는다. 예: 응답 트래픽에도 규칙을 적어야 하나?';
    return [report('fact-question', label, `${label.name}: 이름표만으로는 카드의 물음이 되지 않는다. ${advice}`)];
  });
  const same = entries(topic, 'facts', 'examEra').filter((era) => beside(topic, era, 'value')?.value === era.value);
  return [
    ...duplicates,
    ...questions,
    ...same.map((era) => report('exam-era-same', era, `${era.name}: 지금 값과 같다. 지운다.`)),
  ];
}

/** The topic and the fact that `<topic>#<fact>` names, as far as they exist. */
function factNamed(from: string, topics: TopicLookup): { owner?: TopicDocument | undefined; id?: Field | undefined } {
  const ref = parseFactRef(from);
  const owner = ref && topics.get(ref.topic);
  return { owner, id: owner && entries(owner, 'facts', 'id').find(({ value }) => value === ref.fact) };
}

/** Rules `link-target`, `link-draft`, `link-self` and `shared-fact`: what a topic borrows exists, in another topic. */
export function checkSharedFacts(topic: TopicDocument, topics: TopicLookup): Finding[] {
  return entries(topic, 'sharedFacts', 'from').flatMap((from): Finding[] => {
    const ref = parseFactRef(from.value);
    if (ref === undefined) return []; // The schema has already reported it.
    if (ref.topic === topic.id)
      return [report('link-self', from, `${from.name}: 이 주제의 숫자는 facts에 적는다. 지운다.`)];
    const broken = checkTarget(ref.topic, from, topics, topic);
    const { owner, id } = factNamed(from.value, topics);
    if (broken.length > 0 || owner === undefined || id !== undefined) return broken;
    const known = entries(owner, 'facts', 'id').map(({ value }) => value);
    const message = `${ref.topic}의 facts에 “${ref.fact}”가 없다.${didYouMean(ref.fact, known)}`;
    return [report('shared-fact', from, message)];
  });
}

/** A fact that a topic's page shows: its label, where it stands, and the quantities that it allows. */
interface ShownFact {
  readonly label: string;
  readonly line: number;
  readonly allowed: readonly NumberWithUnit[];
}

/** The facts that a topic's page shows: its own, and those of other topics that exist. */
function shownFacts(topic: TopicDocument, topics: TopicLookup): ShownFact[] {
  const read = (owner: TopicDocument, id: Field, line?: number): ShownFact => {
    const label = beside(owner, id, 'label');
    const allowed = ['value', 'note', 'examEra', 'label'].flatMap((key) =>
      quantitiesIn(beside(owner, id, key)?.value ?? ''),
    );
    return { label: label?.value ?? '', line: line ?? label?.line ?? id.line, allowed };
  };
  const borrowed = entries(topic, 'sharedFacts', 'from').flatMap(({ value, line }) => {
    const { owner, id } = factNamed(value, topics);
    return owner === undefined || id === undefined ? [] : [read(owner, id, line)];
  });
  return [...entries(topic, 'facts', 'id').map((id) => read(topic, id)), ...borrowed];
}

/** A quantity of a sentence that a fact does not allow. One number that agrees is enough: a sentence may compare. */
function contradiction(sentence: string, { allowed }: ShownFact): NumberWithUnit | undefined {
  const said = quantitiesIn(sentence).filter(({ unit }) => allowed.some((each) => each.unit === unit));
  const agrees = said.some(({ number, unit }) => allowed.some((each) => each.number === number && each.unit === unit));
  return agrees ? undefined : said[0];
}

/** Rule `fact-contradiction`: a sentence that names a fact of the page by its label and gives it a number of the same unit says the same number. */
export function checkContradictions(topic: TopicDocument, topics: TopicLookup): Finding[] {
  const facts = shownFacts(topic, topics).filter(({ label }) => plain(label).length >= 3);
  if (facts.length === 0) return [];
  return topic.nodes
    .filter(({ type }) => type === 'paragraph' || type === 'tableRow')
    .flatMap((node) =>
      toString(node)
        .split(/(?<=[.!?다])\s+/)
        .flatMap((sentence) =>
          facts.flatMap((fact): Finding[] => {
            if (!plain(sentence).includes(plain(fact.label))) return [];
            const wrong = contradiction(sentence, fact);
            if (wrong === undefined) return [];
            const said = `“${fact.label}”를 ${wrong.number}${wrong.unit}(이)라고 한다.`;
            const message = `${said} ${fact.line}줄의 숫자와 다르다. 맞는 쪽으로 고친다.`;
            return [report('fact-contradiction', topic.placeOf(node), message)];
          }),
        ),
    );
}

/** Rule `fact-repeated`: published topics whose facts have one label and one value from one AWS page share one of them instead. */
export function checkRepeatedFacts(topics: TopicIndex): Finding[] {
  const seen = new Map<string, { readonly id: string; readonly owner: TopicDocument }>();
  const published = [...topics.values()].filter((topic) => !isDraft(topic));
  return published.flatMap((topic) =>
    entries(topic, 'facts', 'id').flatMap((id): Finding[] => {
      const [label, value, source] = ['label', 'value', 'source'].map((key) => beside(topic, id, key)?.value);
      const key = [plain(label), plain(value), source?.trim().replace(/#.*$/, '')].join('\n');
      const first = seen.get(key) ?? { id: `${topic.id}#${id.value}`, owner: topic };
      seen.set(key, first);
      if (first.owner === topic) return [];
      const advice = `facts에서 지우고 sharedFacts에 { id: ${id.value}, from: ${first.id} }로 적는다.`;
      return [report('fact-repeated', beside(topic, id, 'label') ?? id, `같은 숫자가 ${first.id}에 있다. ${advice}`)];
    }),
  );
}
