/** What is offered where a field does not name one topic. */
import { bareTitle } from '../../model/bare-title.ts';
import type { Choice } from '../../site/choices.ts';
import { andParticle, endsClosed, said, topicParticle } from '../../model/ends-closed.ts';
import { element } from '../element.ts';
import { isCalled } from '../names/find-topics.ts';
import { plain } from './build-rest.ts';
import type { Side } from './fields.ts';
import { kinPairs } from './kin-pairs.ts';

/** Offers that stand at most. */
export const MOST = 6;

/** Chooses for the field that the offers stand under. */
export type Choose = (id: string) => void;

export function offer({ id, title, article }: Choice, choose: Choose): HTMLElement {
  if (article !== undefined) return element('a', { href: article }, title);
  const button = element('button', { type: 'button' }, title);
  button.addEventListener('click', () => {
    choose(id);
  });
  return button;
}

/** The choices that a text can mean, the likeliest first; of a family each with what it is chosen for. */
export const offerChoices = (found: readonly Choice[], choose: Choose): HTMLElement =>
  element(
    'ul',
    { class: 'offers' },
    ...found
      .slice(0, MOST)
      .map((choice) =>
        element(
          'li',
          {},
          offer(choice, choose),
          found.length < 3 || choice.use === undefined ? undefined : element('small', {}, plain(choice.use)),
        ),
      ),
  );

const read = (says: string, href: string): HTMLElement =>
  element('p', { class: 'about' }, '둘을 비교한 글: ', element('a', { href }, says));

/** The page that is called by both names, `EFS vs FSx`, with its part about the one, as the search finds it: `undefined` without one. */
export function offerTold(
  { a, b }: Readonly<Record<Side, string>>,
  choices: readonly Choice[],
): HTMLElement | undefined {
  const names = [`${a} vs ${b}`, `${b} vs ${a}`];
  const told = choices.find((choice) => names.some((name) => isCalled(choice, name)));
  if (a === '' || b === '' || told === undefined) return undefined;
  const { id, title } = told;
  const box = element('div', {}, read(title, `../${id}/`));
  const fill = async (): Promise<void> => {
    const { findNearest } = await import('./nearest.ts');
    const part = (await findNearest(names[0] ?? '')).find((one) => one.id === id);
    if (part !== undefined && part.heading !== '') box.replaceChildren(read(`${title} › ${part.heading}`, part.url));
  };
  fill().catch(() => undefined);
  return box;
}

/** What became of a service whose old and new names were typed, and where to read of it. */
export function sayRenamed({ id, title, now = title }: Choice, old: string, choices: readonly Choice[]): HTMLElement {
  const article = choices.find((one) => one.article !== undefined && isCalled(one, old));
  return element(
    'div',
    {},
    element(
      'p',
      {},
      `“${old}”${topicParticle(old)} 옛 이름이다. 지금은 ${now}${endsClosed(said(now)) ? '이' : ''}다. 둘 가운데 하나를 고르지 않는다. `,
    ),
    element('p', {}, '더 읽는다: ', element('a', { href: article?.article ?? `../${id}/` }, article?.title ?? title)),
  );
}

/** What those that are chosen are taken for, of each by turns: `undefined` without any. */
function offerRivals(
  ids: readonly string[],
  choices: readonly Choice[],
  shown: readonly string[] = [],
): HTMLElement | undefined {
  const called = new Map(choices.map((one) => [one.id, one]));
  const pairs = ids.map((id) =>
    (called.get(id)?.rivals ?? [])
      .filter((rival) => called.has(rival) && !ids.includes(rival) && !(shown.includes(id) && shown.includes(rival)))
      .map((rival) => ({
        href: `?a=${id}&b=${rival}`,
        says: [...(ids.length > 1 ? [id] : []), rival]
          .map((one) => bareTitle(called.get(one)?.title ?? one))
          .join(' · '),
      })),
  );
  const [left = [], right = []] = pairs;
  const byTurns = left.flatMap((pair, at) => [pair, ...right.slice(at, at + 1)]).concat(right.slice(left.length));
  const items = byTurns.slice(0, MOST).map(({ href, says }) => element('li', {}, element('a', { href }, says)));
  return items.length === 0 ? undefined : element('ul', { class: 'offers' }, ...items);
}

