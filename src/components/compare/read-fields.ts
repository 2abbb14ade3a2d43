/** What the two fields of the picker name, and what is said where they do not name two things. */
import { endsClosed, said } from '../../model/ends-closed.ts';
import { foldName, foldNames } from '../../model/fold-name.ts';
import { element } from '../element.ts';
import type { Choice } from '../../site/choices.ts';
import { findBoth } from '../names/find-both.ts';
import { findTopics, isItself, isMention, isOwn, isUnsure } from '../names/find-topics.ts';
import { findMany, findTwo } from '../names/find-two.ts';
import { FOREIGN } from '../names/foreign.ts';
import { SIDES, type Side } from './fields.ts';
import { ASK, offerNearest } from './offer-nearest.ts';
import { offerBeside, offerChoices, offerTold, offerTwos, sayArchitectures, sayRenamed } from './offers.ts';
import { findRenamed, todaysName } from './old-name.ts';

/** What is in the fields. */
export interface Asked {
  readonly typed: Readonly<Record<Side, string>>;
  /** What the address names and the site does not have, until something else is chosen. */
  readonly lost: ReadonlyMap<Side, string>;
}

/** What a field names: one thing, or why not; `address` is what of it is kept there. */
interface Reading {
  readonly id?: string;
  readonly address?: string;
  readonly say?: (() => HTMLElement) | undefined;
  /** Words that name nothing as they are typed. */
  readonly unknown?: string;
}

/** What both fields name. */
export type Readings = Readonly<Record<Side, Reading>>;

/** Words in quotation marks and what follows them: `“카프카”라는`, `“SQS 큐 이름”이라는`. */
const called = (words: string): string => `“${words}”${endsClosed(said(words)) ? '이라는' : '라는'}`;

const startsTitle = ({ title }: Choice, words: string): boolean =>
  foldNames([title]).some((name) => name.startsWith(foldName(words)));

/** A service by its title alone: all that it is called is the same. */
const SERVICE = /^(?:Amazon|AWS) [\w .&-]+(?:\(\w+\))?$/;

/** Whether a name is what a title says, in full or in short: `Application Load Balancer(ALB)`. */
const isTitle = (title: string, name: string): boolean =>
  foldNames([title, ...title.split(/[()]/)]).includes(foldName(name));

const isArchitecture = ({ id }: Choice): boolean => id.startsWith('architectures/');

/** Those that words name, two or more, and what the other field names: they wait in one field for which two of them are meant. */
function severalIn(words: string, beside: Choice | undefined, choices: readonly Choice[]): readonly Choice[] {
  const two = findTwo(words, choices);
  const named =
    two === undefined
      ? findMany(words, choices)
      : findBoth(two, choices).flatMap((found) => (found.length === 1 ? found : []));
  return named.length < 2 || beside === undefined ? named : [...new Set([...named, beside])];
}

