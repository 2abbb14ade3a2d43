/** The section on the store: what is the case on this device, and the buttons that fit. */
import { isStoreNews, type FillFailure } from '../../offline/messages.ts';
import { mayFillUnasked, situationOf } from '../../offline/situation.ts';
import { ask, isFilling, isKept, isOff, isPossible, registration, remove, takeNewBuild } from './store.ts';

type Button = 'ask' | 'take' | 'remove';

/** What the section shows. */
interface View {
  readonly says: string;
  readonly buttons: readonly Button[];
  readonly isFilling?: boolean;
}

const FAILURES: Readonly<Record<FillFailure | 'blocked', string>> = {
  blocked:
    '이 브라우저가 저장을 막았다. 비공개 창인지, 사이트 데이터 저장을 막아 두었는지 확인한다. 연결된 동안에는 그대로 읽을 수 있다.',
  full: '남은 공간이 모자라 저장하지 못했다. 공간을 비우고 다시 시도한다.',
  unreachable: '다 받지 못했다. 받은 것은 남아 있으니 연결되면 이어서 받는다.',
  saving: '데이터 절약 설정이거나 남은 공간이 적어 새 버전을 받지 않았다.',
};
const BLOCKED: View = { says: FAILURES.blocked, buttons: [] };

const section = document.querySelector<HTMLElement>('[data-offline-section]');
const state = section?.querySelector<HTMLElement>('[data-offline-state]');
const bar = section?.querySelector<HTMLProgressElement>('progress');
const amount = section?.querySelector<HTMLElement>('[data-offline-amount]');
const buttonOf = (name: Button): HTMLButtonElement | null | undefined =>
  section?.querySelector<HTMLButtonElement>(`[data-offline-${name}]`);

let failure: keyof typeof FAILURES | undefined;
let asked = false;

function show({ says, buttons, isFilling = false }: View): void {
  if (!state || !bar) return;
  const told = navigator.onLine ? says : `지금 오프라인이다. ${says}`;
  if (state.textContent !== told) state.textContent = told;
  bar.hidden = !isFilling;
  if (amount)
    amount.textContent = isFilling && bar.position > 0 ? `${bar.max}묶음 가운데 ${bar.value}묶음을 받았다.` : '';
  for (const name of ['ask', 'take', 'remove'] as const) {
    const button = buttonOf(name);
    if (!button) continue;
    const hadFocus = button === document.activeElement;
    button.hidden = !buttons.includes(name);
    if (hadFocus && button.hidden) state.focus();
    if (name === 'remove') button.textContent = isFilling ? '받기 중단' : '지우기';
  }
}

async function look(): Promise<View> {
  if (!isPossible())
    return isSecureContext ? BLOCKED : { says: 'https 주소에서만 기기에 저장할 수 있다.', buttons: [] };
  const now = await registration();
  if (now?.waiting) return { says: '새 버전을 다 받았다.', buttons: ['take', 'remove'] };
  if (await isKept(now)) return { says: '이 기기에 모두 저장했다. 연결이 없어도 된다.', buttons: ['remove'] };
  if (asked || now?.installing || (await isFilling(now)))
    return { says: '받는 중이다.', buttons: ['remove'], isFilling: true };
  if (isOff()) return { says: '이 기기에서 지웠다. 요청하기 전에는 다시 받지 않는다.', buttons: ['ask'] };
  if (failure !== undefined) return { says: FAILURES[failure], buttons: ['ask'] };
  const situation = await situationOf(navigator);
  if (mayFillUnasked(situation)) return { says: '아직 이 기기에 저장하지 않았다.', buttons: ['ask'] };
  return {
    says: situation.saveData
      ? '아직 이 기기에 저장하지 않았다. 데이터 절약 설정이라 자동으로 받지 않는다.'
      : '아직 이 기기에 저장하지 않았다. 남은 공간이 적어 자동으로 받지 않는다.',
    buttons: ['ask'],
  };
}

const refresh = (): void => {
  look().then(show, () => {
    show(BLOCKED);
  });
};

const follow = ({ target }: { readonly target: unknown }): void => {
  if (target instanceof ServiceWorkerRegistration) target.installing?.addEventListener('statechange', refresh);
};

/** Looks again whenever a worker of the registration comes further. */
async function watch(): Promise<void> {
  const now = await registration();
  now?.addEventListener('updatefound', follow);
  follow({ target: now });
}

function start(): void {
  refresh();
  for (const change of ['online', 'offline']) addEventListener(change, refresh);
  if (!isPossible()) return;
  navigator.serviceWorker.addEventListener('controllerchange', refresh);
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    if (!isStoreNews(data)) return;
    if (data.kind === 'store:failed') failure = data.cause;
    else if (bar) [bar.value, bar.max] = [data.done, data.all];
    refresh();
    void watch();
  });
  watch().catch(() => undefined);
  buttonOf('ask')?.addEventListener('click', () => {
    failure = undefined;
    asked = true;
    bar?.removeAttribute('value');
    refresh();
    ask()
      .then(watch, (cause: unknown) => {
        failure ??= cause instanceof TypeError ? 'unreachable' : 'blocked';
      })
      .finally(() => {
        asked = false;
        refresh();
      });
  });
  buttonOf('take')?.addEventListener('click', () => {
    void takeNewBuild();
  });
  buttonOf('remove')?.addEventListener('click', () => {
    remove()
      .catch(() => undefined)
      .finally(refresh);
  });
}

start();
