import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { plainInline } from '../../model/plain-inline.ts';
import type { QuestionData } from '../../model/question-data.ts';
import { InlineText } from '../../ui/InlineText.tsx';
import { SelectField } from '../../ui/fields.tsx';
import type { SessionState } from '../study-store/state/sessions.ts';
import { Explanation } from './Explanation.tsx';
import { ANSWER, RESULT } from './run-messages.ko.ts';
import { optionOrder } from './order.ts';

/** The beginning of what is asked, in whole words, to know it again by. */
function gistOf({ stem }: Pick<QuestionData, 'stem'>): string {
  const whole = plainInline(stem);
  const start = /^.{36}\S*/.exec(whole)?.[0] ?? whole;
  return start === whole ? whole : `${start} …`;
}

type Filter = keyof typeof RESULT.filters;

interface Props {
  readonly state: SessionState;
  readonly questions: readonly QuestionData[];
  /** What was wrong is shown in full. */
  readonly isPrinting: boolean;
}

/** Every question that was answered or flagged, folded, with its answer. */
export function Review({ state, questions, isPrinting }: Props): JSX.Element {
  const { plan, answers, picks } = state;
  const [filter, setFilter] = useState<Filter>('all');
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const items = questions.flatMap((question, at) => {
    const answer = answers.get(question.id);
    const isFlagged = picks.get(question.id)?.flagged === true;
    if (answer === undefined && !isFlagged) return [];
    const chosen = answer?.chosen ?? [];
    const mark = answer?.right ? RESULT.marks.right : chosen.length === 0 ? RESULT.marks.blank : RESULT.marks.wrong;
    const marks = [
      mark,
      ...(isFlagged ? [RESULT.marks.flagged] : []),
      ...(plan.unscored.includes(question.id) ? [RESULT.marks.unscored] : []),
    ];
    const isChanged = answer !== undefined && answer.hash !== question.hash;
    return [{ question, at, isFlagged, isWrong: answer?.right !== true, chosen, marks, isChanged }];
  });
  const isShown = { all: () => true, wrong: 'isWrong', flagged: 'isFlagged' } as const;
  const shown = items.filter((item) => {
    const by = isShown[filter];
    return typeof by === 'string' ? item[by] : by();
  });
  return (
    <section>
      <h2>{RESULT.review}</h2>
      <SelectField
        label={RESULT.show}
        value={filter}
        options={Object.entries(RESULT.filters)}
        onChange={(value) => setFilter(value as Filter)}
      />
      {shown.map(({ question, at, chosen, marks, isChanged, isWrong }) => (
        <details
          key={question.id}
          open={(isPrinting && isWrong) || undefined}
          onToggle={({ currentTarget }) => {
            if (currentTarget.open) setOpen((before) => new Set([...before, question.id]));
          }}
        >
          <summary>
            {RESULT.question(at + 1)}{' '}
            {marks.map((mark) => (
              <span key={mark} class="chip">
                {mark}
              </span>
            ))}{' '}
            {gistOf(question)}
          </summary>
          {(open.has(question.id) || (isPrinting && isWrong)) && (
            <>
              <p class="stem">
                <InlineText text={question.stem} />
              </p>
              {isChanged && <p class="note">{ANSWER.changed}</p>}
              <Explanation
                question={question}
                order={optionOrder(question, plan.set ?? plan.id)}
                chosen={isChanged ? [] : chosen}
              />
            </>
          )}
        </details>
      ))}
    </section>
  );
}
