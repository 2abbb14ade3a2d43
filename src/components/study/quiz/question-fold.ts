/** A question that was answered, folded: what it asks is known again by its beginning, the rest comes when it is opened. */
import { plainInline } from '../../../model/plain-inline.ts';
import type { QuestionData } from '../../../model/question-data.ts';
import type { EventOf } from '../../../study/event.ts';
import { element } from '../../element.ts';
import { inline } from '../../inline.ts';
import { explain, orderOf } from './question-view.ts';

/** The beginning of what is asked, in whole words, to know it again by. */
export function gistOf({ stem }: QuestionData): string {
  const whole = plainInline(stem);
  const start = /^.{36}\S*/.exec(whole)?.[0] ?? whole;
  return start === whole ? whole : `${start} …`;
}

/** Where the fold of a question stands on a page that has it once. */
export const placeOf = (id: string): string => `asked-${id}`;

/** The fold, and what fills it: sixty-five questions in full are more than a phone likes to lay out at once. */
export interface QuestionFold {
  readonly fold: HTMLDetailsElement;
  readonly fill: () => void;
}

/** Folds a question with its answer; `seed` is that of the order in which its options stood. */
export function foldQuestion(
  question: QuestionData,
  answer: Pick<EventOf<'answer'>, 'right' | 'hash' | 'chosen'>,
  seed: string,
  name: string,
  marks: readonly string[],
): QuestionFold {
  const fold = element(
    'details',
    { class: answer.right ? 'right' : 'wrong' },
    element(
      'summary',
      {},
      name,
      ...marks.flatMap((mark) => [element('span', { class: 'chip' }, mark), ' ']),
      element('span', { class: 'gist' }, gistOf(question)),
    ),
  );
  const fill = (): void => {
    if (fold.childElementCount > 1) return;
    const changed = answer.hash !== question.hash;
    fold.append(
      element('p', { class: 'stem' }, ...inline(question.stem)),
      ...(changed
        ? [element('p', { class: 'note' }, '푼 뒤에 문항이 고쳐졌다. 무엇을 골랐는지는 보이지 않는다.')]
        : []),
      ...explain(question, orderOf(question, seed), changed ? [] : answer.chosen),
    );
  };
  fold.addEventListener('toggle', fill);
  return { fold, fill };
}
