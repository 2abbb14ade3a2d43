/** Finds situations among all of the site, while one types. */
import { plainInline } from '../../model/plain-inline.ts';
import type { ScenarioData, ScenarioList } from '../../model/scenario-data.ts';
import { answerJoint } from '../answer-joint.ts';
import { element } from '../element.ts';
import { fetchJson } from '../fetch-once.ts';
import { retryOnce } from '../retry-once.ts';
import { keepOpened, openedOf } from './opened-rest.ts';
import { placeChildren } from './place-children.ts';
import type { Because } from '../search/ranking/list-finder.ts';
import { rankScenarios, type Situations } from '../search/ranking/rank-scenarios.ts';
import type { Told } from '../../model/same-situation.ts';

/** Situations that stand at once; the others a tap later. */
const SHOWN = 12;

interface Scenarios {
  readonly topics: ScenarioList['topics'];
  readonly search: (query: string) => Promise<Situations>;
}
/** @throws where they do not come */
async function load(address: string): Promise<Scenarios> {
  const list = await fetchJson<ScenarioList>(address);
  return { topics: list.topics, search: rankScenarios(list) };
}

const NONE: Situations = { found: [], count: 0, fits: () => 0, because: () => undefined, isNear: false, lacking: [] };

/** What stands before that by which a situation was found and which is not seen of it. */
const REASONS: Readonly<Record<Because['from'], string>> = { text: '왜', about: '주제', aside: '요구사항' };

let loading: (() => Promise<Scenarios>) | undefined;

const toItem = (
  { scenario: { situation, url, answers, choose }, again }: Told,
  topics: ScenarioList['topics'],
  reason: Because | undefined,
): HTMLElement =>
  element(
    'li',
    {},
    element('a', { href: url }, plainInline(situation)),
    element(
      'p',
      {},
      element('b', {}, '답'),
      ...(choose === undefined ? [] : [element('strong', {}, plainInline(choose)), ' · ']),
      ...answers.flatMap((id, index) => [
        answerJoint(id, index),
        element('a', { href: topics[id]?.url }, topics[id]?.title),
      ]),
    ),
    reason === undefined
      ? undefined
      : element('p', {}, element('b', {}, REASONS[reason.from]), plainInline(reason.text)),
    again.length === 0
      ? undefined
      : element(
          'p',
          {},
          element('b', {}, '비슷한 상황'),
          ...again.flatMap((one, at) => [
            at > 0 ? ', ' : '',
            element('a', { href: one.url }, topics[one.topic]?.title),
          ]),
        ),
  );

/** Rows as they were made, by what they say. */
const made = new WeakMap<ScenarioData, { readonly said: string; readonly item: HTMLElement }>();

/** A situation as a row, which stays the same one while it says the same. */
function itemOf(told: Told, topics: ScenarioList['topics'], reason: Because | undefined): HTMLElement {
  const said = [reason?.text, ...told.again.map(({ url }) => url)].join('\n');
  const before = made.get(told.scenario);
  const item = before?.said === said ? before.item : toItem(told, topics, reason);
  made.set(told.scenario, { said, item });
  return item;
}

/**
 * Finds the situations for a query; `show` puts them into the section, the best first, and tells how
 * many of those stand that are only like it. Without a query the section is away.
 * @throws where the list of them does not come
 */
export async function findScenarios(
  section: HTMLElement,
  query: string,
): Promise<Situations & { readonly show: (tell: (alike: number) => void) => void }> {
  let situations = NONE;
  let topics: ScenarioList['topics'] = {};
  if (query !== '') {
    loading ??= retryOnce(() => load(section.dataset.found ?? ''));
    const scenarios = await loading();
    ({ topics } = scenarios);
    situations = await scenarios.search(query);
  }
  const { found, count, because, isNear } = situations;
  const title = section.querySelector('h2');
  const list = section.querySelector('ul');
  const more = section.querySelector<HTMLButtonElement>('[data-more]');
  const fill = (limit: number, tell: (alike: number) => void): void => {
    tell(Math.max(0, Math.min(limit, found.length) - count));
    const rows = found.slice(0, limit).map((told) => itemOf(told, topics, because(told.scenario)));
    if (list) placeChildren(list, rows);
    if (more === null) return;
    more.hidden = found.length <= limit;
    more.textContent = limit < count ? `나머지 ${count - limit}개` : `비슷한 것 ${found.length - limit}개 더`;
    more.onclick = () => {
      const next = limit < count ? count : found.length;
      keepOpened(next);
      fill(next, tell);
    };
  };
  return {
    ...situations,
    show: (tell) => {
      fill(openedOf(count, Math.min(SHOWN, count)), tell);
      if (title !== null) title.textContent = isNear ? '가까운 상황' : '이런 상황이 있다';
      section.hidden = found.length === 0;
    },
  };
}
