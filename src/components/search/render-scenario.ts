import type { ScenarioData, ScenarioList } from '../../model/scenario-data.ts';
import type { Pass } from '../../search/query/engine.ts';
import { answerJoint } from '../answer-joint.ts';
import { element } from '../element.ts';
import { fetchOnce } from '../fetch-once.ts';
import { base, library } from './library.ts';
import { matchScenario } from './match-scenario.ts';

/** Results whose topics may answer. */
const BEST = 2;
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

/** The situation that a sentence asks for, with its answer and the way to it; nothing where none is like it. @throws where they do not come */
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
  return found === undefined ? [] : [renderScenario(found, list)];
}

/** The same for the room that was kept for it, once the results stay: where none is like it, the way to those that are near. */
export async function offerSituation(pass: Pass, current: () => boolean): Promise<HTMLElement[]> {
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  const found = current() ? await renderSituation(pass) : [];
  if (found.length > 0) return found;
  const href = `${base}scenarios/?${new URLSearchParams({ q: pass.query.trim() }).toString()}`;
  const link = element('a', { class: 'search-answer-source', href }, '시나리오에서 가까운 상황 보기');
  return [element('p', { class: 'search-answer search-situation' }, link)];
}
