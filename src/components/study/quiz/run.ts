/** A run of questions on the screen, from its first question to its result. */
import type { QuestionData } from '../../../model/question-data.ts';
import type { Draft, EventOf } from '../../../study/event.ts';
import { isRight, readSession, type SessionState } from '../../../study/quiz/session.ts';
import { areLettersOff } from '../../chrome/letter-keys.ts';
import { element } from '../../element.ts';
import type { Context } from './context.ts';
import { answerFields, explain, numbersOf, orderOf, rightCount, rightOnes } from './question-view.ts';
import { showResult } from './result.ts';
import { stopwatch } from './stopwatch.ts';
import { countDown } from './time-left.ts';

const button = (text: string, attributes: Record<string, string> = {}): HTMLButtonElement =>
  element('button', { type: 'button', ...attributes }, text);
const focus = (target: HTMLElement | null | undefined): void => {
  target?.focus({ preventScroll: true });
};

/** A question of the run with what was done about it. */
interface Place {
  readonly question: QuestionData;
  readonly at: number;
  readonly order: readonly number[];
  readonly pick: EventOf<'pick'> | undefined;
  readonly answer: EventOf<'answer'> | undefined;
}

/**
 * Shows a session at a place of it; `null` for the first question without an answer. Shows nothing once the reader has gone
 * on (`isAsked`). Returns what ends it.
 */
