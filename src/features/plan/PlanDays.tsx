import type { JSX } from 'preact';
import { sayDate } from '../study-store/day.ts';
import type { PlanDay, PlanItem } from '../study-store/state/plan.ts';
import { ACTS, nameOf, PLAN } from './messages.ko.ts';

/** Where an item is done; `base` is the address of the site. */
export function hrefOf({ kind, key, query = '', count, topics }: PlanItem, base: string): string {
  const subject = key.slice(key.indexOf(':') + 1);
  if (kind === 'practise') return `${base}scenarios/${subject}/${query}`;
  if (kind === 'cards') return `${base}study/cards/`;
  if (kind === 'review') return `${base}study/progress/#wrong`;
  if (kind === 'mock') return `${base}study/quiz/?exam=${key.startsWith('half') ? 'half' : 'whole'}`;
  if (kind === 'quiz') return `${base}study/quiz/?begin=day&count=${count}&of=${topics?.join(',') ?? ''}&step=${key}`;
  const [topic, anchor] = subject.split('#');
  return `${base}${topic}/${anchor === undefined ? '' : `#${anchor}`}`;
}

interface ItemsProps {
  readonly items: readonly PlanItem[];
  readonly isDone: (key: string) => boolean;
  readonly onTick: (key: string, isDone: boolean) => void;
  readonly base: string;
}

/** Items, each with its tick and the way to where it is done. */
export function PlanItems({ items, isDone, onTick, base }: ItemsProps): JSX.Element {
  return (
    <ul class="plain">
      {items.map((item) => (
        <li key={item.key} class="row">
          <label class="tick">
            <input
              type="checkbox"
              checked={isDone(item.key)}
              aria-label={PLAN.done(nameOf(item))}
              onChange={({ currentTarget }) => onTick(item.key, currentTarget.checked)}
            />
          </label>
          <a href={hrefOf(item, base)}>{nameOf(item)}</a>
          <small>
            {ACTS[item.kind]} {PLAN.minutes(item.minutes)}
          </small>
        </li>
      ))}
    </ul>
  );
}

interface DaysProps extends Omit<ItemsProps, 'items'> {
  readonly days: readonly PlanDay[];
  /** The number of the first of them. */
  readonly from: number;
  readonly today: number;
}

/** Days, each folded but today. */
export function PlanDays({ days, from, today, ...rest }: DaysProps): JSX.Element {
  return (
    <ol class="days">
      {days.map(({ day, items }, at) => {
        const done = items.filter(({ key }) => rest.isDone(key)).length;
        return (
          <li key={day} id={`exam-${from + at}`}>
            <details open={day === today}>
              <summary>
                <b>{PLAN.day(from + at)}</b> {sayDate(day, today)}{' '}
                <small>
                  {done}/{items.length}
                </small>
              </summary>
              <PlanItems items={items} {...rest} />
            </details>
          </li>
        );
      })}
    </ol>
  );
}
