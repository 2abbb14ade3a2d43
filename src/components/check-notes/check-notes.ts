/** The page that checks pasted notes: what is pasted stays in the tab, the page and its worker. */
import { startWorker } from './ask-worker.ts';
import { openBusy } from './busy.ts';
import type { UrlOf } from './draw-result.ts';
import { keepPaste, keptPaste, type Sight } from './kept-paste.ts';
import type { Answer, Arrival, CheckResult, Request } from './messages.ts';
import { openHandled } from './handled.ts';
import { openNoteFile } from './note-file.ts';
import { openLost } from './open-lost.ts';
import { openMends } from './open-mends.ts';
import { openSaid } from './open-said.ts';
import { inOwnLetters } from './own-letters.ts';
import { isSent, partsOf } from './parts.ts';
import { showStates } from './service-states.ts';
import { drawResult, narrow } from './show-result.ts';
import { holdPlace, isEdited, restoreSight, sightOf } from './sight.ts';
import { sortOut } from './what-counts.ts';
import { checking, NO_STATEMENTS, whyUnfit } from './why-not.ts';
import { wireResult } from './wire-result.ts';

function start(root: HTMLElement): void {
  const part = partsOf(root);
  const form = part('form') as HTMLFormElement;
  const field = part('field') as HTMLTextAreaElement;
  const again = part('again') as HTMLButtonElement;
  const [shown, go] = [part('result'), part('go')];
  const busy = openBusy(part);
  const { say, warn } = openSaid(part);
  const offer = openLost(again, tryAgain);
  const base = document.documentElement.dataset.base ?? '/';
  const url: UrlOf = ({ topic, anchor }) => `${base}${topic}/${anchor === '' ? '' : `#${anchor}`}`;
  let ask: ((request: Request) => void) | undefined;
  let turn = 0;
  /** `isAgain`: the data is fetched anew, which was said. */
  let [isWaiting, isReady, isStopped, isAgain] = [false, false, false, false];
  let last: CheckResult | undefined;
  /** The same as it was answered, with what is not counted. */
  let whole: CheckResult | undefined;
  /** What the result is of, and what stood in the field before it was filled or emptied at once. */
  let [checkedText, before] = ['', ''];
  /** What to come back to, and what goes on where a result was read before its note was checked anew. */
  let backTo: Sight | undefined;
  let readOn: (() => boolean) | undefined;

  const isStale = (): boolean => field.value !== checkedText;
  const handled = openHandled(part);
  const mends = openMends(part, handled);
  const refill = (text: string, isMended = false): void => {
    if (isMended) mends.remember();
    fill(text);
    check(isMended);
  };
  const followed = wireResult(part, {
    mends,
    refill,
    result: () => last && { ...last, checked: last.checked.filter((one) => !handled.has(one)) },
    note: () => (isStale() ? undefined : checkedText),
    url,
    say,
  });
  /** A result stays when its note is edited, and says so. */
  const compareNote = (): void => {
    part('stale').hidden = !isStale();
  };
  const keep = (): void => {
    const isChecked = !shown.hidden && !isStale();
    const result = isChecked ? whole : undefined;
    const seen = sightOf(part, followed.link());
    // Who goes on without knowing it would lose the note.
    const paste = { text: field.value, isChecked, isStopped, result, handled: handled.keys(), ...seen };
    part('unkept').hidden = keepPaste(paste);
  };
  const fill = (text: string): void => {
    before = field.value;
    field.value = text;
    part('undo').hidden = before.trim() === '' || before === text;
  };
  const wait = (isBusy: boolean): void => {
    isWaiting = isBusy;
    busy.show(isBusy);
  };

  function show(found: CheckResult): void {
    const result = mends.withMended(checkedText, found);
    const { statements, left } = sortOut(result.checked);
    if (showStates(part, checkedText, result) + statements.length === 0) {
      shown.hidden = true;
      warn(NO_STATEMENTS);
      return;
    }
    whole = result;
    last = { ...result, checked: statements };
    part('back').hidden = true;
    compareNote();
    part('partial').hidden = !isStopped;
    drawResult(part, last, left, url, `${base}search/`);
    mends.take(checkedText, last);
    handled.show();
    (part('filter') as HTMLFormElement).reset();
    narrow(part, '');
    shown.hidden = false;
    say(/[가-힣]/.test(field.value) ? '확인했다.' : '확인했다. 한국어가 없는 노트는 숫자와 서비스 이름만 비교한다.');
    if (backTo !== undefined) restoreSight(part, backTo);
    else {
      part('counts').focus({ preventScroll: true });
      if (readOn?.() !== true) part('counts').scrollIntoView({ block: 'start' });
    }
    backTo = readOn = undefined;
  }

  function take(what: Answer | Arrival): void {
    if (what.is === 'ready') {
      isReady = true;
      if (isWaiting) say(checking(checkedText.length));
      else if (isAgain) say('비교할 자료를 다 받았다.');
      isAgain = false;
    } else if (what.is === 'fetching') {
      busy.measure(what.bytes, Number(root.dataset.bytes), '받은 자료');
    } else if (what.is === 'received') {
      busy.begin();
      if (isWaiting) say('자료를 다 받았다. 여는 중이다.');
    } else if (what.is === 'missing' || what.is === 'refused' || what.is === 'broken') {
      ask = undefined;
      isReady = false;
      isAgain = false;
      const tell = isWaiting ? warn : say;
      wait(false);
      tell(offer(what.is), false);
    } else if (what.is === 'progress' && what.turn === turn) {
      busy.measure(what.done, what.total, '확인한 문장');
      part('stop').textContent = `중지 (${Math.floor((what.done / what.total) * 100)}%)`;
    } else if (what.is === 'done' && what.turn === turn) {
      wait(false);
      show(inOwnLetters(what.result, checkedText));
      keep();
      if (isStopped) say('멈췄다. 넣은 글은 그대로 있다.');
    }
  }

  /** Fetches what notes are checked against, when there is reason to believe that it is wanted. */
  const load = (): void => {
    again.hidden = true;
    ask ??= startWorker(root.dataset.check ?? '', take);
  };

  function check(isMended = false): void {
    const text = field.value;
    turn += 1;
    isStopped = false;
    readOn = shown.hidden || !(isMended || isEdited(checkedText, text)) ? undefined : holdPlace(part, followed.line());
    wait(false);
    if (text.trim() === '') {
      shown.hidden = true;
      warn('먼저 노트를 붙여 넣는다.');
      return;
    }
    const unfit = whyUnfit(text);
    if (unfit !== undefined) {
      warn(unfit);
      return;
    }
    checkedText = text;
    busy.begin();
    wait(true);
    say(isReady ? checking(text.length) : '비교할 자료를 받는 중이다.');
    load();
    ask?.({ do: 'check', turn, text });
  }
  function tryAgain(): void {
    if (document.activeElement === again) go.focus({ preventScroll: true });
    isAgain = true;
    say('비교할 자료를 다시 받는 중이다.');
    if (field.value.trim() === '') load();
    else check();
  }

  field.addEventListener('focus', load, { once: true });
  field.addEventListener('keydown', (event) => {
    if (isSent(event)) check();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    check();
  });
  part('stop').addEventListener('click', () => {
    isStopped = true;
    ask?.({ do: 'check', turn: 0, text: '' });
    go.focus({ preventScroll: true });
    if (isReady) return;
    turn += 1;
    wait(false);
    say('멈췄다. 넣은 글은 그대로 있다.');
  });
  part('example').addEventListener('click', () => {
    refill(part('sample').textContent);
  });
  const refuse = (text: string): void => {
    warn(isWaiting ? `${text} 하던 확인은 이어진다.` : text, false);
  };
  openNoteFile(part, { refill, warn: refuse });
  part('clear').addEventListener('click', () => {
    fill('');
    handled.take([]);
    keep();
    turn += 1;
    wait(false);
    shown.hidden = true;
    say('비웠다.');
    field.focus();
  });
  part('undo').addEventListener('click', () => {
    // what stands there now comes back at another press
    [before, field.value] = [field.value, before];
    part('undo').hidden = before.trim() === '';
    shown.hidden = last === undefined;
    compareNote();
    say('되돌렸다.');
    field.focus();
  });
  field.addEventListener('input', keep, { once: true }); // Where nothing is kept it is said before anything is typed in vain.
  field.addEventListener('input', () => {
    field.removeAttribute('aria-invalid');
    compareNote();
  });
  field.addEventListener('change', keep);
  addEventListener('pagehide', keep);
  const kept = keptPaste();
  handled.take(kept.handled ?? []);
  if (field.value === '' && kept.text !== undefined) {
    field.value = kept.text;
    const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    // whoever comes anew has not asked for a check
    if (kept.isChecked === true && visit?.type !== 'navigate') {
      const { at = '', top, scrolled = 0, open = [], kind = '' } = kept;
      backTo = { at, top, scrolled, open, kind };
      // who comes back finds what was found; who loads the page anew has it checked anew
      if (visit?.type === 'back_forward' && kept.result !== undefined) {
        checkedText = kept.text;
        isStopped = kept.isStopped === true;
        show(kept.result);
      } else check();
    }
  }
  root.dataset.ready = '';
}

const root = document.querySelector<HTMLElement>('[data-check]');
if (root !== null) start(root);
