import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { QuestionData } from '../../model/question-data.ts';
import type { SessionState } from '../study-store/state/sessions.ts';
import { RUN } from './run-messages.ko.ts';

interface Props {
  readonly questions: readonly QuestionData[];
  readonly picks: SessionState['picks'];
  readonly isDone: (question: QuestionData) => boolean;
  readonly url: (to: number) => string;
  readonly go: (query: string) => void;
  readonly onHandIn: () => void;
  readonly onAbandon: () => void;
}

/** All questions of an exam with what is blank and what was flagged, and the way to hand it in. */
export function ExamOverview({ questions, picks, isDone, url, go, onHandIn, onAbandon }: Props): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {RUN.overview}
      </h2>
      <ol class="overview">
        {questions.map((question, at) => {
          const isFlagged = picks.get(question.id)?.flagged === true;
          const states = [isDone(question) ? RUN.answered : RUN.blank, ...(isFlagged ? [RUN.flag] : [])];
          return (
            <li key={question.id}>
              <a
                class={`button ${isDone(question) ? 'done' : ''}`}
                href={url(at + 1)}
                aria-label={`${at + 1}: ${states.join(', ')}`}
                onClick={(event) => {
                  event.preventDefault();
                  go(url(at + 1));
                }}
              >
                {at + 1}
                {isFlagged && ' ⚑'}
              </a>
            </li>
          );
        })}
      </ol>
      <div class="bar">
        <button type="button" class="quiet" onClick={onAbandon}>
          {RUN.abandon}
        </button>
        <button type="button" class="primary" onClick={onHandIn}>
          {RUN.handIn}
        </button>
      </div>
    </>
  );
}
