import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { sayMinutes } from '../../model/study-data.ts';
import { CheckField, SelectField } from '../../ui/fields.tsx';
import { DAY, FARTHEST, isoDay } from '../study-store/day.ts';
import {
  knowPlanner,
  MINUTES,
  setExam,
  setting,
  setWeekdays,
  WEEK,
  type Settings,
} from '../study-store/state/settings.ts';
import type { StudyStore } from '../study-store/store.ts';
import { FORM } from './messages.ko.ts';

interface Props {
  readonly store: StudyStore | undefined;
  readonly settings: Settings | undefined;
  readonly today: number;
}

const NAMES = new Map<number, string>(WEEK);

/** The day of the exam, the minutes of a day and the weekdays: what is chosen counts at once. */
export function PlanForm({ store, settings, today }: Props): JSX.Element {
  const [message, setMessage] = useState('');
  const weekdays = settings?.weekdays ?? [...NAMES.keys()];
  const isReady = store !== undefined && settings !== undefined;
  const chooseExam = (text: string): void => {
    const exam = Date.parse(text) / DAY;
    const isFit = Number.isInteger(exam) && exam > today && exam <= today + FARTHEST;
    setMessage(isFit ? '' : FORM.unfit);
    if (!isFit || settings === undefined || exam === settings.exam) return;
    // With it the minutes that stand beside it are chosen.
    const minutes = setting('path.minutes', settings.minutes);
    void store?.append(setExam(exam, today), minutes, knowPlanner());
  };
  const chooseWeekday = (weekday: number, isOn: boolean): void => {
    const next = isOn ? [...weekdays, weekday] : weekdays.filter((each) => each !== weekday);
    setMessage(next.length === 0 ? FORM.noDay : '');
    if (next.length > 0) void store?.append(setWeekdays(next));
  };
  return (
    <form class="plan-form" aria-label={FORM.label} onSubmit={(event) => event.preventDefault()}>
      <label class="field">
        <span>{FORM.exam}</span>
        <input
          type="date"
          name="exam"
          disabled={!isReady}
          value={isoDay(settings?.exam)}
          min={isoDay(today + 1)}
          max={isoDay(today + FARTHEST)}
          onChange={({ currentTarget }) => chooseExam(currentTarget.value)}
        />
      </label>
      <SelectField
        label={FORM.minutes}
        value={settings?.minutes ?? 60}
        isDisabled={!isReady}
        options={MINUTES.map((minutes) => [minutes, sayMinutes(minutes)])}
        onChange={(value) => void store?.append(setting('path.minutes', Number(value)))}
      />
      <fieldset>
        <legend>{FORM.weekdays}</legend>
        {WEEK.map(([weekday, name]) => (
          <CheckField
            key={weekday}
            label={name}
            isChecked={weekdays.includes(weekday)}
            isDisabled={!isReady}
            onChange={(isOn) => chooseWeekday(weekday, isOn)}
          />
        ))}
      </fieldset>
      <p class="message" role="alert">
        {message}
      </p>
    </form>
  );
}