export async function showSession(
  context: Context,
  id: string,
  where: string | null,
  isAsked: () => boolean,
): Promise<() => void> {
  const { host, store, bank, say, go } = context;
  const load = async (): Promise<SessionState | undefined> => readSession(await store.readSession(id));
  const first = await load();
  if (first === undefined) {
    const back = element('a', { href: './' }, '처음으로');
    host.replaceChildren(
      element('p', {}, '이 기기에 그런 연습이 없다. 기록이 지워졌거나 다른 기기에서 한 것이다. ', back),
    );
    return () => undefined;
  }
  let state = first;
  const { plan } = state;
  const questions = await bank.load(plan.questions);
  if (!isAsked()) return () => undefined;
  const ids = plan.questions.filter((each) => questions.has(each));
  const seed = plan.set ?? plan.id;
  const isExam = plan.mode === 'exam';
  /** What ends with what is on the screen. */
  let cleanUps: (() => void)[] = [];
  let isOver = false;
  let writing = 0;
  let shown = '';

  const left = (): number => (plan.minutes ?? 0) * 60_000 - state.elapsed(Date.now());
  const placeAt = (at: number): Place | undefined => {
    const question = questions.get(ids[at] ?? '');
    return question === undefined
      ? undefined
      : {
          question,
          at,
          order: orderOf(question, seed),
          pick: state.picks.get(question.id),
          answer: state.answers.get(question.id),
        };
  };
  const chosenOf = (question: string): number => state.picks.get(question)?.chosen.length ?? 0;
  const countOf = (each: string): number => {
    const question = questions.get(each);
    return question === undefined ? 0 : rightCount(question);
  };
  const isDone = (question: string): boolean =>
    isExam ? chosenOf(question) === countOf(question) : state.answers.has(question);
  const url = (q: number | 'all'): string => `?session=${id}&q=${q}`;

  async function write(...drafts: readonly Draft[]): Promise<void> {
    writing++;
    await store.append(...drafts);
    state = (await load()) ?? state;
    shown = look();
    writing--;
  }
  const answerOf = (question: QuestionData, chosen: readonly number[], took: number): Draft => ({
    kind: 'answer',
    id: `${id}:${question.id}`,
    question: question.id,
    hash: question.hash,
    chosen: [...chosen],
    right: isRight(chosen, question.options),
    mode: plan.mode,
    session: id,
    took,
  });
  async function finish(givenUp: boolean): Promise<void> {
    const answers =
      isExam && !givenUp
        ? [...questions.values()].map((question) => {
            const pick = state.picks.get(question.id);
            return answerOf(question, pick?.chosen ?? [], pick?.took ?? 0);
          })
        : [];
    await write(...answers, { kind: 'finish', id: `${id}:finish`, session: id, givenUp });
  }

  /** The line above a question: what this is, how far, how long. */
  function topLine(done: number): HTMLElement {
    const clock = element('span', { class: 'clock', role: 'timer', 'aria-label': '남은 시간' });
    const line = element(
      'p',
      { class: 'top' },
      element('span', {}, plan.title),
      element('progress', {
        value: String(done),
        max: String(ids.length),
        'aria-label': `${ids.length}문항 가운데 ${done}문항`,
      }),
    );
    if (plan.minutes === undefined) line.append(element('a', { href: './' }, '나가기'));
    else {
      const pause = button('멈춤');
      pause.addEventListener('click', () => {
        void write({ kind: 'clock', session: id, running: false }).then(draw);
      });
      line.append(clock, pause);
      const stop = countDown(
        left,
        (text) => {
          clock.textContent = text;
        },
        say,
        () => {
          void finish(false).then(() => {
            draw();
            say('시간이 다 되어 지금까지 고른 것으로 채점했다.');
          });
        },
      );
      cleanUps.push(stop);
    }
    return line;
  }

  /** The verdict on what was chosen. */
  function verdict({ question, order, answer }: Place): HTMLElement[] {
    if (answer === undefined) return [];
    const right = numbersOf(rightOnes(question), order);
    const said = answer.right
      ? `맞았다. 답은 ${right}.`
      : answer.chosen.length === 0
        ? `답은 ${right}.`
        : `틀렸다. 고른 것은 ${numbersOf(answer.chosen, order)}, 답은 ${right}.`;
    return [
      element('p', { class: `verdict ${answer.right ? 'right' : 'wrong'}`, tabindex: '-1' }, said),
      ...explain(question, order, answer.chosen),
    ];
  }

  function drawQuestion(place: Place): void {
    const { question, at, order, pick, answer } = place;
    const count = rightCount(question);
    const isLast = at === ids.length - 1;
    const watch = stopwatch(pick?.took ?? 0);
    const flagged = pick?.flagged === true;
    const heading = `문항 ${at + 1} / ${ids.length}`;
    const isOpen = isExam || answer === undefined;
    const fields = answerFields(question, order, heading, answer?.chosen ?? pick?.chosen ?? []);
    const chosen = (): number[] =>
      [...fields.querySelectorAll<HTMLInputElement>('input:checked')]
        .map(({ value }) => Number(value))
        .sort((a, b) => a - b);
    const message = element('p', { class: 'message', role: 'alert' });
    const save = (isFlagged: boolean): Promise<void> =>
      write({
        kind: 'pick',
        session: id,
        question: question.id,
        chosen: chosen(),
        flagged: isFlagged,
        took: watch.read(),
      });

    const flag = button('깃발', { class: 'flag', 'aria-pressed': String(flagged), 'aria-keyshortcuts': 'f' });
    flag.addEventListener('click', () => {
      const next = flag.getAttribute('aria-pressed') !== 'true';
      flag.setAttribute('aria-pressed', String(next));
      say(next ? '깃발을 달았다.' : '깃발을 떼었다.');
      void save(next);
    });
    const primary = element(
      'button',
      { type: 'submit', class: 'primary' },
      isOpen && !isExam ? '확인' : isExam ? (isLast ? '목록으로' : '다음') : isLast ? '결과 보기' : '다음',
    );
    const buttons: HTMLElement[] = [flag];
    if (isExam) {
      const previous = button('이전', at === 0 ? { disabled: '' } : {});
      previous.addEventListener('click', () => {
        go(url(at));
      });
      const all = button('목록');
      all.addEventListener('click', () => {
        go(url('all'));
      });
      buttons.push(previous, all);
    } else if (isOpen) {
      const dunno = button('모르겠다');
      dunno.addEventListener('click', () => {
        void check([]);
      });
      buttons.push(dunno);
    }
    buttons.push(primary);

    let isBusy = false;
    async function check(given: readonly number[]): Promise<void> {
      if (isBusy) return;
      isBusy = true;
      await write(answerOf(question, given, watch.read()));
      draw();
      const told = host.querySelector<HTMLElement>('.verdict');
      focus(told);
      told?.scrollIntoView({ block: 'nearest' });
    }
    const form = element(
      'form',
      { class: 'question' },
      fields,
      message,
      ...verdict(place),
      element('div', { class: 'bar' }, ...buttons),
    );
    if (!isOpen) for (const field of fields.querySelectorAll('input')) field.disabled = true;
    fields.addEventListener('change', () => {
      message.textContent = '';
      if (isExam) void save(flag.getAttribute('aria-pressed') === 'true');
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (isExam) go(url(isLast ? 'all' : at + 2));
      else if (isOpen) {
        const given = chosen();
        if (given.length === count) void check(given);
        else
          message.textContent =
            count === 1 ? '먼저 하나를 고른다.' : `${count}개를 골라야 한다. 지금 ${given.length}개다.`;
      } else if (!isLast) go(url(at + 2));
      else
        void finish(false).then(() => {
          go(`?session=${id}`, 'instead');
        });
    });
    cleanUps.push(watch.stop);
    host.replaceChildren(topLine(ids.filter(isDone).length), form);
  }

  function drawAll(): void {
    const flags = ids.filter((each) => state.picks.get(each)?.flagged === true);
    const blank = ids.filter((each) => !isDone(each));
    const items = ids.map((each, at) => {
      const done = isDone(each) ? '답함' : chosenOf(each) > 0 ? '수가 맞지 않음' : '빈칸';
      const notes = [done, ...(flags.includes(each) ? ['깃발'] : [])];
      const link = element(
        'a',
        { href: url(at + 1), 'aria-label': `문항 ${at + 1}, ${notes.join(', ')}` },
        String(at + 1),
      );
      link.dataset.state = isDone(each) ? 'done' : 'blank';
      if (flags.includes(each)) link.dataset.flagged = '';
      link.addEventListener('click', (event) => {
        event.preventDefault();
        go(url(at + 1));
      });
      return element('li', {}, link);
    });
    const hand = button('제출하고 채점한다', { class: 'primary' });
    hand.addEventListener('click', () => {
      if (
        blank.length > 0 &&
        !confirm(`빈칸이거나 고른 수가 맞지 않는 문항이 ${blank.length}개 있다. 찍어도 감점이 없다. 그래도 제출할까?`)
      )
        return;
      void finish(false).then(() => {
        go(`?session=${id}`, 'instead');
      });
    });
    const drop = button('채점하지 않고 버린다');
    drop.addEventListener('click', () => {
      if (!confirm('이 모의시험을 버릴까? 고른 것은 채점되지 않는다.')) return;
      void finish(true).then(() => {
        go('./', 'instead');
      });
    });
    host.replaceChildren(
      topLine(ids.length - blank.length),
      element('h2', { tabindex: '-1' }, '문항 목록'),
      element('p', {}, `답한 것 ${ids.length - blank.length}, 빈칸 ${blank.length}, 깃발 ${flags.length}`),
      element('ol', { class: 'all' }, ...items),
      element('p', {}, drop),
      element('div', { class: 'bar' }, hand),
    );
  }

  function drawPause(): void {
    const again = button('다시 시작', { class: 'primary' });
    again.addEventListener('click', () => {
      void write({ kind: 'clock', session: id, running: true }).then(draw);
    });
    host.replaceChildren(
      element('h2', { tabindex: '-1' }, '멈춰 있다'),
      element('p', {}, '시계를 세우고 문항을 가렸다. 실제 시험에는 멈춤이 없다: 멈춘 횟수와 시간은 결과에 적는다.'),
      element('div', { class: 'bar' }, again),
    );
  }

  /** The question that is asked for, otherwise the first without an answer, otherwise the last. */
  function current(): number {
    const asked = where === null ? ids.findIndex((each) => !isDone(each)) : Number(where) - 1;
    return ids[asked] === undefined ? ids.length - 1 : asked;
  }
  /** What decides what is to be seen. */
  function look(): string {
    if (state.finish !== undefined) return 'result';
    if (!state.isRunning) return 'paused';
    const told = (each: string): unknown => {
      const pick = state.picks.get(each);
      return [state.answers.has(each), pick?.flagged, isExam && pick?.chosen];
    };
    return where === 'all' ? JSON.stringify(ids.map(told)) : JSON.stringify(told(ids[current()] ?? ''));
  }

  const cleanUp = (): void => {
    for (const clean of cleanUps) clean();
    cleanUps = [];
  };
  function draw(): void {
    if (isOver) return;
    cleanUp();
    shown = look();
    if (state.finish !== undefined) {
      if (state.finish.givenUp && isExam) go('./', 'instead');
      else showResult(context, state, ids, questions);
    } else if (!state.isRunning) drawPause();
    else if (where === 'all') drawAll();
    else {
      const place = placeAt(current());
      if (place === undefined)
        host.replaceChildren(
          element('p', {}, '이 연습의 문항이 이 판에는 하나도 없다. ', element('a', { href: './' }, '처음으로')),
        );
      else drawQuestion(place);
    }
    focus(host.querySelector<HTMLElement>('fieldset, h2[tabindex]'));
  }

  const hear = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const target = event.target instanceof HTMLElement ? event.target : undefined;
    if (
      document.querySelector('dialog[open]') !== null ||
      target?.matches('textarea, select, input:not([type=radio], [type=checkbox])')
    )
      return;
    const form = host.querySelector('form.question');
    if (!(form instanceof HTMLFormElement)) return;
    if (event.key === 'Enter') {
      // Fields hand the form in themselves; links and buttons do what they are for.
      if (target !== undefined && target.closest('a, button, input, summary') !== null) return;
      event.preventDefault();
      form.requestSubmit();
      return;
    }
    if (areLettersOff()) return;
    if (event.code === 'KeyF') form.querySelector<HTMLButtonElement>('.flag')?.click();
    const digit = /^(?:Digit|Numpad)([1-5])$/.exec(event.code)?.[1];
    const field =
      digit === undefined ? undefined : form.querySelectorAll<HTMLInputElement>('.option input')[Number(digit) - 1];
    if (field === undefined || field.disabled) return;
    event.preventDefault();
    field.focus();
    field.click();
  };
  addEventListener('keydown', hear);
  const unwatch = store.watch(() => {
    // What this tab writes is on the screen already.
    if (writing > 0) return;
    void load().then((next) => {
      if (isOver || next === undefined || writing > 0) return;
      state = next;
      if (look() === shown) return;
      // Another tab went on with this session.
      const field = document.activeElement instanceof HTMLInputElement ? document.activeElement.value : undefined;
      draw();
      focus(host.querySelector<HTMLElement>(`.option input[value="${field ?? ''}"]:enabled`));
    });
  });
  if (isExam && state.finish === undefined && state.isRunning && left() <= 0) await finish(false);
  draw();
  return () => {
    isOver = true;
    cleanUp();
    unwatch();
    removeEventListener('keydown', hear);
  };
}
