import { bareTitle } from '../../model/bare-title.ts';
import { topicParticle } from '../../model/ends-closed.ts';
import type { Comparable, Way } from '../../site/comparable.ts';
import { element } from '../element.ts';
import { breakable, buildPrices, buildRest, buildSame, plain, sayFact, saySources } from './build-rest.ts';
import { areKnown, areRivals, closerPairs, decide, nearerPair, partIn } from '../sides/decide.ts';
import { tellsIn } from './is-told.ts';
import { foldRows, pricesApart } from './first-rows.ts';
import { foldNotes } from './fold-notes.ts';
import { joinRows, type Row } from './join-rows.ts';
import type { Two } from '../sides/load-side.ts';
import { pairFacts } from './pair-facts.ts';
import { isCalledAfter, relationOf } from './relation-of.ts';
import { areOnlyMeant, sayMeanings } from './say-meanings.ts';

/** Ways to the pairs that are asked rather than these two. */
const offerPairs = (says: string, pairs: readonly Way[]): (HTMLElement | string)[] =>
  pairs.length === 0
    ? []
    : [says, element('ul', { class: 'offers' }, ...pairs.map((pair) => element('li', {}, linkTo(pair))))];

const linkTo = ({ url, title }: { readonly url: string; readonly title: string }): HTMLElement =>
  element('a', { href: url }, title);

/** By the abbreviation in the title, where there is one: the head of a column is narrow, and stays in sight. */
const inShort = ({ url, title }: Comparable): { readonly url: string; readonly title: string } => ({
  url,
  title: bareTitle(title).replace(/^.*\((\w+)\)$/, '$1'),
});

/** Says what both are to each other, and which pairs are worth comparing. */
function sayRelation(left: Comparable, right: Comparable): HTMLElement | undefined {
  const says = relationOf(left, right);
  if (says === undefined) return undefined;
  const part = partIn(left, right);
  const closer = closerPairs(left, right).filter(({ title }) =>
    title.split(' · ').some((name) => [left, right].some((side) => isCalledAfter(side, name))),
  );
  const pairs = part === undefined ? closer : (part.part?.pairs ?? []);
  return element('div', { class: 'about' }, element('p', {}, says), ...offerPairs('비교할 짝:', pairs));
}

/** Of two that nobody confuses, the parts of them that people do: `undefined` without any. */
function sayCloser(left: Comparable, right: Comparable): HTMLElement | undefined {
  if (areRivals(left, right)) return undefined;
  const pairs = closerPairs(left, right);
  return pairs.length === 0
    ? undefined
    : element('div', { class: 'about' }, ...offerPairs('이 둘보다 자주 맞바꾸어 나오는 짝:', pairs));
}

/** What is said of each two that nobody has written about, whatever stands there of them. */
const UNWRITTEN = '둘 가운데 무엇을 고르는지는 아직 적지 않은 짝이다.';

/** Says of two that nothing is written about: one of them is no more, or that, and what stands there. */
function sayUnwritten(left: Comparable, right: Comparable): HTMLElement {
  const ends = [left, right].flatMap(({ title, ended }) => (ended === undefined ? [] : [sayEnd(title, ended)]));
  const instead = areOnlyMeant(left, right) ? '각각 이런 일을 한다.' : '각각 고르는 때를 나란히 놓았다.';
  return element(
    'p',
    { class: 'about' },
    ends.length > 0 ? `${ends.join(' ')} 지금은 이 둘 가운데 하나를 고르지 않는다.` : `${UNWRITTEN} ${instead}`,
  );
}

const sayEnd = (title: string, ended: string): string =>
  `${title}${topicParticle(title)} ${ended.replace(/([^.])$/, '$1.')}`;

const readOn = (says: string, way?: Way): HTMLElement | undefined =>
  way && element('p', { class: 'read-on' }, says, linkTo(way));

/** The article about the two, “이럴 때 A / 이럴 때 B”, and what they are mistaken for one another in. */
function buildVerdict(left: Comparable, right: Comparable): HTMLElement {
  const { article, section, choose, chooseOther, trap } = decide(left, right);
  const relation = sayRelation(left, right);
  const isSaid = choose.length + chooseOther.length > 0;
  const isMeant = areOnlyMeant(left, right);
  const isUntold = trap === undefined && article === undefined && section === undefined && relation === undefined;
  const when = (side: Comparable, reasons: readonly string[]): HTMLElement | undefined =>
    reasons.length === 0
      ? undefined
      : element(
          'div',
          {},
          element('h3', {}, '이럴 때 ', linkTo({ ...side, title: bareTitle(side.title) })),
          element('ul', {}, ...reasons.map((reason) => element('li', {}, plain(reason)))),
        );
  return element(
    'section',
    { class: 'verdict', 'aria-label': '언제 무엇을' },
    readOn('비교 글: ', article),
    relation ?? sayCloser(left, right),
    relation === undefined && !areKnown(left, right) ? sayUnwritten(left, right) : undefined,
    isMeant ? sayMeanings(left, right) : undefined,
    isSaid
      ? element('div', { class: 'sides' }, when(left, choose), when(right, chooseOther))
      : isUntold && !isMeant
        ? element('p', {}, '두 주제에서 더 읽는다: ', linkTo(left), ' · ', linkTo(right))
        : undefined,
    trap === undefined ? undefined : element('p', { class: 'trap' }, element('b', {}, '헷갈리는 점 '), plain(trap)),
    readOn('이 둘을 비교한 표가 있는 글: ', section),
  );
}

