/** A question on the screen: to be answered, and with its answer. */
import type { QuestionData } from '../../../model/question-data.ts';
import { shuffled } from '../../../study/quiz/random.ts';
import { element } from '../../element.ts';
import { inline } from '../../inline.ts';

/** The options as they are shown, by their number in the written order: the same for the same session or set. */
export const orderOf = ({ id, options }: QuestionData, seed: string): readonly number[] =>
  shuffled(
    options.map((_, index) => index),
    `${seed}:${id}`,
  );

/** How many options are right. */
export const rightCount = ({ options }: QuestionData): number => options.filter(({ right }) => right).length;

/** The numbers under which options are shown: `2번, 4번`. */
export const numbersOf = (options: readonly number[], order: readonly number[]): string =>
  order.flatMap((option, at) => (options.includes(option) ? [`${at + 1}번`] : [])).join(', ');

/** The right options. */
export const rightOnes = ({ options }: QuestionData): number[] =>
  options.flatMap(({ right }, index) => (right ? [index] : []));

/** The fields with which a question is answered, in one group that is named by what is asked. */
export function answerFields(
  question: QuestionData,
  order: readonly number[],
  heading: string,
  chosen: readonly number[],
): HTMLFieldSetElement {
  const count = rightCount(question);
  return element(
    'fieldset',
    { tabindex: '-1' },
    element(
      'legend',
      {},
      element('h2', {}, heading, ...(count > 1 ? [element('small', {}, ` ${count}개를 선택한다`)] : [])),
      element('span', { class: 'stem' }, ...inline(question.stem)),
    ),
    ...order.map((option, at) => {
      const field = element('input', {
        type: count > 1 ? 'checkbox' : 'radio',
        name: 'option',
        value: String(option),
        checked: chosen.includes(option) ? '' : undefined,
      });
      return element(
        'label',
        { class: 'option' },
        field,
        element('span', { class: 'number', 'aria-hidden': 'true' }, String(at + 1)),
        element('span', {}, ...inline(question.options[option]?.text ?? '')),
      );
    }),
  );
}

/** First what is right and why it is, then why what was chosen is not, then why the others are not, what is said soonest before the rest. */
function inReadingOrder({ options }: QuestionData, order: readonly number[], chosen: readonly number[]): number[] {
  const rank = (option: number): number => (options[option]?.right ? 0 : chosen.includes(option) ? 1 : 2);
  const length = (option: number): number => (rank(option) < 2 ? 0 : (options[option]?.why.length ?? 0));
  return order.toSorted((a, b) => rank(a) - rank(b) || length(a) - length(b));
}

/** What is right, what was chosen, and why for every option, with the place that decides it; each keeps its number. */
export function explain(question: QuestionData, order: readonly number[], chosen: readonly number[]): HTMLElement[] {
  const items = inReadingOrder(question, order, chosen).flatMap((option) => {
    const shown = question.options[option];
    if (shown === undefined) return [];
    const isChosen = chosen.includes(option);
    const marks = [shown.right ? '정답' : undefined, isChosen ? '선택한 답' : undefined].filter(
      (each) => each !== undefined,
    );
    return element(
      'li',
      { value: String(order.indexOf(option) + 1), class: shown.right ? 'right' : isChosen ? 'wrong' : undefined },
      element(
        'p',
        { class: 'text' },
        ...marks.flatMap((mark) => [element('b', { class: 'mark' }, mark), ' ']),
        ...inline(shown.text),
      ),
      element('p', { class: 'why' }, ...inline(shown.why), ' ', element('a', { href: shown.see.url }, shown.see.title)),
    );
  });
  const source = element('a', { href: question.source, rel: 'external' }, 'AWS 문서');
  return [
    element('ol', { class: 'reasons' }, ...items),
    element('p', { class: 'source' }, '근거: ', source, `, ${question.verifiedOn}에 확인`),
  ];
}
