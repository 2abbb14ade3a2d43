import { andParticle, topicParticle } from '../../model/ends-closed.ts';
import type { Comparable } from '../../site/comparable.ts';
import { ideaIn, partIn } from '../sides/decide.ts';

/** Whether a name begins with that of something: `EC2 인스턴스 스토어`, `Glacier Deep Archive`. */
export const isCalledAfter = ({ title }: Comparable, name: string): boolean =>
  title.split(/[ (]/).some((word) => word.length > 1 && name.startsWith(`${word} `));

/** What both are to each other: `undefined` of two that are apart. */
export function relationOf(left: Comparable, right: Comparable): string | undefined {
  const told = left.related?.[right.id];
  const part = partIn(left, right);
  const idea = ideaIn(left, right);
  if (idea !== undefined && told === undefined) {
    const { title } = idea === left ? right : left;
    return `${idea.title}${topicParticle(idea.title)} 여러 서비스에 걸친 기초 개념이라, ${title}${andParticle(title)} 둘 가운데 하나를 고르지 않는다.`;
  }
  if (told !== undefined || part === undefined) return told;
  const whole = part === left ? right : left;
  const is = `${part.title}${topicParticle(part.title)}`;
  // What a page speaks of besides is no part of what the page is about.
  return part.page === undefined || isCalledAfter(whole, part.title)
    ? `${is} ${whole.title}에 딸린 것이라, 둘 가운데 하나를 고르지 않는다.`
    : `${is} “${part.page}”에서 다룬다. 둘 가운데 하나를 고르는 물음이 아니다.`;
}
