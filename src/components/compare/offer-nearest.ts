/** What the search finds for words that name nothing to choose, and that it is looked for until then. */
import type { Choice } from '../../site/choices.ts';
import { element } from '../element.ts';
import { MOST, offer, offerChoices, type Choose } from './offers.ts';

/** What is said before what words may mean, and before pages that only have the words. */
export const ASK = '이것을 찾나?';
const SPOKEN_OF = '이 말이 나오는 글:';

interface Near {
  readonly says?: string;
  /** What the other field names. */
  readonly beside?: Choice | undefined;
  /** The page that is read on, where the search finds any of it. */
  readonly page?: string;
  /** Words of others, which mean nothing but what does the same here. */
  readonly isForeign?: boolean;
  /** The words are those of an address (`storage/s33`), which means what has nearly the same and nothing else. */
  readonly isAddress?: boolean;
}

/** What the search finds for words that name nothing to choose: nothing where it does not come. */
async function findOffers(
  words: string,
  choices: readonly Choice[],
  choose: Choose,
  { says = ASK, beside, page, isForeign = false, isAddress = false }: Near,
): Promise<readonly (Node | string)[]> {
  if (isAddress) {
    const near = (await import('../names/find-addressed.ts')).findAddressed(words, choices);
    return near.length === 0 ? [] : [says, offerChoices(near, choose)];
  }
  const { findElsewhere, findMeant, findNearest, findShortNear } = await import('./nearest.ts');
  const counterparts = await findElsewhere(words);
  if (counterparts.length > 0 || isForeign)
    return counterparts.flatMap(({ note, ours }) => {
      const own = choices.filter((one) => ours.some(({ id }) => id === one.id));
      const [left, chosen] = [own.filter((one) => one !== beside), own.some((one) => one === beside)];
      const is = chosen && beside !== undefined ? `다른 칸의 ${beside.title}. ` : '';
      return [
        element('p', {}, `AWS에서 비슷한 것: ${is}${note.why}`),
        ...(left.length === 0 ? [] : [offerChoices(left, choose)]),
      ];
    });
  const meant = [...new Set([...findShortNear(words, choices, beside), ...(await findMeant(words, choices))])];
  const hits = await findNearest(words);
  const own = hits.filter(({ id }) => id === page);
  const nearest = (own.length > 0 ? own : hits).filter(
    ({ id, url }) => !meant.some((one) => one.id === id || one.url === url),
  );
  // What only has the words is read, and not put beside another in their stead.
  const isSpoken = says === ASK && meant.length === 0 && nearest.every(({ isNamed }) => !isNamed);
  const found = nearest.map(({ id, title, url, heading }) => {
    if (isSpoken)
      return element('li', {}, element('a', { href: url }, heading === '' ? title : `${title} › ${heading}`));
    const sections = choices.filter((one) => one.url === url);
    const chosen = sections.length > 0 ? sections : choices.filter((one) => one.id === id && one.article === undefined);
    const leads = chosen.length === 0 || (sections.length === 0 && heading !== '');
    const name = chosen.length === 0 && heading !== '' ? `${title} › ${heading}` : heading || title;
    return element(
      'li',
      {},
      ...chosen.map((choice) => offer(choice, choose)),
      leads ? element('a', { href: url }, name) : undefined,
    );
  });
  const items = [...meant.map((choice) => element('li', {}, offer(choice, choose))), ...found].slice(0, MOST);
  return items.length === 0 ? [] : [isSpoken ? SPOKEN_OF : says, element('ul', { class: 'offers' }, ...items)];
}

/** Said while what is asked is looked for. */
export const LOOKING = '찾는 중 …';

/**
 * What the search finds for words that name nothing to choose. `lead` and `end` stand before and after it once it is known
 * whether it finds anything: until then nothing is said of the words but that they are looked for.
 */
export function offerNearest(
  words: string,
  choices: readonly Choice[],
  choose: Choose,
  near: Near = {},
  [lead, end]: readonly HTMLElement[] = [],
): HTMLElement {
  const box = element('div', { 'data-looking': '' }, LOOKING);
  void findOffers(words, choices, choose, near)
    // Without the search what is said stands alone.
    .catch(() => [])
    .then((found) => {
      box.replaceChildren(...[lead, ...found, end].filter((part) => part !== undefined));
      delete box.dataset.looking;
      box.dispatchEvent(new Event('found'));
    });
  return box;
}
