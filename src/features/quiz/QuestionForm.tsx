import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { QuestionData } from '../../model/question-data.ts';
import { InlineText } from '../../ui/InlineText.tsx';
import { useKeys } from '../../ui/use-keys.ts';
import { Explanation, verdictOf } from './Explanation.tsx';
import { RUN } from './run-messages.ko.ts';
import { isRight, rightOptions } from './order.ts';

interface Props {
  readonly question: QuestionData;
  readonly order: readonly number[];
  readonly heading: string;
  /** What stands chosen, or was answered. */
  readonly chosen: readonly number[];
  readonly isFlagged: boolean;
  /** It was answered, and its solution is shown. */
  readonly isAnswered: boolean;
  /** The solution is not told: one goes on without an answer. */
  readonly isExam: boolean;
  readonly nextLabel: string;
  readonly onPick: (chosen: readonly number[], isFlagged: boolean) => void;
  readonly onAnswer: (chosen: readonly number[]) => void;
  readonly onNext: () => void;
  readonly onPrevious: (() => void) | undefined;
  readonly onList: (() => void) | undefined;
}

/** One question: to be answered, or with its answer. */
export function QuestionForm(props: Props): JSX.Element {
  const { question, order, heading, isFlagged, isAnswered, isExam, onPick, onAnswer, onNext, onPrevious, onList } =
    props;
  const { chosen } = props;
  const count = rightOptions(question).length;
  const [message, setMessage] = useState('');
  const field = useRef<HTMLFieldSetElement>(null);
  const verdict = useRef<HTMLParagraphElement>(null);
  const wasAnswered = useRef(isAnswered);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    scrollTo({ top: 0, behavior: 'instant' });
  }, []);
  useEffect(() => {
    if (isAnswered && !wasAnswered.current) {
      verdict.current?.focus({ preventScroll: true });
      verdict.current?.scrollIntoView({ block: 'center', behavior: 'instant' });
    }
    wasAnswered.current = isAnswered;
  }, [isAnswered]);

  const toggle = (option: number): void => {
    if (isAnswered) return;
    setMessage('');
    const more = chosen.includes(option) ? chosen.filter((each) => each !== option) : [...chosen, option];
    onPick(count === 1 ? [option] : more.toSorted((a, b) => a - b), isFlagged);
  };
  const goOn = (): void => {
    if (isExam || isAnswered) onNext();
    else if (chosen.length === count) onAnswer(chosen);
    else setMessage(count === 1 ? RUN.lackingOne : RUN.lacking(count, chosen.length));
  };
  useKeys((code) => {
    const digit = /^Digit([1-5])$/.exec(code);
    const option = order[Number(digit?.[1]) - 1];
    if (option !== undefined) toggle(option);
    else if (code === 'Enter') goOn();
    else if (code === 'KeyF') onPick(chosen, !isFlagged);
    else if (code === 'KeyK' && onPrevious) onPrevious();
    else if (code === 'KeyL' && onList) onList();
    else if (code === 'Digit0' && !isExam && !isAnswered) onAnswer([]);
    else return false;
    return true;
  });
  return (
    <form
      class="question"
      onSubmit={(event) => {
        event.preventDefault();
        goOn();
      }}
    >
      <fieldset ref={field} tabIndex={-1}>
        <legend>
          <h2>
            {heading} {count > 1 && <small>{RUN.chooseSome(count)}</small>}
          </h2>
          <span class="stem">
            <InlineText text={question.stem} />
          </span>
        </legend>
        {order.map((option, at) => (
          <label class="option" key={option}>
            <input
              type={count > 1 ? 'checkbox' : 'radio'}
              name="option"
              checked={chosen.includes(option)}
              disabled={isAnswered}
              onChange={() => toggle(option)}
            />
            <span class="number" aria-hidden="true">
              {at + 1}
            </span>
            <span>
              <InlineText text={question.options[option]?.text ?? ''} />
            </span>
          </label>
        ))}
      </fieldset>
      {isAnswered && (
        <>
          <p ref={verdict} tabIndex={-1} class={`verdict ${isRight(chosen, question) ? 'right' : 'wrong'}`}>
            {verdictOf({ question, order, chosen })}
          </p>
          <Explanation question={question} order={order} chosen={chosen} />
        </>
      )}
      <div class="bar">
        <p class="message" role="alert">
          {message}
        </p>
        <button type="button" aria-pressed={isFlagged} aria-keyshortcuts="f" onClick={() => onPick(chosen, !isFlagged)}>
          {RUN.flag}
        </button>
        {onPrevious && (
          <button type="button" aria-keyshortcuts="k" onClick={onPrevious}>
            {RUN.previous}
          </button>
        )}
        {onList && (
          <button type="button" aria-keyshortcuts="l" onClick={onList}>
            {RUN.list}
          </button>
        )}
        {!isExam && !isAnswered && (
          <button type="button" aria-keyshortcuts="0" onClick={() => onAnswer([])}>
            {RUN.dunno}
          </button>
        )}
        <button type="submit" class="primary">
          {isExam || isAnswered ? props.nextLabel : RUN.check}
        </button>
      </div>
    </form>
  );
}
