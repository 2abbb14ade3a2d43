/** What a run of questions has on the screen to work with: what it asks, what was done, and how more is done. */
import type { QuestionData } from '../../../model/question-data.ts';
import type { Draft, EventOf } from '../../../study/event.ts';
import {
  answerId,
  chooseAgain,
  endOf,
  isRight,
  limitOf,
  readSession,
  type SessionState,
} from '../../../study/quiz/session.ts';
import type { Context } from './context.ts';
import { orderOf, rightCount } from './question-view.ts';
import { forgetUnwritten, keepUnwritten, readUnwritten } from '../unwritten.ts';

/** A question of the run with what was done about it. */
export interface Place {
  readonly question: QuestionData;
  readonly at: number;
  readonly order: readonly number[];
  readonly pick: EventOf<'pick'> | undefined;
  readonly answer: EventOf<'answer'> | undefined;
  /** What was chosen once the solution was told. */
  readonly second: readonly number[] | undefined;
}

/** A run of questions; `state` is what stands of it now. */
export interface Run {
  readonly context: Context;
  readonly state: SessionState;
  readonly questions: ReadonlyMap<string, QuestionData>;
  /** The questions that this build has, in order. */
  readonly ids: readonly string[];
  readonly isExam: boolean;
  /** Whether something is being written at the moment. */
  readonly isWriting: boolean;
  /** Milliseconds left on the clock. */
  readonly left: () => number;
  readonly placeAt: (at: number) => Place | undefined;
  readonly chosenOf: (question: string) => number;
  readonly isDone: (question: string) => boolean;
  /** Address of a question, from 1, or of the list of all. */
  readonly url: (q: number | 'all') => string;
  readonly reload: () => Promise<void>;
  readonly write: (...drafts: readonly Draft[]) => Promise<void>;
  readonly answer: (question: QuestionData, chosen: readonly number[], took: number) => Promise<void>;
  /** Keeps what was chosen once the solution was told, beside the answer. */
  readonly chooseAgain: (answer: EventOf<'answer'>, chosen: readonly number[]) => Promise<void>;
  /** Ends the run; what stands chosen in an exam is answered with it unless it is given up. */
  readonly finish: (givenUp: boolean) => Promise<void>;
}

/** Opens a run by the id of its session; `undefined` when this device knows none. */
export async function openRun(context: Context, id: string): Promise<Run | undefined> {
  const { store, bank } = context;
  const load = async (): Promise<SessionState | undefined> => readSession(await store.readSession(id));
  const unwritten = readUnwritten(id);
  if (unwritten.length > 0) {
    await store.append(...unwritten);
    forgetUnwritten(id);
  }
  const first = await load();
  if (first === undefined) return undefined;
  let state = first;
  let writing = 0;
  const { plan } = state;
  const questions = await bank.load(plan.questions);
  const ids = plan.questions.filter((each) => questions.has(each));
  const isExam = plan.mode === 'exam';

  const reload = async (): Promise<void> => {
    state = (await load()) ?? state;
  };
  async function write(...drafts: readonly Draft[]): Promise<void> {
    writing++;
    keepUnwritten(id, drafts);
    await store.append(...drafts);
    await reload();
    writing--;
    if (writing === 0) forgetUnwritten(id);
  }
  const answerOf = (question: QuestionData, chosen: readonly number[], took: number): Draft => ({
    kind: 'answer',
    id: answerId(id, question.id),
    question: question.id,
    hash: question.hash,
    chosen: [...chosen],
    right: isRight(chosen, question.options),
    mode: plan.mode,
    session: id,
    took,
  });
  const chosenOf = (question: string): number => state.picks.get(question)?.chosen.length ?? 0;
  return {
    context,
    get state() {
      return state;
    },
    questions,
    ids,
    isExam,
    get isWriting() {
      return writing > 0;
    },
    left: () => limitOf(plan) - state.elapsed(Date.now()),
    placeAt: (at) => {
      const question = questions.get(ids[at] ?? '');
      if (question === undefined) return undefined;
      const order = orderOf(question, plan.set ?? plan.id);
      const { picks, answers, second } = state;
      const { id: of } = question;
      return { question, at, order, pick: picks.get(of), answer: answers.get(of), second: second(of) };
    },
    chosenOf,
    isDone: (each) => {
      const question = questions.get(each);
      if (!isExam) return state.answers.has(each);
      return question !== undefined && chosenOf(each) === rightCount(question);
    },
    url: (q) => `?session=${id}&q=${q}`,
    reload,
    write,
    answer: (question, chosen, took) => write(answerOf(question, chosen, took)),
    chooseAgain: (answer, chosen) =>
      write(chooseAgain(answer, id, chosen, state.picks.get(answer.question)?.flagged === true)),
    finish: (givenUp) => {
      const answers =
        isExam && !givenUp
          ? [...questions.values()].map((question) => {
              const pick = state.picks.get(question.id);
              return answerOf(question, pick?.chosen ?? [], pick?.took ?? 0);
            })
          : [];
      return write(...answers, endOf(plan, givenUp));
    },
  };
}