const offerPair = ([one, other]: readonly [Choice, Choice]): HTMLElement =>
  element(
    'a',
    { href: `?${new URLSearchParams({ a: one.id, b: other.id }).toString()}` },
    `${bareTitle(one.title)} · ${bareTitle(other.title)}`,
  );

/** Each two of two or more that were asked at once. */
export const offerTwos = (several: readonly Choice[]): HTMLElement =>
  element(
    'div',
    {},
    element(
      'p',
      {},
      several.length === 2 ? '둘의 이름이다. 나란히 볼 짝:' : '둘씩 나란히 본다. 먼저 볼 짝을 선택한다.',
    ),
    element(
      'ul',
      { class: 'offers' },
      ...several
        .flatMap((one, at) => several.slice(at + 1).map((other) => [one, other] as const))
        .slice(0, MOST)
        .map((pair) => element('li', {}, offerPair(pair))),
    ),
  );

/** Architectures are read, and not put beside anything: said once of two. `beside` is what the other field names. */
export function sayArchitectures(
  named: readonly Choice[],
  choices: readonly Choice[],
  beside: Choice | undefined,
): HTMLElement {
  const links = [...new Set(named)].flatMap(({ title, article }, at) => [
    at === 0 ? '' : ' · ',
    element('a', { href: article }, title),
  ]);
  return element(
    'div',
    {},
    element('p', {}, '아키텍처는 여기서 비교하지 않는다. 글로 읽는다: ', ...links),
    element('p', {}, '비교하려면 서비스나 기능의 이름을 적거나 목록에서 선택한다.'),
    beside && offerBeside(beside, choices),
  );
}

/** What one is taken for, beside a name of nothing: `undefined` without any. */
export function offerBeside({ id, title }: Choice, choices: readonly Choice[]): HTMLElement | undefined {
  const rivals = offerRivals([id], choices);
  return rivals && element('div', {}, `${title}${andParticle(title)} 자주 헷갈리는 것:`, rivals);
}

/** What is asked where one is chosen alone, or twice: the other, of those that it is taken for first. Nothing where none is. */
export function askOther(
  [a, b]: readonly [string | undefined, string | undefined],
  choices: readonly Choice[],
): HTMLElement[] {
  const id = a ?? b;
  if (id === undefined) return [];
  const title = choices.find((choice) => choice.id === id)?.title ?? id;
  const ask =
    a === b ? `둘 다 같은 것의 이름이다: ${title}. 서로 다른 둘을 선택한다.` : '나란히 볼 것을 하나 더 선택한다.';
  const rivals = offerRivals([id], choices);
  const says = element('span', { 'data-ask': '' }, ask);
  return [element('div', {}, element('p', {}, says, rivals && ' 자주 헷갈리는 것:'), rivals)];
}

/**
 * What else either of two that stand side by side is taken for, and the way to all pairs; `shown` are those that stand in
 * their stead. Of two of which nothing is written the pairs nearest to them stand first.
 */
export function offerOthers(
  two: readonly [string, string],
  choices: readonly Choice[],
  all: string,
  shown: readonly Pick<Choice, 'id'>[] = [],
): HTMLElement {
  const [one, other] = two;
  const { rivals: own = [], related = [] } = choices.find(({ id }) => id === one) ?? {};
  const kin = shown.length > 0 || own.includes(other) || related.includes(other) ? [] : kinPairs(two, choices);
  const rivals = offerRivals(
    two,
    choices,
    shown.map(({ id }) => id),
  );
  return element(
    'nav',
    { class: 'others', 'aria-label': '다른 짝' },
    ...(kin.length === 0
      ? []
      : [
          '가장 가까운 짝',
          element('ul', { class: 'offers' }, ...kin.map((pair) => element('li', {}, offerPair(pair)))),
        ]),
    ...(rivals === undefined ? [] : ['이 둘과 헷갈리는 다른 것', rivals]),
    element('a', { href: all }, '헷갈리는 짝과 비교 글 모두 보기'),
  );
}
