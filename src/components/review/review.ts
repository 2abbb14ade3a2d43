/** The screen of `npm run dev` for what notes say: one statement after the other is worked in, declined or moved. */
import { element } from '../element.ts';
import { areLettersOff } from '../chrome/letter-keys.ts';
import { decoded } from '../decoded.ts';
import { ask } from './ask.ts';
import { noteItems, noteRows } from './draw-note.ts';
import { placeRows } from './draw-place.ts';
import { BECAUSE, KEYS, OTHERS, TAKEN } from './keys.ts';
import { nextRow, openInSection } from './next-row.ts';
import { openInEditor, openPageView } from './page-view.ts';
import type { Decided, DecisionRequest, NoteList, NoteView, ReviewRow } from './review-data.ts';

const part = (root: ParentNode, name: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(`[data-review-${name}]`);
  if (found === null) throw new Error(`no part ${name}`);
  return found;
};

/** Where a reload that the server asks for leaves what stands in the screen alone. */
const KEPT = 'review-kept';
const COMPARING = '지난번에 본 대로다. 페이지와 비교하는 중이다.';
const NO_MORE = '뒤로는 남은 말이 없다.';

function start(root: HTMLElement): void {
  const api = root.dataset.review ?? '';
  const list = part(root, 'lines');
  const view = openPageView(part(root, 'page') as HTMLIFrameElement, document.documentElement.dataset.base ?? '/');
  const words = part(root, 'words') as HTMLInputElement;
  const decide = part(root, 'decide') as HTMLFormElement;
  let note: NoteView | undefined;
  let chosen: string | undefined;
  let asking: 'declined' | 'moved' | undefined;
  let lastReason = '';
  let turns = 0;
  /** While a decision is on its way nothing else is decided: what is typed would be of another statement. */
  let isSending = false;

  /** What was said last and still holds: a reload says it again. */
  let said = '';
  const say = (text: string, isPassing = false): void => {
    part(root, 'said').textContent = text;
    if (!isPassing) said = text;
  };
  /** Says what went wrong with what was begun. */
  const tell = (begun: Promise<void>): void => {
    begun.catch((cause: unknown) => {
      say(cause instanceof Error ? cause.message : String(cause));
    });
  };
  const rowOf = (key: string | undefined): ReviewRow | undefined => note?.statements.find((row) => row.key === key);
  const itemOf = (key: string): HTMLElement | null => list.querySelector(`[data-key="${CSS.escape(key)}"]`);

  /** The next decision is about all that is open in the section. */
  const whole = part(root, 'whole') as HTMLInputElement;

  /** Where the screen opens again. */
  function remember(key: string | undefined): void {
    if (note !== undefined) history.replaceState(null, '', `#${[note.id, key].filter(Boolean).join(':')}`);
  }

  function choose(key: string | undefined, takesFocus = true): void {
    chosen = key;
    stopAsking();
    remember(key);
    for (const item of list.querySelectorAll('[aria-current]')) item.removeAttribute('aria-current');
    const row = rowOf(key);
    decide.hidden = row === undefined;
    part(root, 'place').replaceChildren(...(row === undefined ? [] : placeRows(row)));
    whole.checked = false;
    part(root, 'whole-count').textContent =
      row === undefined ? '' : String(openInSection(note?.statements ?? [], row).length);
    if (row === undefined) {
      view.close();
      return;
    }
    view.show(row, note?.topics ?? {});
    const item = itemOf(row.key);
    item?.setAttribute('aria-current', 'true');
    if (takesFocus) item?.querySelector('button')?.focus({ preventScroll: true });
    item?.scrollIntoView({ block: 'nearest' });
  }

  function nextOf(by: 1 | -1, decided: readonly string[] = []): ReviewRow | undefined {
    const openOnly = (part(root, 'open') as HTMLInputElement).checked;
    return nextRow(note?.statements ?? [], { from: chosen, by, openOnly, decided });
  }
  function step(by: 1 | -1): void {
    const next = nextOf(by);
    if (next === undefined) say(by === 1 ? NO_MORE : '앞으로는 남은 말이 없다.');
    else choose(next.key);
  }

  async function showList(): Promise<void> {
    const { notes, findings } = await ask<NoteList>(`${api}notes/`);
    part(root, 'notes').replaceChildren(...noteRows(notes, note?.id));
    part(root, 'findings').replaceChildren(...findings.map((line) => element('li', {}, line)));
    if (notes.length === 0) say('들여온 노트가 없다. npm run import -- 노트.md 로 들여온다.');
  }

  async function open(id: string, key?: string): Promise<void> {
    const isSame = note?.id === id;
    if (!isSame) say('노트를 읽고 페이지와 비교하는 중이다.', true);
    if (!isSame) history.replaceState(null, '', `#${[id, key].filter(Boolean).join(':')}`);
    const turn = (turns += 1);
    const read = await ask<NoteView>(`${api}note/?id=${encodeURIComponent(id)}`);
    if (turn !== turns) return;
    note = read;
    const top = list.scrollTop;
    list.replaceChildren(...noteItems(note));
    if (isSame) list.scrollTop = top;
    part(root, 'title').textContent = `${note.id} ${note.title}`;
    part(root, 'panes').hidden = false;
    if (!isSame) part(root, 'progress').removeAttribute('open');
    part(root, 'topics').replaceChildren(
      ...Object.entries(note.topics).map(([topic, title]) => element('option', { value: topic }, title)),
    );
    if (!note.isJudged) say(COMPARING, true);
    else if (!isSame || note.problem !== undefined) say(note.problem ?? '');
    else say(said);
    const same = isSame ? chosen : undefined;
    // What one has begun to write stays.
    if (asking !== undefined && rowOf(same) !== undefined && (key ?? same) === same) {
      itemOf(same ?? '')?.setAttribute('aria-current', 'true');
      return;
    }
    choose(key ?? same ?? note.statements.find(({ status }) => status === 'open')?.key, !isSame);
  }

  async function send(status: DecisionRequest['status'], more: Partial<DecisionRequest> = {}): Promise<void> {
    const row = rowOf(chosen);
    if (row === undefined || note === undefined || isSending) return;
    const rows = whole.checked && status !== 'open' ? openInSection(note.statements, row) : [row];
    const keys = rows.map(({ key }) => key);
    if (keys.length === 0) return;
    // what was moved or taken back is there to be read again
    const next = status === 'open' || status === 'moved' ? row : nextOf(1, keys);
    isSending = true;
    words.disabled = true;
    let written = '';
    try {
      const { said: lines } = await ask<Decided>(`${api}decide/`, { id: note.id, keys, status, ...more });
      written = lines.length > 1 ? `${lines[0] ?? ''} 모두 ${lines.length}개다.` : (lines[0] ?? '');
    } finally {
      isSending = false;
      words.disabled = false;
      if (asking !== undefined) words.focus();
    }
    // A page that was written to reloads this screen: it goes on from here, and so does whoever is faster than the server.
    choose(next?.key ?? row.key);
    say(written);
    await open(note.id);
    await showList();
    if (next === undefined) say(`${written} ${NO_MORE}`);
  }

  function stopAsking(): void {
    asking = undefined;
    part(root, 'asking').hidden = true;
    words.value = '';
  }
  /** Asks for what a decision needs besides: a reason, or a topic. */
  function askFor(status: 'declined' | 'moved'): void {
    asking = status;
    part(root, 'asked').textContent = status === 'declined' ? '왜 반영하지 않나' : '어느 주제로 옮기나';
    if (status === 'moved') words.setAttribute('list', 'review-topics');
    else words.removeAttribute('list');
    part(root, 'asking').hidden = false;
    // the reason is known already, or that of the last one, and may be written anew
    if (status === 'declined') words.value = rowOf(chosen)?.reason === 'out-of-scope' ? '시험 범위 밖' : lastReason;
    words.select();
    words.focus();
  }
  function finishAsking(): void {
    const said = words.value.trim();
    if (asking === undefined || said === '') return;
    const status = asking;
    if (status === 'declined') lastReason = said;
    tell(send(status, status === 'declined' ? { reason: said } : { topic: said }));
  }

  /** Goes on with what was said and begun to be written before a reload. */
  function takeUp(): void {
    const [kept = '', status = '', begun = ''] = sessionStorage.getItem(KEPT)?.split('\n') ?? [];
    sessionStorage.removeItem(KEPT);
    if (kept !== '') say(kept);
    if (status !== 'declined' && status !== 'moved') return;
    askFor(status);
    words.value = begun;
  }
  import.meta.hot?.on('vite:beforeFullReload', () => {
    sessionStorage.setItem(KEPT, [said, asking ?? '', words.value].join('\n'));
  });

  const act = (name = ''): boolean => {
    if (isSending) return name !== '';
    const reason = BECAUSE[name];
    const status = TAKEN[name];
    const other = rowOf(chosen)?.others[OTHERS.indexOf(name)];
    if (reason !== undefined) tell(send('declined', { reason }));
    else if (status !== undefined) tell(send(status));
    else if (other !== undefined) tell(send('said', { topic: other.topic, anchor: other.anchor }));
    else if (name === 'next' || name === 'before') step(name === 'next' ? 1 : -1);
    else if (name === 'declined' || name === 'moved') askFor(name);
    else if (name === 'whole') whole.checked = !whole.checked;
    else if (name === 'edit') tell(openInEditor(rowOf(chosen)?.writing?.at, say));
    else return false;
    return true;
  };

  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button') : null;
    if (button?.dataset.note !== undefined) tell(open(button.dataset.note));
    const item = button?.closest<HTMLElement>('[data-key]');
    if (item !== null && item !== undefined) choose(item.dataset.key);
    act(button?.dataset.do);
  });
  decide.addEventListener('submit', (event) => {
    event.preventDefault();
    finishAsking();
  });
  addEventListener('keydown', (event) => {
    const { target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (document.querySelector('dialog[open]') !== null) return;
    if (target instanceof HTMLElement && target.closest('input, select, textarea') !== null) {
      if (event.key === 'Escape' && asking !== undefined) choose(chosen);
      return;
    }
    if (!areLettersOff() && act(KEYS[event.code])) event.preventDefault();
  });
  // Another window, or a hand in the files: what stands here is what is on disk.
  const events = new EventSource(`${api}events/`);
  const refresh = (): void => {
    tell(showList());
    if (note !== undefined && asking === undefined) tell(open(note.id));
  };
  // Also what happened before the line was there, or while it was broken.
  for (const name of ['message', 'open']) events.addEventListener(name, refresh);
  const begin = async (): Promise<void> => {
    await showList();
    const [wanted = '', key] = decoded(location.hash.slice(1)).split(':');
    if (wanted !== '') await open(wanted, key);
    takeUp();
    root.dataset.ready = '';
  };
  tell(begin());
}

const root = document.querySelector<HTMLElement>('[data-review]');
if (root !== null) start(root);
