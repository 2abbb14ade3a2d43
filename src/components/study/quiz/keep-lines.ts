/** What others sent of a set stays with one's own result of it. */
import { latest } from '../../../study/log.ts';
import type { Context } from './context.ts';

/** A setting holds so much. */
const MOST = 2000;
/** Who still types is let finish, in milliseconds. */
const PAUSE = 300;

/** As many whole lines as are kept. */
const whole = (text: string): string =>
  text.length <= MOST ? text : text.slice(0, text.lastIndexOf('\n', MOST)).slice(0, MOST);

/** Fills the field with what was kept of a session, and keeps what is written into it; `show` follows either. */
export function keepLines(
  { store }: Pick<Context, 'store'>,
  session: string,
  area: HTMLTextAreaElement,
  show: () => void,
): void {
  const key = `set.lines:${session}`;
  let timer = 0;
  area.addEventListener('input', () => {
    show();
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      void store.append({ kind: 'setting', key, value: whole(area.value) });
    }, PAUSE);
  });
  void store.read('setting').then((settings) => {
    const kept = latest(settings, (event) => event.key).get(key)?.value;
    if (typeof kept !== 'string' || area.value !== '') return;
    area.value = kept;
    show();
  });
}
