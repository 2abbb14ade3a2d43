import { MEASURED_AXES, WIDE_AXES } from '../../model/axis.ts';
import type { Comparable } from '../../site/comparable.ts';
import type { SideFact } from '../../site/side-facts.ts';

/** One row of a comparison: what both sides say about the same thing. */
export interface SharedRow {
  /** `시간 한도`, or the label that both use. */
  readonly name: string;
  readonly left: readonly SideFact[];
  readonly right: readonly SideFact[];
}

/** What two topics have to say in numbers. */
export interface PairedFacts {
  /** What both have, whatever they call it; in an order that stays when the two are turned round. */
  readonly shared: readonly SharedRow[];
  /** What only one of them has. */
  readonly onlyLeft: readonly SideFact[];
  readonly onlyRight: readonly SideFact[];
}

const fold = (label: string): string =>
  label
    .normalize('NFC')
    .replace(/[\s·,()`*]/g, '')
    .toLowerCase();

const group = (facts: readonly SideFact[], key: (fact: SideFact) => string): Map<string, SideFact[]> => {
  const groups = new Map<string, SideFact[]>();
  for (const fact of facts) groups.set(key(fact), [...(groups.get(key(fact)) ?? []), fact]);
  return groups;
};

/** What a label counts: its last word, `규칙` of `보안 그룹 하나의 규칙`; what is not named is one: `웹 ACL이 붙는 곳`. */
const counted = (label: string): string =>
  (
    label
      .replace(/\(.*?\)| 수$/g, '')
      .trim()
      .split(' ')
      .at(-1) ?? ''
  ).replace(/^(?:곳|대상|목적지)$/, '것');

/** Units: bytes or requests in a second, operations of a disk, bytes, letters. */
const UNITS = [
  /[KMGT]i?B\/s|초당 [\d,.]*[KMGT]i?B|[MG]bps/,
  /초당(?! [\d,.]*(?:[KMGT]i?B| [RW]CU))/,
  /IOPS/,
  /[RW]CU|\d 단위/,
  /[KMGT]i?B(?!\/s)|바이트/,
  /\d자/,
];

const unitsOf = ({ label, value }: SideFact): readonly RegExp[] =>
  UNITS.filter((unit) => unit.test(`${label} ${value}`));

/** Whether two are measured in the same, or neither in anything. */
function isLike(one: SideFact, other: SideFact): boolean {
  const [own, others] = [unitsOf(one), unitsOf(other)];
  return own.length === 0 ? others.length === 0 : own.some((unit) => others.includes(unit));
}

/** Those that can be read across to any of the others: on a wide axis by what they count, of what is measured by their units. */
function comparable(axis: string, facts: readonly SideFact[], others: readonly SideFact[]): readonly SideFact[] {
  if (WIDE_AXES.has(axis))
    return facts.filter(({ label }) => others.some((other) => counted(other.label) === counted(label)));
  return MEASURED_AXES.has(axis) ? facts.filter((fact) => others.some((other) => isLike(fact, other))) : facts;
}

type FactSide = Pick<Comparable, 'id' | 'facts'>;

/**
 * Tells which facts of two topics belong side by side, by declared axis or else by label, and which only one of the two has.
 * What one page says of the other stands with the other alone.
 */
export function pairFacts(one: FactSide, two: FactSide): PairedFacts {
  if (two.id < one.id) {
    const { shared, onlyLeft, onlyRight } = pairFacts(two, one);
    const turned = shared.map(({ name, left, right }) => ({ name, left: right, right: left }));
    return { shared: turned, onlyLeft: onlyRight, onlyRight: onlyLeft };
  }
  const left = one.facts.filter(({ of }) => of !== two.id);
  const right = two.facts.filter(({ of }) => of !== one.id);
  const key = ({ axis, label, isOther }: SideFact): string => (isOther ? undefined : axis) ?? fold(label);
  const [ours, theirs] = [group(left, key), group(right, key)];
  const shared = [...ours].flatMap(([name, facts]): SharedRow[] => {
    const others = theirs.get(name) ?? [];
    const [own, other] = [comparable(name, facts, others), comparable(name, others, facts)];
    const [first] = own;
    return first === undefined || other.length === 0
      ? []
      : [{ name: first.axis ?? first.label, left: own, right: other }];
  });
  const rest = (facts: readonly SideFact[], side: 'left' | 'right'): SideFact[] =>
    facts.filter((fact) => !shared.some((row) => row[side].includes(fact)));
  return { shared, onlyLeft: rest(left, 'left'), onlyRight: rest(right, 'right') };
}
