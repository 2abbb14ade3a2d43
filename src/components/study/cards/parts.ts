/** The parts of the page of the cards, and the button that stands in several of them. */
import { element } from '../../element.ts';
import { sayBusy } from '../../say-busy.ts';
import { tellLost } from '../../try-again.ts';

/** The elements that the page comes with; what is drawn stands in them. */
export interface Parts {
  readonly today: HTMLElement;
  readonly exam: HTMLElement;
  readonly card: HTMLElement;
  readonly bar: HTMLElement;
  readonly leeches: HTMLElement;
  readonly choice: HTMLFormElement;
  readonly said: HTMLElement;
}

/** @throws when the page lacks one of them. */
export function partsIn(root: HTMLElement): Parts {
  const part = (name: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(`[data-cards-${name}]`);
    if (found === null) throw new Error(`no part ${name}`);
    return found;
  };
  return {
    today: part('today'),
    exam: part('exam'),
    card: part('card'),
    bar: part('bar'),
    leeches: part('leeches'),
    choice: part('choice') as HTMLFormElement,
    said: part('said'),
  };
}

/** A button that does something here. */
export const button = (text: string, act: () => void, attributes: Record<string, string> = {}): HTMLButtonElement => {
  const made = element('button', { type: 'button', ...attributes }, text);
  made.addEventListener('click', act);
  return made;
};

/** Moves the page no more than it takes to see the last of what is named, and then as much of the rest as there is room for. */
export function bringInSight(card: HTMLElement, ...names: readonly string[]): void {
  for (const name of names) card.querySelector(name)?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

/** What takes the place of a card. */
const inPlace = ({ card, bar }: Pick<Parts, 'card' | 'bar'>, told: HTMLElement): void => {
  const place = element('p', { role: 'status' });
  card.replaceChildren(place);
  bar.replaceChildren();
  // It is read where it comes into what is there.
  setTimeout(() => {
    place.append(told);
  });
};

/** Says that no card came, and asks for it once more. */
export function tellFailure(parts: Pick<Parts, 'card' | 'bar'>, error: unknown, again: () => unknown): void {
  inPlace(parts, tellLost('카드를 불러오지 못했다.', '연결되면 자동으로 연다.', error, again));
}

/** What comes; it is said in the place of the card where it is late. */
export const untilHere = <T>(
  parts: Pick<Parts, 'card' | 'bar'>,
  coming: Promise<T>,
  isStill = () => true,
): Promise<T> =>
  sayBusy(
    coming,
    () => undefined,
    (told) => {
      if (isStill()) inPlace(parts, told);
    },
  );

/** What takes back the last rating. Its place may be kept before there is one: what one presses again and again stays where it is. */
export const takeBack = (act: () => void, isThere: boolean, isKept: boolean): HTMLButtonElement[] =>
  isThere || isKept
    ? [button('되돌리기', act, { class: 'quiet', 'aria-keyshortcuts': 'z', ...(!isThere && { disabled: '' }) })]
    : [];
