import { parseFactRef } from '../model/place.ts';
import type { Fact, TopicFrontMatter } from '../model/topic.ts';
import { titleNames } from '../model/names.ts';

/** A fact as a topic's page shows it. */
export interface ShownFact extends Fact {
  /** True beside a fact of the borrower's own that is called alike: the search is not to take one for the other. */
  readonly isDouble?: true;
  /** Where a borrowed fact stands: the topic that owns it, its title, the fact's id there. */
  readonly owner?: { readonly topic: string; readonly title: string; readonly fact: string };
}

type FactHolder = Pick<TopicFrontMatter, 'title' | 'facts' | 'sharedFacts'> & { readonly id: string };

/**
 * The facts that a topic's page shows: its own, then those it borrows, above its own where they
 * are to stand first, with the owner's words and values. Throws when a
 * borrowed fact does not exist; the content checks report that first.
 */
export function showFacts(topic: FactHolder, topics: ReadonlyMap<string, FactHolder>): ShownFact[] {
  const borrowed = topic.sharedFacts.map(({ id, from }): ShownFact => {
    const ref = parseFactRef(from);
    const owner = ref === undefined ? undefined : topics.get(ref.topic);
    const fact = owner?.facts.find((each) => each.id === ref?.fact);
    if (owner === undefined || fact === undefined) throw new Error(`${topic.id}: sharedFacts의 ${from}이 없다`);
    return { ...fact, id, owner: { topic: owner.id, title: owner.title, fact: fact.id } };
  });
  const isFirst = (_: ShownFact, at: number): boolean => topic.sharedFacts[at]?.first === true;
  return [...borrowed.filter(isFirst), ...topic.facts, ...borrowed.filter((fact, at) => !isFirst(fact, at))];
}

/** The names in a title: `RDS 읽기 복제본 vs 다중 AZ` has two. */
const namesIn = (title: string): string[] =>
  [title, ...title.split(/ vs |, |·|[와과] /)].flatMap(titleNames).flatMap((name) => name.split('·'));

/** What a label says of its own: `Lambda와 함께 쓸 때` says with what, not of what. */
const withoutCompany = (label: string): string => label.replace(/\S+[와과] 함께/g, '');

/** A title in front of a label: `보안 그룹과 인바운드·아웃바운드` → `보안 그룹`, `AWS Lambda 한도` → `Lambda`. */
const shortTitle = (title: string): string =>
  title.includes(',') ? title : (titleNames(title)[1] ?? title).replace(/[와과] .+$| (?:한도|비교)$/, '');

/**
 * A borrowed fact whose label says the owner's name first: beside the borrower's own `응답 트래픽`, the owner's is
 * `보안 그룹: 응답 트래픽`. It stays as it is where it names one of both, or where one of both is a part of the other.
 */
export function nameOwner(fact: ShownFact, { title, facts }: Pick<FactHolder, 'title' | 'facts'>): ShownFact {
  if (fact.owner === undefined) return fact;
  const [own, owner] = [shortTitle(title), shortTitle(fact.owner.title)];
  const said = withoutCompany(fact.label);
  const isNamed = namesIn(title)
    .concat(namesIn(fact.owner.title))
    .some((name) => name !== '' && said.includes(name));
  if (isNamed || `${own} `.startsWith(`${owner} `) || `${owner} `.startsWith(`${own} `)) return fact;
  const isDouble = facts.some(({ label }) => label === fact.label);
  return { ...fact, label: `${owner}: ${fact.label}`, ...(isDouble ? { isDouble } : {}) };
}
