/** Writing an answer before it is seen: offered with each card, and from then on with the next ones until it is left. What judges it comes with its first use. */
import type { CardData } from '../../../model/card-data.ts';
import { latest } from '../../../study/log.ts';
import type { StudyStore } from '../../../study/store.ts';
import { element } from '../../element.ts';
import { fetchOnce } from '../../fetch-once.ts';
import type { Judged, Named } from '../../typed/judge-typed.ts';
import { button, type Parts } from './parts.ts';

/** The setting that asks for it with every card. */
const KEY = 'cards.typed';
const ID = 'card-asked';

/** What is said of an answer that was written, and which rating fits it: one of which all is wrong stands there once. */
export function linesOf(
  typed: string,
  judged: Omit<Judged, 'rating'> | undefined,
  name: string | undefined,
  isLost = false,
): (readonly [string, string])[] {
  const { agrees = [], differs = [], missing = [] } = judged ?? {};
  const isWrong = agrees.length === 0 && differs.length > 0;
  const lines = [
    ['적은 답', isWrong ? [] : [typed]],
    ['답과 같은 것', agrees],
    ['답과 다른 것', isWrong ? [typed] : differs],
    ['적지 않은 것', agrees.length === 0 ? [] : missing],
    ['권하는 것', name === undefined ? [] : [`${name}. 스스로 보고 정한다`]],
    ['비교', isLost ? ['비교에 쓰는 파일을 받지 못했다. 스스로 보고 정한다'] : []],
  ] as const;
  return lines.flatMap(([term, texts]) => (texts.length === 0 ? [] : [[term, texts.join(', ')] as const]));
}
const toldOf = (...of: Parameters<typeof linesOf>): HTMLElement =>
  element(
    'dl',
    { class: 'typed' },
    ...linesOf(...of).map(([term, text]) => element('div', {}, element('dt', {}, term), element('dd', {}, text))),
  );

/** @see typingIn */
export interface Typing {
  /** Puts what begins it below a question, or where one writes and what leaves it. */
  readonly offer: () => void;
  /** Where one writes, or what the question is. */
  readonly place: () => HTMLElement | null;
  readonly flip: () => void;
  /** Tells of what was written once the answer is there; of the ratings that are offered it leads to the one that fits. */
  readonly tell: (card: CardData) => void;
}

/** Lets answers of the cards in these parts be written; `reveal` shows the answer. */
export function typingIn(
  { card: place, bar }: Pick<Parts, 'card' | 'bar'>,
  store: StudyStore,
  reveal: () => void,
): Typing {
  let isOn = false;
  const field = (): HTMLInputElement | null => place.querySelector('form input');
  const judging = async (): Promise<(card: CardData, typed: string) => Judged | undefined> => {
    const { judgeTyped, namesOf } = await import('../../typed/judge-typed.ts');
    const base = document.documentElement.dataset.base ?? '/';
    // Without a connection no name is known; values are.
    const topics = await fetchOnce<{ topics: Named[] }>(`${base}topics.json`).catch(() => ({ topics: [] }));
    const names = namesOf(topics.topics);
    return (card, typed) => judgeTyped(card, typed, names);
  };
  const offer = (): void => {
    const back = place.querySelector('.back');
    if (back === null || back.childElementCount > 0) return;
    const former = field()?.value ?? '';
    place.querySelector('form')?.remove();
    const name = isOn ? '적지 않기' : '답을 적어 보기';
    const form = element('form', { class: 'typed no-print' });
    const toggle = button(name, flip, { class: 'quiet', 'aria-keyshortcuts': 't' });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      // The keyboard of a phone makes room for the answer.
      field()?.blur();
      reveal();
    });
    back.before(form);
    form.append(toggle);
    if (!isOn) return;
    void judging().catch(() => undefined);
    const heading = place.querySelector('h2');
    if (heading !== null) heading.id = ID;
    const input = element('input', {
      ...{ type: 'text', name: 'typed', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false' },
      ...{ enterkeyhint: 'done', 'aria-describedby': ID },
    });
    input.value = former;
    // What it would take as letters are keys again.
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      heading?.focus({ preventScroll: true });
    });
    form.prepend(element('label', {}, element('span', {}, '답 적기'), input));
  };
  function flip(): void {
    isOn = !isOn;
    offer();
    (field() ?? place.querySelector<HTMLElement>('form button'))?.focus();
    void store.append({ kind: 'setting', key: KEY, value: isOn });
  }
  void store.read('setting').then((settings) => {
    isOn = latest(settings, ({ key }) => key).get(KEY)?.value === true;
    if (isOn) offer();
  });
  const tell = (card: CardData): void => {
    const typed = field()?.value.trim() ?? '';
    place.querySelector('form')?.remove();
    const back = place.querySelector('.back');
    if (typed === '' || back === null) return;
    const told = toldOf(typed, undefined, undefined);
    back.prepend(told);
    const sayLost = (): void => {
      if (told.isConnected) told.replaceWith(toldOf(typed, undefined, undefined, true));
    };
    void judging().then((judge) => {
      const judged = judge(card, typed);
      const fits = bar.querySelector<HTMLElement>(`[data-rating="${String(judged?.rating ?? '')}"]`);
      if (!told.isConnected) return;
      told.replaceWith(toldOf(typed, judged, fits?.querySelector('b')?.lastChild?.textContent ?? undefined));
      if (bar.contains(document.activeElement)) fits?.focus({ preventScroll: true });
    }, sayLost);
  };
  return { offer, place: () => field() ?? place.querySelector('h2'), flip, tell };
}
