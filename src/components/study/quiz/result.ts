/** What a run of questions came to. */
import type { QuestionData } from '../../../model/question-data.ts';
import { dayOf } from '../../../study/day.ts';
import { isWhole, sayBlank } from '../../../study/quiz/past.ts';
import { scaledScore } from '../../../study/quiz/score.ts';
import { goOnWith, isRight, limitOf, type SessionState } from '../../../study/quiz/session.ts';
import { element } from '../../element.ts';
import { linesOfNext } from '../plan-today.ts';
import { begin, type Context } from './context.ts';
import { keepPlace } from './keep-place.ts';
import { foldQuestion, placeOf } from './question-fold.ts';
import { readAgain } from './read-again.ts';
import { domainTable, percent, taskTable } from './result-tables.ts';
import { shareSet } from './set-view.ts';
import { asWords } from './time-left.ts';

type Questions = ReadonlyMap<string, QuestionData>;

/** The points of an exam: a range, not a number. */
function tellScore({ bank }: Context, state: SessionState, scored: readonly string[], right: number): HTMLElement[] {
  const { passing, scale } = bank.index.format;
  const { score, low, high } = scaledScore(right, scored.length, scale);
  const answered = [...state.answers.values()].filter(({ chosen }) => chosen.length > 0).length;
  const far = { session: state.plan, answered };
  const unscored = state.answers.size - scored.length;
  const verdict = !isWhole(far)
    ? `${state.plan.questions.length}문항 가운데 ${answered}문항만 답했다. 답하지 않은 것은 틀린 것으로 채점하므로 이 점수는 실력을 말하지 않고, 학습 계획에서도 본 것으로 치지 않는다.`
    : low >= passing
      ? `범위가 모두 합격선 ${passing} 위에 있다.`
      : high < passing
        ? `범위가 모두 합격선 ${passing} 아래에 있다.`
        : `합격선 ${passing}이 범위 안에 있다. 이 한 번으로는 합격도 불합격도 말할 수 없다.`;
  const now = Date.now();
  const [spent, limit] = [state.elapsed(now), limitOf(state.plan)];
  const ended = spent >= limit ? '시간이 다 되어 제출했다. ' : '';
  const pauses =
    state.pauses === 0
      ? ''
      : ` 일시 정지 ${state.pauses}번, ${asWords(state.paused(now))}: 실제 시험은 멈출 수 없으니 그만큼 쉽게 본 것이다.`;
  return [
    element(
      'p',
      { class: 'score' },
      element('b', {}, `${score}점`),
      ...(answered < state.plan.questions.length ? [element('strong', {}, ` ${sayBlank(far)}`), ','] : []),
      ` 95% 범위 ${low}–${high}`,
    ),
    element(
      'p',
      {},
      `채점한 ${scored.length}문항 가운데 ${right}개를 맞혔다.${unscored > 0 ? ` 나머지 ${unscored}문항은 실제 시험처럼 채점하지 않아 점수와 영역별, 과제별 결과에 들지 않는다.` : ''}`,
    ),
    element('p', {}, verdict),
    element(
      'p',
      { class: 'note' },
      `AWS는 환산식을 공개하지 않는다. 여기의 점수는 맞힌 비율을 ${scale[0]}–${scale[1].toLocaleString('ko')}점으로 그대로 환산한 것이고, 범위는 문항 수가 적어 생기는 오차다. 문항이 실제보다 쉽거나 어려울 가능성은 들어 있지 않다.`,
    ),
    element('p', { class: 'note' }, `${ended}걸린 시간 ${asWords(Math.min(spent, limit))}.${pauses}`),
  ];
}

/** Every question with its answer, and what was marked, folded; narrowed to the wrong or the flagged ones. */
function review(state: SessionState, ids: readonly string[], questions: Questions): HTMLElement[] {
  const { plan } = state;
  const unanswered = plan.mode === 'exam' ? '답하지 않음' : '모름';
  const items = ids.flatMap((id, at) => {
    const question = questions.get(id);
    const flagged = state.picks.get(id)?.flagged === true;
    const given = state.answers.get(id);
    // What was marked to be seen again is seen, answered or not.
    if (question === undefined || (given === undefined && !flagged)) return [];
    const answer = given ?? { chosen: [], right: false, hash: question.hash };
    const marks = [
      answer.right ? '맞음' : given === undefined ? '풀지 않음' : answer.chosen.length === 0 ? unanswered : '틀림',
      ...(isRight(state.second(id) ?? [], question.options) ? ['다시 선택해 맞음'] : []),
      ...(flagged ? ['표시'] : []),
      ...(plan.unscored.includes(id) ? ['채점 밖'] : []),
    ];
    const { fold, fill } = foldQuestion(question, answer, plan.set ?? plan.id, `문항 ${at + 1} `, marks);
    const blank = given === undefined || (plan.mode === 'exam' && answer.chosen.length === 0);
    fold.id = placeOf(id);
    return [{ id, fold, fill, wrong: given?.right === false, blank, flagged }];
  });
  const select = element(
    'select',
    { id: 'quiz-review' },
    ...[
      ['all', `모두 ${items.length}`],
      ['wrong', `틀린 것 ${items.filter(({ wrong, blank }) => wrong && !blank).length}`],
      ...(items.some(({ blank }) => blank)
        ? [['blank', `답하지 않음 ${items.filter(({ blank }) => blank).length}`]]
        : []),
      ['flagged', `표시 ${items.filter(({ flagged }) => flagged).length}`],
    ].map(([value = '', text = '']) => element('option', { value }, text)),
  );
  const narrow = (): void => {
    for (const { fold, wrong, blank, flagged } of items) {
      const shown: Record<string, boolean> = { wrong: wrong && !blank, blank, flagged };
      fold.hidden = shown[select.value] === false;
    }
  };
  select.addEventListener('change', narrow);
  keepPlace(items, select);
  narrow();
  // Paper has no taps: what was wrong stands there in full.
  addEventListener('beforeprint', () => {
    for (const { fold, fill, wrong } of items) {
      if (!wrong || !fold.isConnected || fold.open) continue;
      fill();
      fold.open = true;
      addEventListener('afterprint', () => (fold.open = false), { once: true });
    }
  });
  return [
    element('h2', {}, '문항 다시 보기'),
    element('p', { class: 'row' }, element('label', { for: 'quiz-review' }, '볼 문항'), select),
    ...items.map(({ fold }) => fold),
  ];
}

