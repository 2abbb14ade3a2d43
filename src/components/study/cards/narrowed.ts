import { CARD_KINDS, type CardIndex } from '../../../model/card-data.ts';
import type { CardChoice } from '../../../study/cards/choice.ts';
import { element } from '../../element.ts';
import { button } from './parts.ts';

/** More are counted. */
const NAMED = 3;

/** What of the cards alone was chosen: `스토리지·데이터베이스만`; `undefined` where all are asked. */
export function sayNarrowed({ decks }: Pick<CardIndex, 'decks'>, { domains, kinds }: CardChoice): string | undefined {
  const names = [
    ...decks.filter(({ id }) => domains.includes(id)).map(({ title }) => title),
    ...kinds.map((kind) => CARD_KINDS[kind]),
  ];
  if (names.length === 0) return undefined;
  return `${names.slice(0, NAMED).join('·')}${names.length > NAMED ? ` 외 ${names.length - NAMED}` : ''}만`;
}

/** That there is something to review of what was not chosen: `다른 도메인 복습 9장`. */
export function sayBesides(
  { domains, kinds }: Pick<CardChoice, 'domains' | 'kinds'>,
  count: number,
): string | undefined {
  const which = [...(domains.length > 0 ? ['도메인'] : []), ...(kinds.length > 0 ? ['종류'] : [])].join('·');
  return count > 0 ? `다른 ${which} 복습 ${count}장` : undefined;
}

/** That not all cards are asked, with a tap that leads back to all. */
export const tellOnly = (only: string, askAll: () => void): HTMLElement[] => [
  element('span', { class: 'only' }, only),
  button('모두로', askAll, { class: 'quiet' }),
];

/** What was chosen stays chosen: it is told as long as it is not all, and one tap leads back, or to what else is to be reviewed. */
export function narrowedTo(index: CardIndex, choice: CardChoice, besides: number, askAll: () => void): HTMLElement[] {
  const only = sayNarrowed(index, choice);
  const more = sayBesides(choice, besides);
  return [
    ...(only === undefined ? [] : tellOnly(only, askAll)),
    ...(more === undefined ? [] : [element('a', { href: '?due' }, more)]),
  ];
}