/** Reads both fields at once: what one means can depend on the other. `choose` takes what is offered for a field. */
export function readFields(
  { typed, lost }: Asked,
  choices: readonly Choice[],
  choose: (side: Side, id: string) => void,
): Readings {
  const [a, b] = findBoth([todaysName(typed.a, typed.b, choices), todaysName(typed.b, typed.a, choices)], choices);
  const meant = { a, b };

  const [one, other] = SIDES.map((side) => (meant[side].length === 1 ? meant[side][0] : undefined));
  // Two names of one page are two things to who has typed them; one thing typed twice is not.
  const isBoth =
    one?.id === other?.id &&
    one?.article === undefined &&
    one?.url === undefined &&
    foldName(typed.a) !== foldName(typed.b);
  const isPart =
    one !== undefined &&
    ((!SERVICE.test(one.title) && !SIDES.some((side) => isTitle(one.title, typed[side]))) ||
      SIDES.some((side) => !isItself(one, typed[side], choices)));

  // Only one of the two is the old name: who has typed both asks what became of it.
  const [oldA, oldB] = [findRenamed(typed.a, choices), findRenamed(typed.b, choices)];
  const renamed = one !== undefined && one === other && oldA !== oldB ? (oldA ?? oldB) : undefined;

  const architectures = [one, other].filter((named) => named !== undefined).filter(isArchitecture);

  const read = (side: Side): Reading => {
    const [words, gone] = [typed[side], lost.get(side)];
    const [own, beside] = side === 'a' ? [one, other] : [other, one];
    const isToldOfA = side === 'b' && typed.a !== '' && meant.a.length === 0;
    if (own !== undefined && architectures.includes(own)) {
      const isSaid = side === 'b' && architectures.length > 1;
      const say = (): HTMLElement => sayArchitectures(architectures, choices, beside);
      return { address: own.id, say: isSaid ? undefined : say };
    }
    const chooseHere = (id: string): void => {
      choose(side, id);
    };
    const tell =
      (says: string, near: string, likely: readonly Choice[] = [], lost?: string) =>
      (): HTMLElement => {
        const lead = element('p', {}, says);
        const address = `../search/?q=${encodeURIComponent(near)}`;
        const end = element('p', {}, element('a', { href: address }, '같은 말로 검색하기'));
        if (likely.length > 0) return element('div', {}, lead, ASK, offerChoices(likely, chooseHere), end);
        const offers = offerNearest(lost ?? near, choices, chooseHere, { beside, isAddress: lost !== undefined }, [
          lead,
          end,
        ]);
        // What that is taken for stays: this may be among it.
        return element('div', {}, offers, beside && offerBeside(beside, choices));
      };
    if (words === '' && gone === undefined) return {};
    if (words === '' && gone !== undefined)
      return {
        address: gone,
        say: tell(
          `주소에 적힌 ${called(gone)} 주제는 없다. 이름이 바뀌었거나 주소가 잘못되었다. 이름을 적거나 목록에서 선택한다.`,
          (gone.split('/').at(-1) ?? '').replaceAll('-', ' '),
          [],
          gone,
        ),
      };
    const [only, ...others] = meant[side];
    const address = encodeURIComponent(words);
    if (only === undefined || meant[side].every((one) => isUnsure(one, words))) {
      const several = severalIn(words, beside, choices);
      // Two are one for each field, once nobody is at either.
      const isTwo = findTwo(words, choices) !== undefined;
      if (several.length > 1) return { address, ...(isTwo ? { unknown: words } : {}), say: () => offerTwos(several) };
      if (FOREIGN.test(words)) {
        const says = `${called(words)} AWS 서비스는 없다. AWS의 이름으로 적거나 목록에서 선택한다.`;
        const offer = (): HTMLElement => offerNearest(words, choices, chooseHere, { beside, isForeign: true });
        const others = (): HTMLElement | undefined => beside && offerBeside(beside, choices);
        return { address, say: () => element('div', {}, element('p', {}, says), offer(), others()) };
      }
      return {
        ...{ address, unknown: words },
        say: tell(
          `“${words}”에 맞는 주제가 없다.${isToldOfA ? '' : ' 다른 이름으로 적거나 목록에서 선택한다.'}`,
          words,
          // What the other field speaks for stands first, and hides none of the others.
          [...new Set([...meant[side], ...findTopics(words, choices)])].filter(
            (one) => isOwn(one) && (words.length > 3 || /^[가-힣]{2,}$/.test(words) || startsTitle(one, words)),
          ),
        ),
      };
    }
    if (others.length > 0)
      return {
        address,
        say: () =>
          element(
            'div',
            {},
            offerTold(typed, choices),
            `${called(words)} 이름은 여럿이다. 하나를 선택한다.`,
            offerChoices(meant[side], chooseHere),
          ),
      };
    const { id, article, page, title, rivals = [] } = only;
    if (renamed !== undefined && renamed === only)
      return { address, say: side === 'b' ? undefined : () => sayRenamed(renamed, oldA ? typed.a : typed.b, choices) };
    if (isBoth && isPart)
      return {
        address,
        say:
          side === 'b'
            ? undefined
            : () =>
                element(
                  'div',
                  {},
                  element('p', {}, `“${typed.a}”, “${typed.b}”: 둘 다 “${title}”에서 다룬다.`),
                  offerNearest(`${typed.a} ${typed.b}`, [], chooseHere, { says: '읽을 곳:', page: id }),
                ),
      };
    if (article === undefined) return { id, address: id };
    const sides = choices.filter((choice) => rivals.includes(choice.id));
    // What an article about many speaks of besides is no name of it.
    const isSpokenOf = page !== undefined || (sides.length === 0 && !isItself(only, words, choices));
    const says = isSpokenOf
      ? `“${words}”: 따로 다루는 주제는 없다. 이 글에 나온다: `
      : foldName(words) === foldName(title)
        ? `${sides.length === 0 ? '' : '둘을 '}비교한 글이 있다: `
        : `“${words}”에 대해서는 비교한 글이 있다: `;
    return {
      address,
      say: () =>
        element(
          'div',
          {},
          element('p', {}, says, element('a', { href: article }, page ?? title)),
          isMention(only) ? only.status : undefined,
          isSpokenOf && !isMention(only) ? offerNearest(words, choices, chooseHere) : offerChoices(sides, chooseHere),
        ),
    };
  };
  return { a: read('a'), b: read('b') };
}
