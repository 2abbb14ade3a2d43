import { plainInline } from '../../model/plain-inline.ts';
import type { ScenarioList } from '../../model/scenario-data.ts';
import type { Pass } from '../../search/query/engine.ts';
import type { OpenIndex } from '../../search/query/look-up/open-index.ts';
import { markText } from '../../search/query/show/excerpt.ts';
import type { Plan } from '../../search/query/understand/query-terms.ts';
import { answerJoint } from '../answer-joint.ts';
import { element } from '../element.ts';
import { fetchOnce } from '../fetch-once.ts';
import { rankScenarios } from './ranking/rank-scenarios.ts';
import { marked } from './dom.ts';
import { stateOf } from './labels.ts';
import { base, library } from './library.ts';
import { chosenOf, matchScenario, type Matched } from './match-scenario.ts';

/** Milliseconds for which results stay before all situations are fetched, which are many bytes. */
const SETTLED = 300;

/** A situation with its answer, which may be a choice (`isChoice`). One that is only near is none: Enter opens the first result. */
function renderScenario(
  { scenario, isAsked }: Matched,
  { topics }: ScenarioList,
  { terms }: Plan,
  index: OpenIndex,
  isChoice: boolean,
): HTMLElement {
  const { situation, choose, answers, url } = scenario;
  const answer =
    choose === undefined
      ? chosenOf(scenario, topics)
          .map((id, at) => `${answerJoint(id, at)}${topics[id]?.title ?? ''}`)
          .join('')
      : plainInline(choose);
  const [kind, asked] = [`${isAsked ? '' : '가까운 '}상황: `, plainInline(situation)];
  // what is right in the exam may be had by nobody new
  const isNamed = (id: string): boolean =>
    [topics[id]?.title, ...(topics[id]?.names.split(', ') ?? [])].some(
      (name = '') => name !== '' && answer.includes(name),
    );
  const state = answers.filter(isNamed).map(stateOf).find(Boolean);
  const told = state === undefined ? answer : `${answer} (${state})`;
  const option = { role: 'option', 'aria-selected': 'false', 'aria-label': `${kind}${asked} 답: ${told}` };
  // why it is this one
  const why = marked(markText(asked, terms, index.known));
  return element(
    'div',
    { class: 'search-answer search-situation', ...(isAsked ? { 'data-search-answer': '' } : {}) },
    element('span', { class: 'search-answer-label' }, kind, ...why),
    element('a', { class: 'search-answer-value', href: url, ...(isAsked && isChoice ? option : {}) }, `→ ${told}`),
  );
}

/** What stands where none is near enough to be told: a quiet line, the way to all. */
function renderNone(query: string): HTMLElement {
  const href = `${base}scenarios/?${new URLSearchParams({ q: query.trim() }).toString()}`;
  return element(
    'div',
    { class: 'search-answer search-none' },
    element('span', { class: 'search-answer-label' }, '이런 요구가 시험에 나오는 모습'),
    element('a', { class: 'search-answer-source', href }, '비슷한 시험 상황 보기 →'),
  );
}

let ranking: ReturnType<typeof rankScenarios> | undefined;

/** The situation that a sentence asks for, with its answer and the way to it; or the nearest one, as the list of all finds it. @throws where they do not come */
export async function renderSituation(pass: Pass, isChoice = true): Promise<HTMLElement[]> {
  const { plan, hits } = pass;
  const [list, { index }] = await Promise.all([
    fetchOnce<ScenarioList>(`${base}scenarios/all.json`),
    library.engine(),
    // whether it is an answer is told by its name
    ...hits.slice(0, 1).map(({ topic }) => library.record(topic).catch(() => undefined)),
  ]);
  ranking ??= rankScenarios(list);
  const namesOf = (id: string): string => `${list.topics[id]?.title ?? ''} ${list.topics[id]?.names ?? ''}`;
  const found = matchScenario(await ranking(plan.text), namesOf, pass, index);
  return [found === undefined ? renderNone(plan.text) : renderScenario(found, list, plan, index, isChoice)];
}

/** The same for the room that was kept for it, once the results stay: no choice, Enter opens the first result as it would have before. */
export async function offerSituation(pass: Pass, current: () => boolean): Promise<HTMLElement[]> {
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  return current() ? renderSituation(pass, false) : [];
}
