import type { JSX } from 'preact';
import { CARD_KINDS, CORE, type CardIndex, type CardKind } from '../../model/card-data.ts';
import { restKey } from '../study-store/state/card-queue.ts';
import { DAILY, setting } from '../study-store/state/settings.ts';
import type { StudyStore } from '../study-store/store.ts';
import { SETTINGS } from './messages.ko.ts';
import type { Round } from './round.ts';

interface Props {
  readonly store: StudyStore;
  readonly index: CardIndex;
  readonly round: Round;
}

/** How many cards a day, and which. */
export function CardSettings({ store, index, round }: Props): JSX.Element {
  const { settings, cards } = round;
  const resting = cards.filter(({ isResting }) => isResting);
  const choose = (key: string, value: string | number | boolean): void => void store.append(setting(key, value));
  const toggled = (list: readonly string[], value: string): string =>
    (list.includes(value) ? list.filter((each) => each !== value) : [...list, value]).join(',');
  return (
    <>
      <label class="field">
        <span>{SETTINGS.daily}</span>
        <select
          value={settings.daily}
          onChange={({ currentTarget }) => {
            choose('cards.daily', Number(currentTarget.value));
          }}
        >
          {[...new Set([...DAILY, settings.daily])]
            .sort((a, b) => a - b)
            .map((count) => (
              <option key={count} value={count}>
                {SETTINGS.cards(count)}
              </option>
            ))}
        </select>
      </label>
      <label class="field">
        <span>{SETTINGS.which}</span>
        <select
          value={settings.core ? 'core' : ''}
          onChange={({ currentTarget }) => {
            choose('cards.core', currentTarget.value === 'core');
          }}
        >
          <option value="core">{SETTINGS.core(CORE)}</option>
          <option value="">{SETTINGS.every}</option>
        </select>
      </label>
      <label class="field">
        <span>{SETTINGS.dayStart}</span>
        <select
          value={settings.days.startHour}
          onChange={({ currentTarget }) => {
            choose('day.start', Number(currentTarget.value));
          }}
        >
          <option value={0}>{SETTINGS.midnight}</option>
          <option value={4}>{SETTINGS.four}</option>
        </select>
      </label>
      <fieldset>
        <legend>{SETTINGS.domains}</legend>
        {index.decks.map(({ id, title }) => (
          <label key={id} class="check">
            <input
              type="checkbox"
              checked={settings.domains.includes(id)}
              onChange={() => {
                choose('cards.domains', toggled(settings.domains, id));
              }}
            />
            {title}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{SETTINGS.kinds}</legend>
        {(Object.keys(CARD_KINDS) as CardKind[]).map((kind) => (
          <label key={kind} class="check">
            <input
              type="checkbox"
              checked={settings.kinds.includes(kind)}
              onChange={() => {
                choose('cards.kinds', toggled(settings.kinds, kind));
              }}
            />
            {CARD_KINDS[kind]}
          </label>
        ))}
      </fieldset>
      {resting.length > 0 && (
        <button
          type="button"
          onClick={() => void store.append(...resting.map(({ id }) => setting(restKey(id), false)))}
        >
          {SETTINGS.resting(resting.length)}
        </button>
      )}
      <p class="note">{SETTINGS.about}</p>
    </>
  );
}
