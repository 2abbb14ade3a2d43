/** What was left behind of a plan, in words. */
import { callTopic } from './plan-words.ts';
import { topicOfStep } from './step-key.ts';

/** So many are named of what was left behind. */
const NAMED = 2;
/** What else there is to do, as its keys begin, and how so many of it are told; what is looked at again is none of it. */
const OTHERS = [
  [/^practise/, (count: number) => `상황 ${count}묶음`],
  [/^(?:mock|half)/, (count: number) => `모의시험 ${count}번`],
  [/^quiz/, (count: number) => `문항 ${count}일치`],
  [/^all/, (count: number) => `카드 ${count}일치`],
] as const;
/** What was left behind, its topics by name, and the rest by what each counts: `밀린 주제 5개(Amazon EBS, Amazon EFS 외 3), 문항 2일치`. */
export function sayLate(late: readonly { readonly key: string; readonly name?: string }[]): string {
  const named = new Map(
    late.flatMap(({ key, name }) => {
      const topic = topicOfStep(key);
      return topic && name ? [[topic, callTopic(name)] as const] : [];
    }),
  );
  const topics = [...named.values()];
  const others = OTHERS.flatMap(([is, say]) => {
    const count = late.filter(({ key }) => is.test(key)).length;
    return count > 0 ? [say(count)] : [];
  });
  const more = topics.length > NAMED ? ` 외 ${topics.length - NAMED}` : '';
  const told = topics.length > 0 ? [`주제 ${topics.length}개(${topics.slice(0, NAMED).join(', ')}${more})`] : [];
  return `밀린 ${[...told, ...others].join(', ') || `것 ${late.length}개`}`;
}
