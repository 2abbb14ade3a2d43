import { copy } from '../share/clipboard.ts';
import type { UrlOf } from './draw-result.ts';
import type { CheckResult } from './messages.ts';
import type { Mends } from './open-mends.ts';
import type { partsOf } from './parts.ts';
import { resultMarkdown } from './result-markdown.ts';
import { statesMarkdown } from './service-states.ts';
import { narrow, showLine } from './show-result.ts';
import { around } from '../around.ts';

interface Shown {
  /** What is shown, if anything. */
  readonly result: () => CheckResult | undefined;
  /** The note that it is of; none where that has been edited since. */
  readonly note: () => string | undefined;
  readonly mends: Mends;
  /** Puts a note in place of the one that is there, or the same mended, and checks it. */
  readonly refill: (note: string, isMended?: boolean) => void;
  readonly url: UrlOf;
  readonly say: (text: string) => void;
}

/** Which link of a result was followed last, and the line that was looked up in the note, until somebody goes back. */
interface Followed {
  readonly link: () => string;
  readonly line: () => HTMLElement | undefined;
}

/** Gives a result what is done with it: led to its lines in the note and back, narrowed to one kind, copied, printed. */
export function wireResult(
  part: ReturnType<typeof partsOf>,
  { result, note, mends, refill, url, say }: Shown,
): Followed {
  const shown = part('result');
  /** The finding whose link was followed, and the one whose line was looked up in the note. */
  let left = '';
  let line: HTMLElement | undefined;
  shown.addEventListener('click', ({ target }) => {
    const at = around(target, '[data-check-line], a');
    if (at === null) return;
    if (at.dataset.checkLine !== undefined) {
      showLine(part('field') as HTMLTextAreaElement, Number(at.dataset.checkLine));
      line = at;
      // Where the note stands beside its result nothing is left behind.
      const { top, bottom } = at.getBoundingClientRect();
      part('back').hidden = top >= 0 && bottom <= innerHeight;
    }
    left = String([...shown.querySelectorAll('li a')].indexOf(at));
    const box = document.querySelector<HTMLInputElement>('dialog[data-search-dialog] input');
    if (at.dataset.checkSearch === undefined || box === null) return;
    box.value = at.dataset.checkSearch;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  part('back').addEventListener('click', () => {
    part('back').hidden = true;
    line?.focus({ preventScroll: true });
    line?.scrollIntoView({ block: 'center' });
  });
  part('filter').addEventListener('change', () => {
    const wanted = new FormData(part('filter') as HTMLFormElement).get('kind');
    const kind = typeof wanted === 'string' ? wanted : '';
    narrow(part, kind);
    // who has read on in a long list is led to where the one that is chosen begins
    if (part('counts').getBoundingClientRect().top < 0)
      part(kind === '' ? 'counts' : `kind="${kind}"`).scrollIntoView({ block: 'start' });
  });
  /** Copies what a button is for, and says so on it: what is said stands far above the end of a long result. */
  const copyBy = (name: string, textOf: (found: CheckResult) => string | undefined, told: () => string): void => {
    const button = part(name);
    const label = button.textContent.trim();
    const answer = (short: string, long: string): void => {
      say(long);
      button.textContent = short;
      setTimeout(() => (button.textContent = label), 2_000);
    };
    button.addEventListener('click', () => {
      const found = result();
      if (found === undefined) return;
      const text = textOf(found);
      if (text === undefined) answer('먼저 다시 확인한다', '노트를 고쳤다. 다시 확인한 다음 복사한다.');
      else
        void copy({ text }).then((done) => {
          if (done) answer('복사했다', told());
          else answer('복사하지 못했다', '복사하지 못했다. 브라우저의 권한을 확인한다.');
        });
    });
  };
  copyBy(
    'copy',
    (found) => resultMarkdown(found, (place) => new URL(url(place), location.href).href) + statesMarkdown(part),
    () => '결과를 Markdown으로 복사했다.',
  );
  copyBy(
    'copy-note',
    () => {
      const text = note();
      return text === undefined ? undefined : mends.applyTo(text);
    },
    () => `노트를 복사했다. ${mends.count().toLocaleString('ko')}줄에 오늘 값을 달거나 지금 이름을 적었다.`,
  );
  part('refill').addEventListener('click', () => {
    const text = note();
    if (text === undefined) say('노트를 고쳤다. 다시 확인한다.');
    else refill(mends.applyTo(text), true);
  });
  part('print').addEventListener('click', () => {
    print();
  });
  return { link: () => left, line: () => (part('back').hidden ? undefined : line) };
}
