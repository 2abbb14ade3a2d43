import type { JSX } from 'preact';
import type { QuestionData } from '../../model/question-data.ts';
import { InlineText } from '../../ui/InlineText.tsx';
import { ANSWER } from './run-messages.ko.ts';
import { isRight, numbersOf, rightOptions } from './order.ts';

interface Props {
  readonly question: QuestionData;
  readonly order: readonly number[];
  readonly chosen: readonly number[];
}

/** What is right comes first, then what was chosen, then the rest; each keeps its number. */
function inReadingOrder({ question, order, chosen }: Props): number[] {
  const rank = (option: number): number => {
    if (question.options[option]?.right) return 0;
    return chosen.includes(option) ? 1 : 2;
  };
  return order.toSorted((a, b) => rank(a) - rank(b));
}

/** What was said of an answer: `틀렸다. 선택한 것은 2번, 답은 1번.` */
export function verdictOf({ question, order, chosen }: Props): string {
  const right = numbersOf(rightOptions(question), order);
  if (isRight(chosen, question)) return ANSWER.right(right);
  return chosen.length === 0 ? ANSWER.dunno(right) : ANSWER.wrong(numbersOf(chosen, order), right);
}

/** Why each option is right or wrong, with the place that decides it; a wrong answer ends in one line to take away. */
export function Explanation(props: Props): JSX.Element {
  const { question, order, chosen } = props;
  const isWrong = !isRight(chosen, question);
  return (
    <>
      <ol class="reasons">
        {inReadingOrder(props).map((option) => {
          const shown = question.options[option];
          if (shown === undefined) return null;
          const isChosen = chosen.includes(option);
          return (
            <li
              key={option}
              value={order.indexOf(option) + 1}
              class={shown.right ? 'right' : isChosen ? 'wrong' : undefined}
            >
              <p>
                {shown.right && <b class="chip">{ANSWER.isRight}</b>}{' '}
                {isChosen && <b class="chip">{ANSWER.isChosen}</b>} <InlineText text={shown.text} />
              </p>
              <p class="why">
                <InlineText text={shown.why} /> <a href={shown.see.url}>{shown.see.title}</a>
              </p>
            </li>
          );
        })}
      </ol>
      {isWrong && (
        <p class="takeaway">
          <b>{ANSWER.takeaway}</b>
          {rightOptions(question).map((option) => (
            <InlineText key={option} text={`${question.options[option]?.why ?? ''} `} />
          ))}
        </p>
      )}
      <p class="note">
        {ANSWER.source}
        <a href={question.source} rel="external">
          {ANSWER.aws}
        </a>
        {ANSWER.verified(question.verifiedOn)}
      </p>
    </>
  );
}
