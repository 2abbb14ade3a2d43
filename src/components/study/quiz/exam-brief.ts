/** What an exam is, before its clock runs: how many questions, how long, how it is scored. */
import { drawExam } from '../../../study/quiz/draw.ts';
import { openRuns } from '../../../study/quiz/session.ts';
import { newId } from '../../../study/ids.ts';
import { element } from '../../element.ts';
import { readHistory } from './begin-asked.ts';
import { begin, type Context } from './context.ts';
import { hearKeys } from './run-keys.ts';
import { button, focus } from './screen.ts';
import { sayRun } from './time-left.ts';

/** Exams by what their address calls them: `?exam=half`. */
const EXAMS = { whole: ['모의시험', 1], half: ['모의시험 절반', 1 / 2] } as const;
type Exam = keyof typeof EXAMS;

/** Which exam an address asks for. */
export function examIn(query: URLSearchParams): Exam | undefined {
  const asked = query.get('exam');
  return asked === 'whole' || asked === 'half' ? asked : undefined;
}

/** Tells what the exam is and lets it begin; shows nothing once the reader has gone on (`isAsked`). Returns what ends it. */
export async function showBrief(context: Context, exam: Exam, isAsked: () => boolean): Promise<() => void> {
  const { host, store, bank, go } = context;
  const [title, part] = EXAMS[exam];
  const { answeredAt } = await readHistory(store);
  const open = (await openRuns(store)).find(({ plan, left }) => plan.mode === 'exam' && left > 0);
  const { questions, unscored, minutes } = drawExam(bank.index, answeredAt, newId(Date.now()), part);
  if (!isAsked()) return () => undefined;
  const head = element('h2', { tabindex: '-1' }, title);
  const leave = element('a', { href: './', class: 'back', 'aria-keyshortcuts': 'x' }, '나가기');
  leave.addEventListener('click', (event) => {
    event.preventDefault();
    go('./', 'instead');
  });
  // One that is under way comes first: few want two at once.
  const goOn = open && element('a', { href: `?session=${open.plan.id}`, class: 'primary' }, '이어 풀기');
  const start = goOn === undefined ? button('시작', { class: 'primary' }) : button('시작');
  start.addEventListener('click', () => {
    // One run of it, however often it is pressed.
    start.disabled = true;
    void begin(
      context,
      { mode: 'exam', title, questions: [...questions], unscored: [...unscored], minutes },
      'instead',
    );
  });
  const facts = [
    `문항 ${questions.length}개, 시간 ${minutes}분이다.`,
    `실제 시험처럼 ${unscored.length}문항은 채점하지 않아 ${questions.length - unscored.length}문항으로 점수를 계산한다. 어느 문항이 빠지는지는 끝나야 안다.`,
    '답과 이유도 끝나야 나온다. 그 전에는 문항을 표시해 두고 되돌아갈 수 있다.',
    '시계는 “시작”을 눌러야 간다. 그 뒤에는 탭을 닫아도 가고, 일시 정지하면 멈춘다.',
  ];
  const other = open && [
    element('p', { class: 'note' }, `끝나지 않은 것이 있다. ${open.plan.title}: ${sayRun(open)}.`),
  ];
  host.replaceChildren(
    head,
    ...(questions.length === 0
      ? [element('p', {}, '영역마다 문항이 있어야 모의시험을 낼 수 있다. ', leave)]
      : [
          element('ul', { class: 'brief' }, ...facts.map((fact) => element('li', {}, fact))),
          ...(other ?? []),
          element('div', { class: 'bar' }, ...(goOn === undefined ? [] : [goOn]), start, leave),
        ]),
  );
  focus(head);
  const hear = (event: KeyboardEvent): void => {
    // The key that led here may still be held.
    if (event.key === 'Enter' && !event.repeat && event.target === head) (goOn ?? start).click();
    else hearKeys(host, event);
  };
  addEventListener('keydown', hear);
  return () => {
    removeEventListener('keydown', hear);
  };
}
