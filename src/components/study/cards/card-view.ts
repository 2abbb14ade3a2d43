/** A card on the screen: what it asks, and what it answers. */
import { asksOf, CARD_KINDS, kindOf, type CardData } from '../../../model/card-data.ts';
import type { CardRating } from '../../../study/cards/memory.ts';
import type { UntilExam } from '../../../study/cards/plan.ts';
import { AGAIN_BEHIND } from '../../../study/cards/queue.ts';
import { element } from '../../element.ts';
import { inline } from '../../inline.ts';
import { cardQuery } from './asked.ts';

/** What stands beside a card besides its text. */
interface Marks {
  readonly isNew: boolean;
  /** It says something else than when it was last reviewed. */
  readonly isChanged: boolean;
  readonly isLeech: boolean;
}

/** Names with a hyphen in them (`Standard-IA`) that no line breaks. */
const unbroken = (parts: readonly (Node | string)[]): (Node | string)[] =>
  parts.flatMap((part): (Node | string)[] =>
    typeof part === 'string'
      ? part
          .split(/([A-Za-z0-9]+(?:-[A-Za-z0-9]+)+)/)
          .map((text, at) => (at % 2 === 0 ? text : element('span', { class: 'name' }, text)))
      : [part],
  );

/** What kind of card it is: of a fact that has no number nobody says that it has. */
const kindIn = ({ id, back }: CardData): string =>
  kindOf(id) === 'fact' && !/\d/.test(back.join('')) ? '외울 사실' : CARD_KINDS[kindOf(id)];

/** The question of a card; its heading takes the focus. */
export function frontOf(card: CardData, { isNew, isChanged, isLeech }: Marks): HTMLElement[] {
  const asks = asksOf(card.id);
  const chips = [
    // Said once.
    ...[kindIn(card)].filter((name) => name !== card.context),
    ...(isNew ? ['새 카드'] : []),
    ...(isChanged ? ['내용이 바뀜'] : []),
    ...(isLeech ? ['자주 잊는 카드'] : []),
  ];
  return [
    element(
      'p',
      { class: 'about' },
      ...chips.map((name) => element('span', { class: name === '내용이 바뀜' ? 'chip changed' : 'chip' }, name)),
    ),
    element(
      'h2',
      { tabindex: '-1', 'data-share-query': cardQuery(card.id) },
      element('small', {}, card.context),
      ' ',
      element('span', { class: 'front' }, ...unbroken(inline(card.front))),
      ...(asks === '' ? [] : [' ', element('span', { class: 'asks' }, asks)]),
    ),
  ];
}

/** The answer of a card and where it is explained. */
export function backOf({ back, note, era, url }: CardData): HTMLElement[] {
  return [
    ...back.map((line) => element('p', { class: 'answer' }, ...inline(line))),
    ...(note === undefined ? [] : [element('p', { class: 'note' }, ...inline(note))]),
    ...(era === undefined ? [] : [element('p', { class: 'note' }, '시험 자료의 옛 값: ', ...inline(era))]),
    element(
      'p',
      { class: 'place' },
      element('a', { href: url }, '설명 보기'),
      ' · ',
      element(
        'button',
        { type: 'button', class: 'quiet', 'data-share': '', 'aria-haspopup': 'dialog' },
        '이 카드 공유',
      ),
    ),
  ];
}

/** The ratings, by their number. */
const RATINGS: Readonly<Record<CardRating, string>> = { 1: '다시', 2: '어려움', 3: '알맞음', 4: '쉬움' };

/**
 * When a card would come again: `3일`, `2달`; where fewer days are left until the exam `시험 며칠 전` or `시험 날`, or `시험 뒤` when it has come then.
 * One that was forgotten comes after a few others, or at once where there is none.
 */
export function sayDays(days: number, others: number, { left = Infinity, comesOnce, comesOnDay }: UntilExam): string {
  if (days === 0) return others === 0 ? '바로' : `${Math.min(others, AGAIN_BEHIND)}장 뒤`;
  if (days >= left && comesOnce) return '시험 며칠 전';
  if (days >= left && left > 0) return days === left || comesOnDay === true ? '시험 날' : '시험 뒤';
  if (days >= left) return '시험 뒤';
  if (days < 31) return `${days}일`;
  if (days < 365) return `${Math.round(days / 30.4)}달`;
  return `${(days / 365).toFixed(1).replace('.0', '')}년`;
}

/** What is said to who listens of a card that was rated. */
export const sayRated = (rating: CardRating, when: string): string =>
  `${RATINGS[rating]}. ${when}${/(?:전|날)$/.test(when) ? '에' : /(?:바로|뒤)$/.test(when) ? '' : ' 뒤에'} 다시 나온다.`;

/** The ratings that are offered. What would come to the same is one: once it was forgotten today, and what comes only with the exam or after it. */
export function ratingsOf(
  days: Readonly<Record<CardRating, number>>,
  { left = Infinity }: Pick<UntilExam, 'left'>,
): readonly CardRating[] {
  if (days[2] === days[4] || days[2] >= left) return [1, 3];
  return days[3] >= left ? [1, 2, 3] : [1, 2, 3, 4];
}

/** What a key rates a card as: where what it says comes to the same as another, as that. */
export function ratingOfKey(key: CardRating, offered: readonly CardRating[]): CardRating {
  return offered.includes(key) ? key : 3;
}

/** The buttons that rate, each with when the card would come again, with so many others left of today and days until the exam. */
export function ratingButtons(
  days: Readonly<Record<CardRating, number>>,
  others: number,
  exam: UntilExam,
): HTMLButtonElement[] {
  return ratingsOf(days, exam).map((rating) =>
    element(
      'button',
      { type: 'button', 'data-rating': String(rating), 'aria-keyshortcuts': String(rating) },
      element('b', {}, element('span', { class: 'for-keys' }, `${rating} `), RATINGS[rating]),
      ' ',
      element('span', {}, sayDays(days[rating], others, exam)),
    ),
  );
}
