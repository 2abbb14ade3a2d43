/** Where one chooses what to practise: the form of the page, a set that was passed on, what is still open. */
import { drawPractice } from '../../../study/quiz/draw.ts';
import { wrongOnes } from '../../../study/quiz/session.ts';
import { writeSet } from '../../../study/quiz/set-code.ts';
import { newId } from '../../../study/ids.ts';
import { element } from '../../element.ts';
import { sayBusy } from '../../say-busy.ts';
import { tellLost } from '../../try-again.ts';
import { addressOf, poolOf, scopesIn } from './asked-scope.ts';
import type { Bank } from './bank.ts';
import { COUNT, readHistory } from './begin-asked.ts';
import { begin, type Context } from './context.ts';
import { showPast } from './past.ts';
import { chooseKept, keepScope } from './kept-scope.ts';
import { offerOpen } from './offer-open.ts';
import { runScope, type Scope } from './scope.ts';
import { copyField, openSet, setLink } from './set-view.ts';
import { LOADING, showIn } from './waiting.ts';

/** Of what an address names that is not there so many letters are said. */
const SAID = 40;

/** What the form needs of the quiz; the questions are fetched when it is used. */
type StartContext = Omit<Context, 'bank'> & { readonly openBank: () => Promise<Bank> };

const find = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`${selector} is missing`);
  return found;
};

interface FormParts {
  readonly form: HTMLFormElement;
  readonly scope: Scope;
  readonly count: HTMLSelectElement;
  readonly wrong: HTMLInputElement;
  readonly message: HTMLElement;
}

let scope: Scope | undefined;
function partsOf(): FormParts {
  const form = find('[data-quiz-form]') as HTMLFormElement;
  return {
    form,
    scope: (scope ??= runScope(find('[data-quiz-scope]'))),
    count: find('[data-quiz-form] [name=count]') as HTMLSelectElement,
    wrong: find('[data-quiz-form] [name=wrong]') as HTMLInputElement,
    message: find('[data-quiz-message]'),
  };
}

/** How many questions an address asks for; where it begins a practice itself (`begin`) the form is not asked. */
function countIn(query: URLSearchParams): string | undefined {
  const asked = query.get('count');
  const isThere = !query.has('begin') && [...partsOf().count.options].some(({ value }) => value === asked);
  return isThere ? (asked ?? undefined) : undefined;
}

/** Says how many there are of what was answered wrong the last time, in what is chosen. */
async function tellWrong({ store, openBank }: StartContext): Promise<void> {
  const { scope: from } = partsOf();
  const { values } = from.chosen();
  const answers = await store.read('answer');
  const missed = wrongOnes(answers);
  // Which questions belong to a topic only the list of them tells.
  const isPart = values.length > 0 && missed.size > 0;
  const ids = isPart ? poolOf(await openBank(), values).filter((id) => missed.has(id)) : [...missed];
  if (String(from.chosen().values) === String(values))
    find('[data-quiz-missed]').textContent = answers.length === 0 ? '' : `(${ids.length})`;
}

/** Lets the form begin a practice, an exam or a set. Called once. */
export function startForm({ openBank, ...context }: StartContext): void {
  const { form, scope: from, count, wrong, message } = partsOf();
  const { store, go } = context;
  const tell = (text: string): void => {
    message.textContent = text;
    message.classList.toggle('waits', text === LOADING);
  };
  const titleOf = (): string => `${from.chosen().title}${wrong.checked ? ', 틀린 것' : ''}`;

  /** Draws what the form asks for; `undefined`, and it is said, when there is nothing. */
  async function draw(most: number): Promise<{ ids: string[]; bank: Bank } | undefined> {
    const bank = await openBank();
    const { answers, answeredAt } = await readHistory(store);
    const missed = wrongOnes(answers);
    const pool = poolOf(bank, from.chosen().values).filter((id) => !wrong.checked || missed.has(id));
    const asked = Math.min(most, Number(count.value) || Infinity);
    const ids = drawPractice(bank.index, pool, asked, answeredAt, newId(Date.now()));
    if (ids.length > 0) return { ids, bank };
    tell(wrong.checked ? '여기에는 틀린 채로 남은 문항이 없다.' : '여기에는 문항이 없다.');
    return undefined;
  }
  const safely = (act: () => Promise<void>): (() => void) => {
    const run = (): Promise<void> => {
      tell('');
      const say = (): void => {
        tell(LOADING);
      };
      return sayBusy(act(), say, showIn(message)).then(
        () => {
          if (message.textContent === LOADING) tell('');
        },
        (error: unknown) => {
          showIn(message)(tellLost('문항을 불러오지 못했다.', '연결되면 자동으로 시작한다.', error, run));
        },
      );
    };
    return () => void run();
  };

  // So many as the last time.
  const usual = count.value;
  void store.read('setting').then((settings) => {
    const kept = String(settings.findLast(({ key }) => key === COUNT)?.value ?? '');
    // Who is faster than this has chosen anew; an address that says how many is meant so.
    if (
      count.value === usual &&
      countIn(new URLSearchParams(location.search)) === undefined &&
      [...count.options].some(({ value }) => value === kept)
    )
      count.value = kept;
  });
  count.addEventListener('change', () => {
    void store.append({ kind: 'setting', key: COUNT, value: count.value });
  });
  // What is chosen stands in the address: it is there again after a reload and on the way back, and can be kept or sent.
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLElement) || !target.matches('[name=from], [name=count], [name=wrong]')) return;
    const query = addressOf(from.chosen().values, count.value, wrong.checked);
    const set = new URLSearchParams(location.search).get('set');
    history.replaceState(history.state, '', set === null ? query : `${query}&set=${set}`);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    safely(async () => {
      const drawn = await draw(Infinity);
      if (drawn === undefined) return;
      await keepScope(store, from.chosen());
      await begin(context, { mode: 'practice', questions: drawn.ids, title: titleOf() });
    })();
  });
  find('[data-quiz-exam]').addEventListener('click', () => {
    go('?exam=whole');
  });
  find('[data-quiz-half]').addEventListener('click', () => {
    go('?exam=half');
  });
  find('[data-quiz-set]').addEventListener(
    'click',
    safely(async () => {
      // More than an hour's worth nobody answers together, and the link stays short.
      const drawn = await draw(65);
      if (drawn === undefined) return;
      const codes = new Map([...drawn.bank.idOf].map(([code, id]) => [id, code]));
      const link = setLink(writeSet(drawn.ids.flatMap((id) => codes.get(id) ?? [])));
      find('[data-quiz-made]').replaceChildren(
        element('p', {}, `${titleOf()} ${drawn.ids.length}문항의 세트다. 이 링크를 보낸다.`),
        copyField(context, '세트 링크', link),
        element('p', {}, element('a', { href: link }, '나도 이 세트 풀기')),
      );
      context.say('세트를 만들었다.');
    }),
  );
  find('[data-quiz-scope]').addEventListener('change', () => {
    find('[data-quiz-kept]').hidden = true;
    tellWrong({ openBank, ...context }).catch(() => undefined);
  });
  // Until now a press would have been in vain.
  for (const button of document.querySelectorAll<HTMLButtonElement>(
    '[data-quiz-form] button, [data-quiz-exam], [data-quiz-half]',
  ))
    button.disabled = false;
}

