/** Situations that a step asks for by their topics, as its address names them with how many each has: `?of=storage/s3,storage/ebs&n=3,2`. */
import { againIn } from '../model/plan-data.ts';
import type { Step } from './exam-plan.ts';
import { subjectOf } from './step-key.ts';

/** A topic, also where only a part of it is read. */
const topicOf = ({ key }: Pick<Step, 'key'>): string => subjectOf(key).split('#')[0] ?? '';

/** Leaves of a step what is of topics that are known; `undefined` where that is nothing. One that names no topics stays as it is. */
function narrow<S extends Step>(step: S, known: ReadonlySet<string>): S | undefined {
  const asked = new URLSearchParams(step.of);
  const counts = asked.get('n')?.split(',').map(Number);
  const topics = asked.get('of')?.split(',').filter(Boolean) ?? [];
  if (counts === undefined || topics.length === 0) return step;
  const kept = topics.flatMap((topic, at) => (known.has(topic) ? [[topic, counts[at] ?? 0] as const] : []));
  if (kept.length === topics.length) return step;
  if (kept.length === 0) return undefined;
  const count = kept.reduce((sum, [, own]) => sum + own, 0);
  const all = counts.reduce((sum, own) => sum + own, 0);
  return {
    ...step,
    name: step.name.replace(/\d+(?=개$)/, String(count)),
    minutes: Math.ceil((step.minutes * count) / all),
    of: `?of=${kept.map(([topic]) => topic).join(',')}&n=${kept.map(([, own]) => own).join(',')}${againIn(step.key)}`,
  };
}

/** Steps whose situations are no more than those of topics that others of them read: so long they take in a plan that reads these. */
export function narrowTo<S extends Step>(steps: readonly S[], read: readonly Pick<Step, 'key'>[]): S[] {
  const known = new Set(read.map(topicOf));
  return steps.flatMap((step) => narrow(step, known) ?? []);
}

/** Days whose situations are all of topics that are read on that day or before it: what the four weeks read on one day need not all be there. */
export function withOwnSituations<D extends { readonly steps: readonly Step[] }>(
  days: readonly D[],
  before: readonly Pick<Step, 'key'>[],
): readonly D[] {
  const known = new Set(before.map(topicOf));
  return days.map((day) => {
    for (const step of day.steps) known.add(topicOf(step));
    return { ...day, steps: day.steps.flatMap((step) => narrow(step, known) ?? []) };
  });
}
