/** The form with which a reader chooses what to learn and how much of it. */
import { CARD_KINDS, CORE, type CardIndex, type CardKind } from '../../../model/card-data.ts';
import { chooseCards, DAILY, type CardChoice } from '../../../study/cards/choice.ts';
import { kindsIn } from '../../../study/cards/queue.ts';
import { examOn } from '../../../study/cards/plan.ts';
import { DAY, dayNumber, FARTHEST, HOME_ZONE, sayDay, sayUnfit } from '../../../study/day.ts';
import type { StudyStore } from '../../../study/store.ts';
import { element } from '../../element.ts';
import { whenMeant } from '../typed-day.ts';

/** One button for both: it ticks all, or where all are ticked none. */
const BOTH = '모두 선택/해제';

function checks(
  legend: string,
  name: string,
  items: readonly (readonly [value: string, text: string])[],
  chosen: readonly string[],
): HTMLFieldSetElement {
  return element(
    'fieldset',
    {},
    element('legend', {}, legend),
    element('button', { type: 'button', 'aria-label': `${BOTH}: ${legend}` }, BOTH),
    ...items.map(([value, text]) =>
      element(
        'label',
        {},
        element('input', {
          type: 'checkbox',
          name,
          value,
          checked: chosen.length === 0 || chosen.includes(value) ? '' : undefined,
        }),
        text,
      ),
    ),
  );
}

function options(
  name: string,
  items: readonly (readonly [value: string, text: string])[],
  chosen: string,
): HTMLElement {
  return element(
    'select',
    { name },
    ...items.map(([value, text]) => element('option', { value, selected: value === chosen ? '' : undefined }, text)),
  );
}

/** What a list of boxes says; all of them is the same as none. */
function boxesOf(form: HTMLFormElement, name: string): string[] {
  const boxes = [...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
  const on = boxes.filter(({ checked }) => checked).map(({ value }) => value);
  return on.length === boxes.length ? [] : on;
}

/** Fills the form with what was chosen and writes each change at once. */
export function showChoice(form: HTMLFormElement, index: CardIndex, choice: CardChoice, store: StudyStore): void {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zones = [...new Set([HOME_ZONE, here, choice.zone])];
  const kinds = kindsIn(index);
  const daily = [...new Set([...DAILY, choice.daily])].sort((a, b) => a - b);
  const all = index.decks.reduce((sum, { cards }) => sum + cards.length, 0);
  const message = element('p', { id: 'cards-message', class: 'message', role: 'alert' });
  form.replaceChildren(
    checks(
      '도메인',
      'domains',
      index.decks.map(({ id, title, cards }) => [id, `${title} (${cards.length})`]),
      choice.domains,
    ),
    element(
      'label',
      {},
      element('span', {}, '시험 날'),
      element('input', {
        type: 'date',
        name: 'exam',
        value: sayDay(choice.exam),
        min: sayDay(dayNumber(Date.now(), choice.zone)),
        max: sayDay(dayNumber(Date.now(), choice.zone) + FARTHEST),
        'aria-errormessage': 'cards-message',
      }),
    ),
    element(
      'label',
      {},
      element('span', {}, '하루 새 카드 수'),
      options(
        'daily',
        daily.map((count) => [String(count), `${count}장`]),
        String(choice.daily),
      ),
    ),
    element(
      'label',
      {},
      element('span', {}, '새 카드의 범위'),
      options(
        'core',
        [
          ['', `전부 ${all.toLocaleString('ko')}장`],
          ['core', `많이 묻는 ${CORE}장`],
        ],
        choice.core ? 'core' : '',
      ),
    ),
    checks(
      '카드의 종류',
      'kinds',
      Object.entries(CARD_KINDS).filter(([kind]) => kinds.has(kind as CardKind)),
      choice.kinds,
    ),
    element(
      'label',
      {},
      element('span', {}, '날짜 기준 시간대'),
      options(
        'zone',
        zones.map((zone) => [zone, zone === HOME_ZONE ? '서울' : zone]),
        choice.zone,
      ),
    ),
    message,
    element('p', {}, element('button', { type: 'submit', class: 'primary' }, '이대로 카드 보기')),
  );
  form.onsubmit = (event) => {
    event.preventDefault();
    const empty = [...form.querySelectorAll('fieldset')].find((group) => group.querySelector(':checked') === null);
    if (empty === undefined) {
      form.closest('details')?.removeAttribute('open');
      scrollTo({ top: 0, behavior: 'instant' });
      return;
    }
    // Where the reader has to look: the list is longer than a phone's screen.
    empty.querySelector('label')?.before(message);
    message.textContent = '하나는 선택해야 한다. 선택할 때까지는 앞의 것이 그대로다.';
    empty.scrollIntoView({ block: 'start' });
  };
  form.onclick = ({ target }) => {
    const boxes = [...((target as Element).closest('button')?.closest('fieldset')?.querySelectorAll('input') ?? [])];
    const on = boxes.some(({ checked }) => !checked);
    for (const box of boxes) box.checked = on;
    boxes[0]?.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const takeFrom = (field: HTMLInputElement | HTMLSelectElement): void => {
    message.textContent = '';
    // Who clears all is about to choose anew: what was chosen before stays until then.
    if (field.type === 'checkbox' && form.querySelector(`input[name="${field.name}"]:checked`) === null) return;
    const today = dayNumber(Date.now(), choice.zone);
    const exam = field.name === 'exam' ? Date.parse(field.value) / DAY : today;
    const unfit = sayUnfit(field.validity.badInput ? undefined : exam, choice.exam, today);
    if (field.name === 'exam') {
      field.setAttribute('aria-invalid', String(unfit !== ''));
      field.closest('label')?.after(message);
      message.textContent = unfit;
    }
    if (unfit !== '') return;
    const change: Partial<CardChoice> =
      field.name === 'exam'
        ? examOn(exam, today, choice.weekdays, choice.minutes)
        : field.name === 'daily'
          ? { daily: Number(field.value) }
          : field.name === 'core'
            ? { core: field.value !== '' }
            : field.name === 'zone'
              ? { zone: field.value }
              : field.name === 'kinds'
                ? { kinds: boxesOf(form, 'kinds') as CardKind[] }
                : { domains: boxesOf(form, 'domains') };
    const kept = field.name === 'exam' ? import('../plan-today.ts').then(({ keepPlan }) => keepPlan(store, exam)) : [];
    // Without a connection the plan is divided anew, and the exam is moved all the same.
    void Promise.resolve(kept)
      .catch(() => [])
      .then((more) => store.append(...chooseCards(change), ...more));
  };
  form.onchange = ({ target }) => {
    const isField = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
    if (isField && target.name !== 'exam') takeFrom(target);
  };
  whenMeant(form.querySelector<HTMLInputElement>('[name=exam]'), takeFrom);
}
