/** The path as a calendar file: made in the browser from the page, when somebody asks for it. */
import { DAY, dayOf } from '../../study/day.ts';
import { isStudied } from '../../study/weekdays.ts';

const form = document.querySelector<HTMLFormElement>('[data-path-calendar]');
const start = form?.querySelector<HTMLInputElement>('[name=first]');
if (start) start.value = dayOf(Date.now());
if (form) form.dataset.ready = '';

/** From the first day on as many as there are in a week that one learns on. */
function daysFrom(first: number, count: number): number[] {
  const weekdays = [...(form?.querySelectorAll<HTMLInputElement>('[name=weekday]:checked') ?? [])].map((box) =>
    Number(box.value),
  );
  return Array.from({ length: 7 * count }, (_, at) => first + at)
    .filter((day) => isStudied(day, weekdays))
    .slice(0, count);
}

async function make(): Promise<void> {
  const [{ writeCalendar }, { save }] = await Promise.all([
    import('../../study/calendar.ts'),
    import('./save-file.ts'),
  ]);
  const id = form?.querySelector<HTMLSelectElement>('[name=plan]')?.value ?? '';
  const plan = document.querySelector<HTMLElement>(`[data-path="${CSS.escape(id)}"]`);
  const name = plan?.querySelector('h2')?.firstChild?.textContent?.trim() ?? '';
  const items = [...(plan?.querySelectorAll<HTMLElement>('ol > li[id]') ?? [])];
  const ofWeeks = daysFrom(Date.parse(start?.value ?? '') / DAY, items.length);
  const days = items.map((day, at) => ({
    id: day.id,
    on: Number(day.dataset.day ?? ofWeeks[at]),
    title: [...day.querySelectorAll('summary > :is(b, span)')].map(({ textContent }) => textContent.trim()).join(' '),
    lines: [...day.querySelectorAll('.part')].map((part) => {
      const links = [...part.querySelectorAll('a')].map(({ textContent }) => textContent.trim());
      return `${part.querySelector('h3')?.textContent ?? ''}: ${links.join(', ')}`;
    }),
    url: `${location.origin}${location.pathname}#${day.id}`,
  }));
  if (plan?.dataset.end !== undefined)
    days.push({
      id: `${id}-end`,
      on: Number(plan.dataset.exam),
      title: plan.dataset.end,
      lines: [],
      url: location.origin + location.pathname,
    });
  save(`saa-notes-${id}.ics`, 'text/calendar', writeCalendar(`SAA 노트 ${name}`, days, new Date()));
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  void make();
});
