import { AXES } from '../model/axis.ts';
import { escapePattern } from '../model/escape-pattern.ts';
import { factSubjects } from './shown-facts.ts';
import { titleNames } from './title-names.ts';
import { getTopicMap, ofAllTopics, type Topic } from './topics.ts';

/** A number of one side; the texts are as they are written, with `code` and **strong**, none is HTML. */
export interface SideFact {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
  /** What old exam material says instead. */
  readonly examEra?: string;
  /** Name of what it can be read across by: `시간 한도`. */
  readonly axis?: string;
  /** The other topic that it speaks of, where that shows it too: beside that one it is not this one's. */
  readonly of?: string;
  /** Its label names that other one: beside a third it is read across to nothing of this one. */
  readonly isOther?: true;
}

const getSubjects = ofAllTopics(factSubjects);

/** Whether a label names another topic than that whose page shows it, of which neither is a part of the other. */
function namesOther(label: string, title: string, other: string): boolean {
  const [own, others] = [titleNames(title), titleNames(other)];
  const areParts = own.some((name) => others.some((one) => name.startsWith(one) || one.startsWith(name)));
  return !areParts && others.some((name) => label.startsWith(name));
}

/** The numbers that a page shows. */
export async function sideFacts({ id, title, shownFacts }: Topic): Promise<SideFact[]> {
  const [spokenOf, topics] = [await getSubjects(), await getTopicMap()];
  return shownFacts.map(({ id: fact, label, value, note, examEra, axis, owner }) => {
    const of = spokenOf.get(owner === undefined ? `${id}#${fact}` : `${owner.topic}#${owner.fact}`) ?? id;
    return {
      ...{ label, value, ...(note === undefined ? {} : { note }) },
      ...(examEra === undefined ? {} : { examEra }),
      ...(axis === undefined ? {} : { axis: AXES[axis] }),
      ...(of === id ? {} : { of }),
      ...(of !== id && namesOther(label, title, topics.get(of)?.title ?? title) ? { isOther: true } : {}),
    };
  });
}

/**
 * The numbers of a page that speak of a section by its name, and not by a longer one of another section, without that where
 * it stands apart: `Parameter Store의 요금` → `요금`.
 */
export function factsOfSection(
  names: readonly string[],
  facts: readonly SideFact[],
  others: readonly string[],
): SideFact[] {
  const name = `^(?:${names.map(escapePattern).join('|')})`;
  const begins = new RegExp(`${name}(?:의)? `);
  const beginning = new RegExp(`${name}의 `);
  const own = facts.filter(({ label }) => begins.test(label));
  const longer = own.length === 0 ? [] : others.filter((other) => names.some((one) => other.startsWith(`${one} `)));
  return own
    .filter(({ label }) => !longer.some((one) => label.startsWith(one)))
    .map((fact) => ({ ...fact, label: fact.label.replace(beginning, '') }));
}
