/** All questions of a run at once, and the pause of an exam. */
import { element } from '../../element.ts';
import { ask } from '../ask.ts';
import { button, topLine, type Screen } from './screen.ts';
import { asWords } from './time-left.ts';

/** Draws the list of all questions, from which an exam is handed in. */
export function drawAll(screen: Screen): void {
  const { run } = screen;
  const { ids, state, isDone, chosenOf, url } = run;
  const { host, go } = run.context;
  const flags = ids.filter((each) => state.picks.get(each)?.flagged === true);
  const blank = ids.filter((each) => !isDone(each));
  const partly = blank.filter((each) => chosenOf(each) > 0);
  // Where one came from is marked, and a tap away.
  const from = Number(new URLSearchParams(location.search).get('from'));
  const leadTo = (link: HTMLAnchorElement, at: number): HTMLAnchorElement => {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      go(url(at));
    });
    return link;
  };
  const items = ids.map((each, at) => {
    const done = isDone(each) ? '답함' : chosenOf(each) > 0 ? '선택한 수가 다름' : '미응답';
    const notes = [done, ...(flags.includes(each) ? ['표시'] : [])];
    const link = element(
      'a',
      { href: url(at + 1), 'aria-label': `문항 ${at + 1}, ${notes.join(', ')}` },
      String(at + 1),
    );
    link.dataset.state = isDone(each) ? 'done' : 'blank';
    if (flags.includes(each)) link.dataset.flagged = '';
    if (at + 1 === from) link.ariaCurrent = 'true';
    return element('li', {}, leadTo(link, at + 1));
  });
  const hand = button('제출하고 채점하기', { class: 'primary' });
  const handIn = async (): Promise<void> => {
    const told = `답하지 않았거나 선택한 수가 다른 문항이 ${blank.length}개 있다. 찍어도 감점이 없다. 그래도 제출할까?`;
    if (blank.length > 0 && !(await ask(told, '제출'))) return;
    await run.finish(false);
    go(`?session=${state.plan.id}`, 'instead');
  };
  hand.addEventListener('click', () => void handIn());
  const drop = button('채점하지 않고 버리기');
  const throwAway = async (): Promise<void> => {
    if (!(await ask('이 모의시험을 버릴까? 선택한 답은 채점하지 않는다.', '버리기'))) return;
    await run.finish(true);
    go('./', 'instead');
  };
  drop.addEventListener('click', () => void throwAway());
  host.replaceChildren(
    topLine(screen, ids.length - blank.length),
    element('h2', { tabindex: '-1' }, '문항 목록'),
    element(
      'p',
      {},
      [
        `답함 ${ids.length - blank.length}`,
        ...(partly.length > 0 ? [`선택한 수가 다름 ${partly.length}`] : []),
        `미응답 ${blank.length - partly.length}`,
        `표시 ${flags.length}`,
      ].join(', '),
    ),
    // Seen below all questions, and by the keyboard before them (`quiz.css`).
    element('div', { class: 'bar' }, hand),
    element('ol', { class: 'all' }, ...items),
    ...(ids[from - 1] === undefined
      ? []
      : [element('p', {}, leadTo(element('a', { href: url(from), class: 'back' }, `보던 문항 ${from}번으로`), from))]),
    element('p', {}, drop),
  );
}

/** Draws what stands there while the clock does. */
export function drawPause({ run, draw }: Screen): void {
  const left = asWords(run.left());
  const again = button('계속하기', { class: 'primary', 'aria-keyshortcuts': 'p' });
  again.addEventListener('click', () => {
    void run.write({ kind: 'clock', session: run.state.plan.id, running: true }).then(draw);
  });
  run.context.host.replaceChildren(
    element('h2', { tabindex: '-1' }, '일시 정지'),
    element(
      'p',
      {},
      `시계를 멈추고 문항을 가렸다. ${left} 남았다. 실제 시험은 멈출 수 없으므로, 멈춘 횟수와 시간을 결과에 남긴다.`,
    ),
    element('div', { class: 'bar' }, again),
  );
}