/** Shows the result of a session that is over. */
export function showResult(context: Context, state: SessionState, ids: readonly string[], questions: Questions): void {
  const { host } = context;
  const { plan } = state;
  const done = ids.filter((id) => state.answers.has(id));
  const scored = done.filter((id) => !plan.unscored.includes(id));
  // What an exam was ended without cost points, and says nothing of which task is weak.
  const isTold = (id: string): boolean => plan.mode !== 'exam' || state.answers.get(id)?.chosen.length !== 0;
  const counted = plan.mode === 'exam' ? scored : done;
  const told = counted.filter(isTold);
  const right = scored.filter((id) => state.answers.get(id)?.right === true).length;
  const wrong = done.filter((id) => state.answers.get(id)?.right !== true);
  const gone = plan.questions.length - ids.length;

  const left = plan.mode === 'exam' ? [] : ids.filter((id) => !state.answers.has(id));
  // What an exam was ended without was not answered wrong; who says not to know has answered.
  const missed = wrong.filter(isTold);
  const unknown = missed.filter((id) => state.answers.get(id)?.chosen.length === 0).length;
  // The score counts fewer than those that can be answered anew.
  const unscored = missed.filter((id) => plan.unscored.includes(id)).length;
  const also = [
    ...(unknown > 0 ? [`모름 ${unknown}문항`] : []),
    ...(unscored > 0 ? [`채점하지 않은 ${unscored}문항`] : []),
  ];
  const again = (questions: readonly string[], text: string, isFirst: boolean): HTMLElement => {
    const made = element('button', { type: 'button', class: isFirst ? 'primary' : undefined }, text);
    made.addEventListener('click', () => {
      void begin(context, { mode: 'practice', questions: [...questions], title: `${plan.title}: 틀린 것` });
    });
    return made;
  };
  const agains = [
    ...(missed.length > 0
      ? [
          again(
            missed,
            `틀린 ${missed.length}문항 다시 풀기${also.length > 0 ? `(${also.join(', ')} 포함)` : ''}`,
            left.length === 0,
          ),
        ]
      : []),
    ...(wrong.length > missed.length
      ? [again(wrong, `답하지 않은 ${missed.length > 0 ? '것까지 ' : ''}${wrong.length}문항 풀기`, missed.length === 0)]
      : []),
  ];
  const goOn = element('button', { type: 'button', class: 'primary' }, `남은 ${left.length}문항 이어 풀기`);
  goOn.addEventListener('click', () => {
    void goOnWith(context.store, plan.id).then(() => {
      context.go(`?session=${plan.id}`, 'instead');
    });
  });
  const paper = element('button', { type: 'button' }, '인쇄 또는 PDF로 저장');
  paper.addEventListener('click', () => {
    print();
  });
  const follows = element('p', { class: 'follows', hidden: '' });
  void linesOfNext(context.store).then((lines) => {
    follows.replaceChildren(...lines);
    follows.hidden = lines.length === 0;
  });
  host.replaceChildren(
    element('h2', { tabindex: '-1' }, `${plan.title}: 결과`),
    element('p', { class: 'note' }, element('time', { datetime: dayOf(plan.at) }, dayOf(plan.at)), '에 시작했다.'),
    ...(plan.mode === 'exam'
      ? tellScore(context, state, scored, right)
      : [
          element(
            'p',
            { class: 'score' },
            element('b', {}, `${right} / ${done.length}`),
            ` ${percent({ right, count: done.length })}를 맞혔다.`,
          ),
        ]),
    ...(plan.mode !== 'exam' && done.length < ids.length
      ? [element('p', { class: 'note' }, `${ids.length}문항 가운데 푼 ${done.length}문항의 결과다.`)]
      : []),
    ...(gone > 0 ? [element('p', { class: 'note' }, `지금은 없어진 문항이 ${gone}개 있어 뺐다.`)] : []),
    element(
      'div',
      { class: 'row' },
      ...(left.length > 0 ? [goOn] : []),
      ...agains,
      paper,
      element('a', { href: './' }, '다른 연습'),
    ),
    follows,
    ...(plan.set === undefined ? [] : shareSet(context, plan.set, state, questions)),
    ...domainTable(context.bank, state, counted),
    ...taskTable(context.bank, state, told),
    ...(told.length < counted.length
      ? [
          element(
            'p',
            { class: 'note' },
            `채점한 문항 가운데 답하지 않은 ${counted.length - told.length}개는 점수와 영역별 결과에서 틀린 것으로 세고, 과제별 결과에는 넣지 않는다.`,
          ),
        ]
      : []),
    ...readAgain(missed.flatMap((id) => questions.get(id) ?? [])),
    ...review(state, ids, questions),
  );
}
