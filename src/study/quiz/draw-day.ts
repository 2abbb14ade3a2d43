/** A day's questions: of what the plan has for it and what is wrong first, then of what was read, and only then of what was not. */
import type { QuestionIndex } from '../../model/question-data.ts';
import { DAY, dayNumber, sayDate } from '../day.ts';
import type { EventOf } from '../event.ts';
import { drawPractice } from './draw.ts';
import { shuffled } from './random.ts';
import { lastAnswers, wrongOnes } from './session.ts';

/** Days within which nothing that was answered right comes again while there is anything else. */
const RESTS = 7;

/** What a day's questions are drawn from: which topics a plan has for it (`plan`), which topics were read today and which at all, what was answered, and the moment. */
interface Known {
  readonly plan: ReadonlySet<string>;
  readonly today: ReadonlySet<string>;
  readonly read: ReadonlySet<string>;
  readonly answers: readonly EventOf<'answer'>[];
  readonly now: number;
  readonly zone?: string | undefined;
}

/** The questions, and of how many each sort they are. */
export interface DrawnDay {
  readonly questions: readonly string[];
  /** `11월 27일 (금)의 문항(계획한 주제에서 8개, 틀린 것 2개)`: its day, which it keeps when that is over. */
  readonly title: string;
}

/** Draws so many questions. A question is of the topic that stands first: that of its answer. */
export function drawDay(
  index: Pick<QuestionIndex, 'domains' | 'tasks'>,
  { plan, today, read, answers, now, zone }: Known,
  count: number,
  seed: string,
): DrawnDay {
  const answeredAt = lastAnswers(answers);
  const rests = (id: string): boolean => now - (answeredAt.get(id) ?? -Infinity) < RESTS * DAY;
  const wrong = wrongOnes(answers);
  const all = index.tasks.flatMap(({ questions }) => questions);
  const isRead = (topic: string): boolean => today.has(topic) || read.has(topic);
  const sorts = [
    ['계획한 주제에서', ([id, , [topic = '']]) => !rests(id) && plan.has(topic)],
    ['틀린 것', ([id]) => wrong.has(id)],
    ['오늘 읽은 주제에서', ([id, , [topic = '']]) => !rests(id) && today.has(topic)],
    ['읽은 주제에서', ([id, , [topic = '']]) => !rests(id) && isRead(topic)],
    // What a wrong option names was read.
    ['그 밖에서', ([id, , topics]) => !rests(id) && topics.some(isRead)],
    ['그 밖에서', ([id]) => !rests(id)],
    ['다시 푸는 것', () => true],
  ] as const satisfies readonly (readonly [string, (question: (typeof all)[number]) => boolean])[];
  const taken = new Set<string>();
  const told = new Map<string, number>();
  for (const [name, isOf] of sorts) {
    const ids = all.filter((entry) => !taken.has(entry[0]) && isOf(entry)).map(([id]) => id);
    const most = count - taken.size;
    const drawn = name === '틀린 것' ? shuffled(ids, seed) : drawPractice(index, ids, most, answeredAt, seed);
    const some = drawn.slice(0, most);
    for (const id of some) taken.add(id);
    if (some.length > 0) told.set(name, (told.get(name) ?? 0) + some.length);
  }
  // Who has read nothing and answered nothing wrong has nothing to be told.
  const isPlain = [...told.keys()].every((name) => name === '그 밖에서');
  const said = [...told].map(([name, number]) => `${name} ${number}개`).join(', ');
  return { questions: [...taken], title: `${sayDate(dayNumber(now, zone))}의 문항${isPlain ? '' : `(${said})`}` };
}
