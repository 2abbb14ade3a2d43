import type { ScenarioData, ScenarioList } from '../../model/scenario-data.ts';
import type { Pass } from '../../search/query/engine.ts';
import { answerJoint } from '../answer-joint.ts';
import { element } from '../element.ts';
import { fetchOnce } from '../fetch-once.ts';
import { base, library } from './library.ts';
import { matchScenario } from './match-scenario.ts';

/** Results whose topics may answer. */
const BEST = 3;
/** Milliseconds for which results stay before all situations are fetched, which are many bytes. */
const SETTLED = 300;

const plain = (text: string): string => text.replace(/\*\*|`/g, '');

function renderScenario({ situation, choose, answers, url }: ScenarioData, { topics }: ScenarioList): HTMLElement {
  const answer =
    choose === undefined
      ? answers.map((id, at) => `${answerJoint(id, at)}${topics[id]?.title ?? ''}`).join('')
      : plain(choose);
  const link = { class: 'search-answer-value', href: url, role: 'option', 'aria-selected': 'false' };
  return element(
    'div',
    { class: 'search-answer search-situation', 'data-search-answer': '' },
    element('span', { class: 'search-answer-label' }, `상황: ${plain(situation)}`),
    element('a', { ...link, 'aria-label': `상황: ${plain(situation)} 답: ${answer}` }, `→ ${answer}`),
  );
}

/** What stands where no situation is clearly the one that is asked for: the nearest, without an answer that may be wrong here, or the way to all. */
function renderNear(query: string, near?: ScenarioData): HTMLElement {
  const href = near?.url ?? `${base}scenarios/?${new URLSearchParams({ q: query.trim() }).toString()}`;
  const [label, text] =
    near === undefined
      ? ['이 문장과 같은 상황은 없다.', '시나리오에서 가까운 상황 보기']
      : ['가까운 상황', plain(near.situation)];
  return element(
    'div',
    { class: 'search-answer search-situation' },
    element('span', { class: 'search-answer-label' }, label),
    element('a', { class: 'search-answer-source', href }, text),
  );
}

/** The situation that a sentence asks for, with its answer and the way to it; or the nearest one. @throws where they do not come */
export async function renderSituation({ plan, hits }: Pass): Promise<HTMLElement[]> {
  const [list, { index }, best] = await Promise.all([
    fetchOnce<ScenarioList>(`${base}scenarios/all.json`),
    library.engine(),
    Promise.all(hits.slice(0, BEST).map(({ topic }) => library.record(topic))),
  ]);
  const namesOf = ({ topic, answers }: ScenarioData): string =>
    [topic, ...answers].map((id) => `${list.topics[id]?.title ?? ''} ${list.topics[id]?.names ?? ''}`).join(', ');
  const ids = best.map(({ id }) => id);
  const found = await matchScenario(list.scenarios, namesOf, plan.terms, ids, index);
  return [found?.isAsked === true ? renderScenario(found.scenario, list) : renderNear(plan.text, found?.scenario)];
}

/** The same for the room that was kept for it, once the results stay. */
export async function offerSituation(pass: Pass, current: () => boolean): Promise<HTMLElement[]> {
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  return current() ? renderSituation(pass) : [];
}
