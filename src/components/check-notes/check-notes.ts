/** The page that checks pasted notes: what is pasted stays in the page and its worker, and is kept nowhere. */
import { copy } from '../share/clipboard.ts';
import { startWorker } from './ask-worker.ts';
import type { Checked } from './check-paste.ts';
import { drawDiffering, drawOther, type UrlOf } from './draw-result.ts';
import { countLine, foundLine, KINDS } from './labels.ts';
import type { Answer, CheckResult, Request } from './messages.ts';
import { resultMarkdown } from './result-markdown.ts';

/** Characters that are checked at once; a book of notes has about so many. */
const MOST = 300_000;

const part = (root: ParentNode, name: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(`[data-check-${name}]`);
  if (found === null) throw new Error(`no part ${name}`);
  return found;
};

function start(root: HTMLElement): void {
  const form = part(root, 'form') as HTMLFormElement;
  const field = part(root, 'field') as HTMLTextAreaElement;
  const said = part(root, 'said');
  const again = part(root, 'again') as HTMLButtonElement;
  const bar = part(root, 'progress') as HTMLProgressElement;
  const shown = part(root, 'result');
  const go = part(root, 'go');
  const goName = go.textContent;
  const base = document.documentElement.dataset.base ?? '/';
  const url: UrlOf = ({ topic, anchor }) => `${base}${topic}/${anchor === '' ? '' : `#${anchor}`}`;
  let ask: ((request: Request) => void) | undefined;
  let turn = 0;
  let isWaiting = false;
  let isReady = false;
  let last: CheckResult | undefined;
  /** What the result is of, and what stood in the field before it was filled or emptied at once. */
  let checkedText = '';
  let before = '';

  const say = (text: string): void => {
    said.textContent = text;
    field.removeAttribute('aria-invalid');
  };
  /** Says what keeps a check from its result where it is seen, beside the button. */
  const warn = (text: string, isOfField = true): void => {
    say(text);
    if (isOfField) field.setAttribute('aria-invalid', 'true');
    (again.hidden ? said : again).scrollIntoView({ block: 'nearest' });
  };
  /** A result stays when its note is edited, and says so. */
  const compareNote = (): void => {
    part(root, 'stale').hidden = field.value === checkedText;
  };
  const fill = (text: string): void => {
    before = field.value;
    field.value = text;
    part(root, 'undo').hidden = before.trim() === '' || before === text;
  };
  /** While notes are checked the button says so, and what was found before stands back. */
  const wait = (isBusy: boolean): void => {
    isWaiting = isBusy;
    bar.hidden = !isBusy;
    go.setAttribute('aria-busy', String(isBusy));
    go.textContent = isBusy ? '확인하는 중' : goName;
    shown.toggleAttribute('data-old', isBusy);
  };
  const rest = (): void => {
    wait(false);
  };

  function show(result: CheckResult): void {
    last = result;
    compareNote();
    const of = (kind: Checked['kind']): Checked[] => result.checked.filter((one) => one.kind === kind);
    for (const [kind, name] of KINDS) {
      const section = part(root, `kind="${kind}"`);
      const own = of(kind);
      part(section, 'name').textContent = `${name} ${own.length.toLocaleString('ko')}`;
      part(section, 'list').replaceChildren(
        ...own.map((one) =>
          kind === 'differs' ? drawDiffering(one, result, url) : drawOther(one, result, url, `${base}search/`),
        ),
      );
      part(section, 'none').hidden = own.length > 0;
      part(root, `count="${kind}"`).textContent = own.length.toLocaleString('ko');
    }
    part(root, 'counts').textContent = countLine(result.checked);
    shown.hidden = false;
    narrow();
    const remark = /[가-힣]/.test(field.value) ? '' : ' 한국어가 없는 노트는 숫자와 서비스 이름만 비교한다.';
    say(`${foundLine(result.checked)}${remark}`);
    part(root, 'counts').focus({ preventScroll: true });
    part(root, 'counts').scrollIntoView({ block: 'start' });
  }

  /** Shows one kind alone, unfolded, or all. */
  function narrow(): void {
    const wanted = new FormData(part(root, 'filter') as HTMLFormElement).get('kind');
    for (const [kind] of KINDS) {
      const section = part(root, `kind="${kind}"`);
      section.hidden = wanted !== '' && wanted !== kind;
      if (section instanceof HTMLDetailsElement && wanted === kind) section.open = true;
    }
  }

  function take(answer: Answer): void {
    if (answer.is === 'ready') {
      again.hidden = true;
      isReady = true;
      say(isWaiting ? '문장을 확인하는 중이다.' : '');
    } else if (answer.is === 'received') {
      if (isWaiting) say('자료를 다 받았다. 여는 중이다.');
    } else if (answer.is === 'missing') {
      again.hidden = false;
      const tell = isWaiting ? warn : say;
      rest();
      tell('비교할 자료를 불러오지 못했다. 연결을 확인하고 다시 불러온다. 넣은 글은 그대로 있다.', false);
    } else if (answer.turn === turn && answer.is === 'progress') {
      bar.max = answer.total;
      bar.value = answer.done;
    } else if (answer.turn === turn && answer.is === 'done') {
      rest();
      if (answer.result.checked.length > 0) show(answer.result);
      else say('확인할 문장이 없다. 이름만 있는 줄과 코드는 읽지 않는다.');
    }
  }

  /** Fetches what notes are checked against, when there is reason to believe that it is wanted. */
  const load = (): void => {
    ask ??= startWorker(take);
    ask({ do: 'load', url: root.dataset.check ?? '' });
  };

  function check(): void {
    const text = field.value;
    turn += 1;
    rest();
    if (text.trim() === '') {
      warn('먼저 노트를 붙여 넣는다.');
      return;
    }
    if (text.length > MOST) {
      const [length, most] = [text.length, MOST].map((count) => count.toLocaleString('ko'));
      warn(`글이 ${length ?? ''}자다. 한 번에 ${most ?? ''}자까지 확인할 수 있다. 나누어 넣는다.`);
      return;
    }
    checkedText = text;
    bar.removeAttribute('value');
    wait(true);
    say(isReady ? '문장을 확인하는 중이다.' : '비교할 자료를 받는 중이다.');
    load();
    ask?.({ do: 'check', turn, text });
  }

  field.addEventListener('focus', load, { once: true });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    event.preventDefault();
    check();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    check();
  });
  again.addEventListener('click', () => {
    if (field.value.trim() === '') load();
    else check();
  });
  part(root, 'example').addEventListener('click', () => {
    fill(part(root, 'sample').textContent);
    check();
  });
  part(root, 'clear').addEventListener('click', () => {
    fill('');
    turn += 1;
    rest();
    shown.hidden = true;
    say('비웠다.');
    field.focus();
  });
  part(root, 'undo').addEventListener('click', () => {
    field.value = before;
    part(root, 'undo').hidden = true;
    shown.hidden = last === undefined;
    compareNote();
    say('되돌렸다.');
    field.focus();
  });
  field.addEventListener('input', () => {
    field.removeAttribute('aria-invalid');
    compareNote();
  });
  shown.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-check-search]') : null;
    const box = document.querySelector<HTMLInputElement>('dialog[data-search-dialog] input');
    if (link === null || box === null) return;
    box.value = link.dataset.checkSearch ?? '';
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  part(root, 'filter').addEventListener('change', narrow);
  part(root, 'copy').addEventListener('click', () => {
    if (last === undefined) return;
    const text = resultMarkdown(last, (place) => new URL(url(place), location.href).href);
    void copy({ text }).then((done) => {
      say(done ? '결과를 Markdown으로 복사했다.' : '복사하지 못했다. 브라우저의 권한을 확인한다.');
    });
  });
  part(root, 'print').addEventListener('click', () => {
    print();
  });
  root.dataset.ready = '';
}

const root = document.querySelector<HTMLElement>('[data-check]');
if (root !== null) start(root);
