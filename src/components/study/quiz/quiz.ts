/** The page of the quiz: what is shown follows from the address. */
import { openStudy } from '../../../study/store.ts';
import { returnToPlace } from '../../chrome/keep-scroll.ts';
import { areLettersOff } from '../../chrome/letter-keys.ts';
import { element } from '../../element.ts';
import { tellTroubleIn } from '../trouble-line.ts';
import { onlyWhile, sayBusy } from '../../say-busy.ts';
import { tellLost } from '../../try-again.ts';
import { openBank, type Bank } from './bank.ts';
import { beginAsked } from './begin-asked.ts';
import { examIn, showBrief } from './exam-brief.ts';
import { showSession } from './run.ts';
import { showStart, startForm } from './start.ts';
import { LOADING, showIn } from './waiting.ts';

async function start(root: HTMLElement, host: HTMLElement): Promise<void> {
  const told = root.querySelector<HTMLElement>('[data-quiz-said]');
  const store = await openStudy();
  let bank: Promise<Bank> | undefined;
  const fetchBank = (): Promise<Bank> =>
    (bank ??= openBank(root.dataset.quiz ?? '').catch((error: unknown) => {
      // The next try asks again.
      bank = undefined;
      throw error;
    }));
  const say = (text: string): void => {
    if (told !== null) told.textContent = text;
  };
  const go = (query: string, how?: 'instead'): void => {
    history[how === 'instead' ? 'replaceState' : 'pushState'](null, '', query);
    void route(true);
  };
  const context = { host, store, say, go };

  /** Where what is not there yet is told of. */
  const sign = (): HTMLElement => {
    const place = element('p', { role: 'status' });
    host.replaceChildren(place);
    return place;
  };
  const sayLoading = (): void => {
    sign().textContent = LOADING;
  };

  let leave = (): void => undefined;
  let turn = 0;
  /** Shows what the address says; what was shown before ends. */
  async function route(isStep: boolean): Promise<void> {
    const mine = ++turn;
    const isAsked = (): boolean => mine === turn;
    const waitFor = <T>(coming: Promise<T>): Promise<T> =>
      sayBusy(
        coming,
        onlyWhile(isAsked, sayLoading),
        onlyWhile(isAsked, (told) => {
          showIn(sign())(told);
        }),
      );
    leave();
    leave = () => undefined;
    const query = new URLSearchParams(location.search);
    const session = query.get('session');
    const exam = examIn(query);
    if (session === null && exam === undefined) {
      // Without a connection the form is there all the same, and says so when it is used.
      const begun = query.has('begin') && fetchBank().then((bank) => beginAsked({ store, go }, bank, query));
      if (await waitFor(Promise.resolve(begun)).catch(() => false)) return;
      host.replaceChildren();
      delete root.dataset.stage;
      await showStart({ ...context, openBank: fetchBank });
      return;
    }
    root.dataset.stage = 'run';
    root.classList.toggle('tells-letters', !areLettersOff());
    // The form that said so is gone.
    if (!host.hasChildNodes()) sayLoading();
    try {
      const bank = await waitFor(fetchBank());
      const whole = { ...context, bank: { ...bank, load: (ids: readonly string[]) => waitFor(bank.load(ids)) } };
      const end =
        session === null
          ? await showBrief(whole, exam ?? 'whole', isAsked)
          : await showSession(whole, session, query.get('q'), isAsked);
      if (isAsked()) leave = end;
      else end();
    } catch (error) {
      if (!isAsked()) return;
      showIn(sign())(tellLost('문항을 불러오지 못했다.', '연결되면 자동으로 연다.', error, () => route(true)));
    }
    const asked = host.querySelector<HTMLElement>('[data-asked]');
    if (asked) asked.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    else if (isStep) scrollTo({ top: 0, behavior: 'instant' });
  }
  tellTroubleIn(root.querySelector('[data-quiz-trouble]'), store);
  startForm({ ...context, openBank: fetchBank });
  addEventListener('popstate', () => void route(true));
  await route(false);
  returnToPlace();
  root.dataset.ready = '';
}

const root = document.querySelector<HTMLElement>('[data-quiz]');
const host = root?.querySelector<HTMLElement>('[data-quiz-run]');
if (root && host) void start(root, host);