/** Offers the set of the address. */
async function offerSet({ openBank, ...context }: StartContext, code: string | null): Promise<void> {
  const place = find('[data-quiz-shared]');
  place.hidden = code === null;
  if (code === null) return;
  const say = (...children: (Node | string)[]): void => {
    place.replaceChildren(element('h2', {}, '함께 푸는 세트'), ...children);
  };
  try {
    const bank = await sayBusy(openBank(), () => undefined, say);
    const opened = openSet(bank, code);
    if ('problem' in opened) {
      say(element('p', { role: 'alert' }, opened.problem));
      return;
    }
    const { missing } = opened;
    const ids = opened.ids.filter((id) => id !== undefined);
    const start = element('button', { type: 'button', class: 'primary' }, '세트 풀기');
    start.addEventListener('click', () => {
      void begin(context, { mode: 'set', questions: ids, set: code, title: `세트 ${ids.length}문항` });
    });
    const gone = `${missing.map((at) => `${at}번째`).join(', ')} 문항은 지금 버전에 없다. 지워졌거나 더 새로운 버전의 문항이다. 나머지를 같은 순서로 푼다.`;
    say(
      element(
        'p',
        {},
        `링크를 받은 모두가 ${opened.ids.length}문항을 같은 순서로 푼다. 끝나면 짧은 결과를 주고받아 비교한다.`,
      ),
      ...(missing.length > 0 ? [element('p', { class: 'note' }, gone)] : []),
      ...(ids.length > 0 ? [element('p', {}, start)] : []),
    );
  } catch (error) {
    say(
      tellLost('세트를 불러오지 못했다.', '연결되면 자동으로 연다.', error, () =>
        offerSet({ openBank, ...context }, code),
      ),
    );
  }
}

/** Shows the form for what the address asks for. */
export async function showStart(context: StartContext): Promise<void> {
  const query = new URLSearchParams(location.search);
  const { scope: from, count, message, wrong } = partsOf();
  if (query.has('wrong')) wrong.checked = true;
  const many = countIn(query);
  if (many !== undefined) count.value = many;
  const asked = new Set(scopesIn(query));
  const found = from.choose([...asked]);
  // An address that says anything says all that is asked for.
  if (query.size === 0) await chooseKept(context.store, from, find('[data-quiz-kept]'));
  // Without a connection there may be no list: then nothing is said.
  tellWrong(context).catch(() => undefined);
  message.textContent = ['wrong', 'day'].includes(query.get('begin') ?? '')
    ? '틀린 채로 남은 문항이 없다.'
    : found === asked.size
      ? ''
      : found > 0
        ? '주소에 적힌 것 가운데 없는 것이 있어 나머지만 선택했다.'
        : `주소에 적힌 ${[...asked].map((one) => `“${one.replace(/.*?:/, '').slice(0, SAID)}”`).join(', ')}의 문항이 없다. 주소가 잘못되었거나 아직 문항이 없다. 아래에서 선택한다.`;
  await Promise.all([
    offerOpen(find('[data-quiz-open]'), context),
    offerSet(context, query.get('set')),
    showPast(find('[data-quiz-past]'), context.store),
  ]);
}