function buildRow({ name, left, right }: Row): HTMLElement {
  const cell = ({ says, facts }: Row['left']): HTMLElement =>
    element(
      'td',
      {},
      ...(says === undefined ? [] : [element('div', {}, ...breakable(says))]),
      ...facts.map((fact) => sayFact(fact, name)),
    );
  return foldNotes(element('tr', {}, element('th', { scope: 'row' }, plain(name)), cell(left), cell(right)));
}

/** On a phone its parts are no table to the browser (`comparison.css`): said outright, they stay one to those who listen. */
const ROLES = [
  ['table', 'table'],
  ['thead, tbody', 'rowgroup'],
  ['tr', 'row'],
  ['[scope=col]', 'columnheader'],
  ['[scope=row]', 'rowheader'],
  ['td', 'cell'],
] as const;

function sayRoles(box: HTMLElement): HTMLElement {
  for (const [parts, role] of ROLES) for (const part of box.querySelectorAll(parts)) part.setAttribute('role', role);
  return box;
}

/** The rows that stand behind the first of a long table: on a phone they are a tap away. */
function addMore(box: HTMLElement, rows: readonly Row[]): void {
  const more = element('tbody', { tabindex: '-1' }, ...rows.map(buildRow));
  box.querySelector('table')?.append(more);
  if (matchMedia('(min-width: 40.01rem)').matches) return;
  more.hidden = true;
  const button = element('button', { type: 'button' }, `나머지 ${rows.length}줄`);
  button.addEventListener('click', () => {
    more.hidden = false;
    more.focus();
    button.remove();
  });
  box.append(button);
}

/** What can be read across of the two, in the words of a page and in numbers; what they are (`meanings`) before it, whatever is folded. */
function buildTable(left: Comparable, right: Comparable, meanings: readonly Row[], rows: readonly Row[]): HTMLElement {
  const { choose, chooseOther, trap = '' } = decide(left, right);
  const [first, more] = foldRows(rows, [...choose, ...chooseOther, trap], meanings.length);
  const box = element(
    'div',
    {
      class: 'table-scroll across',
      role: 'region',
      'aria-label': `${left.title}, ${right.title} 나란히 보기`,
    },
    element(
      'table',
      {},
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          element('td', {}),
          ...[left, right].map((side) => element('th', { scope: 'col' }, linkTo(inShort(side)))),
        ),
      ),
      element('tbody', {}, ...[...meanings, ...first].map(buildRow)),
    ),
  );
  if (more.length > 0) addMore(box, more);
  return sayRoles(box);
}

/** What decides between the two, or else in the pair that is nearest to them, once it is said what that is. */
function buildDecision(left: Comparable, right: Comparable, closest?: Two): HTMLElement {
  if (closest === undefined) return buildVerdict(left, right);
  const verdict = buildVerdict(...closest);
  const relation = relationOf(left, right);
  const nearer = relation === undefined ? nearerPair(left, right) : undefined;
  const others = relation === undefined ? closerPairs(left, right).filter((pair) => pair !== nearer) : [];
  const is = relation ?? (nearer === undefined ? '이 둘에 가장 가까운 짝' : '이 둘에서 맞바꾸어 나오는 짝');
  const name = nearer?.title ?? closest.map(({ title }) => bareTitle(title)).join(' · ');
  // It stands here: no link leads to it.
  const lead = relation === undefined ? `${UNWRITTEN} ${is}:` : `${is} 비교할 짝:`;
  const says = element('p', {}, `${lead} `, element('b', {}, name));
  verdict.prepend(element('div', { class: 'about' }, says, ...offerPairs('그 밖의 짝:', others)));
  return verdict;
}

/**
 * Two topics side by side, the decision first: when to choose which, what both say, the trap between them, and, folded,
 * what is the same of both and what only one of them has.
 *
 * @param closest the two of the pair nearest to them that people confuse, where nobody confuses the two
 */
export function buildComparison(
  left: Comparable,
  right: Comparable,
  closest?: Two,
): [verdict: HTMLElement, ...tables: HTMLElement[]] {
  // What decides and what can be read across are of the same two.
  const [one, other] = closest ?? [left, right];
  const { shared, onlyLeft, onlyRight } = pairFacts(one, other);
  const told = decide(one, other).rows ?? [];
  const [isOwnTold, isOtherTold] = [tellsIn(told, 'own'), tellsIn(told, 'other')];
  const { differ, sameTold, sameShared, inRows } = joinRows(told, shared);
  const prices = pricesApart(differ);
  const meaning = { name: '정의', left: { says: one.summary, facts: [] }, right: { says: other.summary, facts: [] } };
  const meanings = areOnlyMeant(one, other) ? [] : [meaning];
  const rows = differ.filter((row) => !prices.includes(row));
  return [
    buildDecision(left, right, closest),
    ...(meanings.length + rows.length === 0 ? [] : [buildTable(one, other, meanings, rows)]),
    saySources([one, other]),
    element(
      'div',
      { class: 'rest' },
      buildPrices([one, other], prices),
      buildSame([one, other], sameTold, sameShared),
      buildRest(one, [...onlyLeft.filter((fact) => !isOwnTold(fact)), ...inRows.flatMap(({ left: facts }) => facts)]),
      buildRest(other, [
        ...onlyRight.filter((fact) => !isOtherTold(fact)),
        ...inRows.flatMap(({ right: facts }) => facts),
      ]),
    ),
  ];
}
