import type { JSX } from 'preact';
import { CARD_KINDS, CORE, type CardIndex, type CardKind } from '../../model/card-data.ts';
import { CheckField, SelectField } from '../../ui/fields.tsx';
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
  const amounts = [...new Set([...DAILY, settings.daily])].sort((a, b) => a - b);
  const choose = (key: string, value: string | number | boolean): void => void store.append(setting(key, value));
  const toggled = (list: readonly string[], value: string): string =>
    (list.includes(value) ? list.filter((each) => each !== value) : [...list, value]).join(',');
  return (
    <>
      <SelectField
        label={SETTINGS.daily}
        value={settings.daily}
        options={amounts.map((count) => [count, SETTINGS.cards(count)])}
        onChange={(value) => choose('cards.daily', Number(value))}
      />
      <SelectField
        label={SETTINGS.which}
        value={settings.core ? 'core' : ''}
        options={[
          ['core', SETTINGS.core(CORE)],
          ['', SETTINGS.every],
        ]}
        onChange={(value) => choose('cards.core', value === 'core')}
      />
      <SelectField
        label={SETTINGS.dayStart}
        value={settings.days.startHour}
        options={[
          [0, SETTINGS.midnight],
          [4, SETTINGS.four],
        ]}
        onChange={(value) => choose('day.start', Number(value))}
      />
      <fieldset>
        <legend>{SETTINGS.domains}</legend>
        {index.decks.map(({ id, title }) => (
          <CheckField
            key={id}
            label={title}
            isChecked={settings.domains.includes(id)}
            onChange={() => choose('cards.domains', toggled(settings.domains, id))}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>{SETTINGS.kinds}</legend>
        {(Object.keys(CARD_KINDS) as CardKind[]).map((kind) => (
          <CheckField
            key={kind}
            label={CARD_KINDS[kind]}
            isChecked={settings.kinds.includes(kind)}
            onChange={() => choose('cards.kinds', toggled(settings.kinds, kind))}
          />
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
