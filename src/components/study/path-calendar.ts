/** The path as a calendar file: made in the browser from the page, when somebody asks for it. */
import { dayOf } from '../../study/day.ts';

const form = document.querySelector<HTMLFormElement>('[data-path-calendar]');
const start = form?.querySelector<HTMLInputElement>('[name=first]');
if (start) start.value = dayOf(Date.now());
if (form) form.dataset.ready = '';

async function make(): Promise<void> {
  const [{ writeCalendar }, { save }] = await Promise.all([
    import('../../study/calendar.ts'),
    import('./save-file.ts'),
  ]);
  const id = form?.querySelector<HTMLSelectElement>('[name=plan]')?.value ?? '';
  const plan = document.querySelector<HTMLElement>(`[data-path="${CSS.escape(id)}"]`);
  const name = plan?.querySelector('h2')?.firstChild?.textContent?.trim() ?? '';
  const days = [...(plan?.querySelectorAll<HTMLElement>('ol > li[id]') ?? [])].map((day) => ({
    id: day.id,
    title: [...day.querySelectorAll('summary > :is(b, span)')].map(({ textContent }) => textContent.trim()).join(' '),
    lines: [...day.querySelectorAll('.part')].map((part) => {
      const links = [...part.querySelectorAll('a')].map(({ textContent }) => textContent.trim());
      return `${part.querySelector('h3')?.textContent ?? ''}: ${links.join(', ')}`;
    }),
    url: `${location.origin}${location.pathname}#${day.id}`,
  }));
  if (plan?.dataset.end !== undefined)
    days.push({ id: `${id}-end`, title: plan.dataset.end, lines: [], url: location.origin + location.pathname });
  save(`saa-notes-${id}.ics`, 'text/calendar', writeCalendar(`SAA 노트 ${name}`, days, start?.value ?? '', new Date()));
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  void make();
});
