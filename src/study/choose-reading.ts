/** How topics are read where nobody has said how: as whole pages, or in short where these bring so few of them. */
import type { ExamPlan, Span, Step } from './exam-plan.ts';
import { countTopics, topicsIn, topicsRead } from './plan-words.ts';
import type { Reading } from './read-briefly.ts';

/** A plan that reads fewer of the topics as whole pages is worse than one that reads in short. */
const TOO_FEW = 1 / 3;

/** A plan, how it reads, and what the other way of reading makes of the same days; `isChosen`: the reader has said how. */
export interface ReadingPlan<S> {
  readonly plan: ExamPlan<S>;
  readonly reading: Reading;
  readonly other: ExamPlan<S>;
  readonly isChosen: boolean;
}

/** Divides (`divide`) as was chosen, or as gets the reader through much more. The same days come to the same as long as a plan goes on. */
export function chooseReading<S extends Step>(divide: (span: Span) => ExamPlan<S>, span: Span): ReadingPlan<S> {
  const { reading, inShort } = span;
  const isChosen = reading !== undefined;
  if (!isChosen && inShort !== undefined) {
    // What is read in short while a plan goes on changes nothing of how it reads.
    const fresh = chooseReading(divide, { ...span, inShort: undefined });
    return fresh.reading === 'brief' ? fresh : { ...chooseReading(divide, { ...span, reading: 'whole' }), isChosen };
  }
  const plan = divide(span);
  if (reading === 'brief' || plan.left.length === 0)
    return { plan, reading: reading ?? 'whole', other: plan, isChosen };
  const short = divide({ ...span, reading: 'brief' });
  const isBetter = topicsRead(short) > topicsRead(plan) && topicsRead(plan) < TOO_FEW * topicsIn(plan);
  return isBetter && !isChosen
    ? { plan: short, reading: 'brief', other: plan, isChosen }
    : { plan, reading: 'whole', other: short, isChosen };
}

type Reads = Pick<ReadingPlan<Step>, 'plan' | 'reading'>;

/** Why a plan that read in short reads whole pages from a change on that nobody meant for that, and what it comes to; of what is done by then (`isLeftOut`) nothing is counted. */
export function sayInWhole(before: Reads | undefined, after: Reads, isLeftOut: (key: string) => boolean): string {
  if (before?.reading !== 'brief' || after.reading !== 'whole') return '';
  const [short, whole] = [before, after].map(({ plan }) =>
    countTopics(plan.days.flatMap(({ steps }) => steps.filter(({ key }) => !isLeftOut(key)))),
  );
  return `페이지 전체로도 주제의 3분의 1은 읽을 수 있어 이제 그렇게 읽는다. 읽는 주제는 ${short}개 대신 ${whole}개다.`;
}
