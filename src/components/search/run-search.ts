import { thoseCalled } from '../../search/query/answer/answers.ts';
import { readQuestion } from '../../search/query/answer/question.ts';
import type { Pass, SearchEngine } from '../../search/query/engine.ts';
import type { Neighbour, Outcome } from '../../search/query/look-up/library.ts';
import { nextTurn } from '../../search/query/look-up/pauses.ts';
import { headHits, headKnownHits, loadTexts } from './hit-list.ts';
import { library } from './library.ts';
import { isNameFirst } from './name-first.ts';
import { asksBesides, renderAnswers } from './render-answer.ts';
import { renderLost } from './render-notes.ts';
import type * as Situations from './render-scenario.ts';
import type { Results, Room } from './results.ts';
import type { SearchState } from './search-state.ts';
import { isSituation } from './situation.ts';
import { isKeptWithin } from './turn.ts';
import type { TypingPause } from './typing-pause.ts';

/** Milliseconds for which a drawing waits for what belongs to it, so that most searches are drawn once. */
const TOGETHER = 80;
/** Milliseconds for which the first results wait for an answer, which would push them down when it came later. */
const ANSWER = 1_000;
/** Milliseconds after a key in which results still move: nobody has begun to read them. */
const UNREAD = 500;
/** So many words are a situation, which no number answers. */
const SITUATION = 6;

/** One search of a panel: what is asked, where it is drawn, and what the panel is told of it. */
export interface SearchRun {
  readonly query: string;
  readonly state: SearchState;
  /** Nothing else is asked meanwhile. */
  readonly current: () => boolean;
  readonly results: Results;
  readonly pause: TypingPause;
  /** The list shows what belongs to this search from now on. */
  readonly shows: () => void;
  /** What it shows stays so. */
  readonly settle: () => void;
  /** Whether files were lost. */
  readonly loses: (lost: boolean) => void;
  readonly finish: (count: number, lost: boolean) => void;
  /** An answer that Enter may open. */
  readonly prefer: (answer: HTMLAnchorElement) => void;
  readonly again: () => void;
}

/** Finds what is meant: sure names at once where the text is late, then results and answers. */
export async function searchSmartly(run: SearchRun): Promise<void> {
  const { query, state, current, results } = run;
  const asked = performance.now();
  const engine = await library.engine();
  // the letter is drawn first
  await nextTurn();
  if (!current()) return;
  const pass = engine.search(query, state);
  const finding = complete(pass, run);
  // names are known already; the text follows, and who has waited for the list waits no longer for both
  const patience = Math.max(0, TOGETHER - (performance.now() - asked));
  const named = !(await isKeptWithin(patience, finding)) && current() && showNames(pass, engine, run);
  const outcome = await finding;
  if (outcome === undefined || !current()) return;
  const comesLate = isSituation(outcome) && !areAtHand;
  const answering = answer(outcome);
  // names that are being read stay where they are
  const unread = named ? asked + UNREAD - performance.now() : ANSWER;
  const nearby = library.nearest(outcome);
  const [headed, told, nearest, , inTime] = await Promise.all([
    headHits(outcome.hits),
    tellFew(outcome, nearby, answering, run),
    nearby,
    isKeptWithin(TOGETHER, loadTexts(outcome.hits)),
    unread > 0 && isKeptWithin(unread, answering),
  ]);
  if (!current()) return;
  run.shows();
  results.show(headed, outcome, { told, nearest }, engine.index, state, run.again);
  if (!inTime && !named) results.awaitAnswers(expectsAnswer(outcome) ?? (asksBesides(outcome) ? 'compared' : 'any'));
  run.loses(outcome.lost);
  /** Tells whether a situation is still to come. */
  const showAnswers = async (): Promise<boolean> => {
    const answers = await answering;
    if (!current()) return false;
    const opens = answers.length === 0 && comesLate && (inTime || results.hasRoom);
    const first = results.showAnswers(answers, !inTime);
    if (opens) results.awaitAnswers('situation');
    if (first !== undefined) run.prefer(first);
    run.settle();
    return opens;
  };
  const [opens] = await Promise.all([showAnswers(), results.fill()]);
  if (current()) run.finish(outcome.hits.length, outcome.lost);
  if (opens) await answerLate(outcome, run);
}

