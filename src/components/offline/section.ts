/** The section on the store: what is the case on this device, and the buttons that fit. */
import { isStoreNews, type FillFailure } from '../../offline/messages.ts';
import { mayFillUnasked, situationOf } from '../../offline/situation.ts';
import {
  askForStore,
  isStoreFilling,
  isStoreKept,
  isOff,
  isPossible,
  registration,
  remove,
  takeNewBuild,
} from './store.ts';

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
  unreachable: '다 내려받지 못했다. 내려받은 것은 남아 있으니 연결되면 이어서 내려받는다.',
  saving: '데이터 절약 설정이거나 남은 공간이 적어 새 버전을 내려받지 않았다.',
};
const BLOCKED: View = { says: FAILURES.blocked, buttons: [] };

const section = document.querySelector<HTMLElement>('[data-offline-section]');
const state = section?.querySelector<HTMLElement>('[role=status]');
const bar = section?.querySelector('progress');
const buttons = [...(section?.querySelectorAll<HTMLButtonElement>('[data-offline]') ?? [])];
const nameOf = (button: HTMLElement): Button => button.dataset.offline as Button;

let failure: keyof typeof FAILURES | undefined;
let asked = false;

function show(view: View): void {
  if (!state || !bar) return;
  const told = navigator.onLine ? view.says : `지금 오프라인이다. ${view.says}`;
  if (state.textContent !== told) state.textContent = told;
  bar.hidden = view.isFilling !== true;
  for (const button of buttons) {
    const hadFocus = button === document.activeElement;
    button.hidden = !view.buttons.includes(nameOf(button));
    if (hadFocus && button.hidden) state.focus();
    if (nameOf(button) === 'remove') button.textContent = view.isFilling ? '내려받기 중단' : '지우기';
  }
}

async function look(): Promise<View> {
  if (!isPossible())
    return isSecureContext ? BLOCKED : { says: 'https 주소에서만 기기에 저장할 수 있다.', buttons: [] };
  const now = await registration();
  if (now?.waiting) return { says: '새 버전을 다 내려받았다.', buttons: ['take', 'remove'] };
  if (await isStoreKept(now))
    return { says: '이 기기에 모두 저장했다. 연결이 없어도 쓸 수 있다.', buttons: ['remove'] };
  if (asked || now?.installing || (await isStoreFilling(now)))
    return { says: '내려받는 중이다.', buttons: ['remove'], isFilling: true };
  if (isOff()) return { says: '이 기기에서 지웠다. 요청하기 전에는 다시 내려받지 않는다.', buttons: ['ask'] };
  if (failure !== undefined) return { says: FAILURES[failure], buttons: ['ask'] };
  const situation = await situationOf(navigator);
  const why = situation.saveData ? '데이터 절약 설정이라' : '남은 공간이 적어';
  const unasked = mayFillUnasked(situation) ? '' : ` ${why} 자동으로 내려받지 않는다.`;
  return { says: `아직 이 기기에 저장하지 않았다.${unasked}`, buttons: ['ask'] };
}

const refresh = (): void => void look().then(show, () => show(BLOCKED));

/** Looks again whenever a worker of the registration comes further. */
async function watch(): Promise<void> {
  const now = await registration();
  const follow = (): void => now?.installing?.addEventListener('statechange', refresh);
  now?.addEventListener('updatefound', follow);
  follow();
}

async function askFor(): Promise<void> {
  failure = undefined;
  asked = true;
  refresh();
  try {
    await askForStore();
    await watch();
  } catch (cause) {
    failure ??= cause instanceof TypeError ? 'unreachable' : 'blocked';
  }
  asked = false;
}
const DO: Readonly<Record<Button, () => Promise<void>>> = { ask: askFor, take: takeNewBuild, remove };

refresh();
for (const change of ['online', 'offline']) addEventListener(change, refresh);
if (isPossible()) {
  navigator.serviceWorker.addEventListener('controllerchange', refresh);
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    if (!isStoreNews(data)) return;
    if (data.kind === 'store:failed') failure = data.cause;
    else if (bar) [bar.value, bar.max] = [data.done, data.all];
    refresh();
  });
  watch().catch(() => undefined);
  for (const button of buttons)
    button.addEventListener('click', () => {
      DO[nameOf(button)]()
        .catch(() => undefined)
        .finally(refresh);
    });
}