const loadSituations = (): Promise<typeof Situations> => import('./render-scenario.ts');
/** All situations were read: one that is asked for is there with the results. */
let areAtHand = false;

/** What answers a query by itself: without it the situation that a sentence asks for, where those are at hand. */
async function answer(outcome: Outcome): Promise<readonly HTMLElement[]> {
  const answers = await renderAnswers(outcome, library.answers(outcome));
  if (answers.length > 0 || !isSituation(outcome) || !areAtHand) return answers;
  return loadSituations()
    .then((code) => code.renderSituation(outcome))
    .catch(() => []);
}

/** Puts the situation that a sentence asks for into the room that is kept for it; all situations come with the first such. */
async function answerLate(outcome: Outcome, { current, results, finish }: SearchRun): Promise<void> {
  const cards = await loadSituations()
    .then((code) => code.offerSituation(outcome, current))
    .catch(() => []);
  if (!current()) return;
  areAtHand = cards.length > 0;
  results.showAnswers(cards, true);
  finish(outcome.hits.length, outcome.lost);
}

/** What few searches need to be told, whose code comes with the first of them: that much was not read, what does here what is asked for, that nothing was found. */
async function tellFew(
  outcome: Outcome,
  nearby: Promise<readonly Neighbour[]>,
  answering: Promise<readonly HTMLElement[]>,
  { again }: SearchRun,
): Promise<HTMLElement[]> {
  // what is in no text may be what a fact gives: 86,400
  const isNothing = outcome.hits.length === 0 && !outcome.lost && (await answering).length === 0;
  const [counterparts, nearest] = await Promise.all([library.elsewhere(outcome), nearby]);
  const isPart = isFoundByPart(outcome);
  if (!isNothing && !isPart && counterparts.length === 0 && !outcome.cut) return [];
  try {
    const few = await import('./render-few.ts');
    const told = counterparts.map(few.renderCounterpart);
    if (outcome.cut) told.unshift(few.renderCut());
    if (isPart) told.unshift(few.renderPart(outcome));
    return [...told, ...(isNothing ? few.renderNothing(outcome, nearest) : [])];
  } catch {
    return [renderLost(again)];
  }
}

/** Whether of what was typed the lesser part alone, which names nothing, was found: `존재` of `존재하지않는서비스`. */
const isFoundByPart = ({ query, plan: { terms }, hits: [first] }: Outcome): boolean =>
  !(/\s/.test(query) || terms[1]) &&
  2 * (terms[0]?.text ?? query).length < query.length &&
  first?.named.every((much) => !much) === true;

/** Loads what a pass lacks, after a pause where letters follow each other; `undefined` when one did. */
async function complete(pass: Pass, { state, current, pause }: SearchRun): Promise<Outcome | undefined> {
  await pause.over();
  if (!current()) return undefined;
  const completing = library.complete(pass, state);
  // behind what the results wait for: a host may send few files at once
  void library.engine().then(() => {
    library.expectAnswers(pass);
  });
  return completing;
}

/** A sentence may be a situation's, or a number is asked for in few words, and what is called so may give it. */
const expectsAnswer = (pass: Pass): Room | undefined => {
  const { plan, best } = pass;
  const asksForNumber = plan.terms.length < SITUATION && readQuestion(plan.text, plan.terms).forNumber;
  if (isSituation(pass) && !areAtHand) return 'situation';
  return asksForNumber && thoseCalled(plan, best).length > 0 ? 'fact' : undefined;
};

/** Shows what names tell, where the first of them is sure to stay where it is; false where it is not. */
function showNames(pass: Pass, engine: SearchEngine, { state, results, shows }: SearchRun): boolean {
  const expected = expectsAnswer(pass);
  // an answer that may come, or may not, would push it away
  const isOpen = expected === undefined && (thoseCalled(pass.plan, pass.best).length > 0 || asksBesides(pass));
  const named = !isOpen && isNameFirst(pass) ? headKnownHits(pass, engine) : [];
  if (named.length === 0) return false;
  shows();
  results.showNames(named, pass, engine.index, state, expected);
  return true;
}
