import type * as Breaking from './break-diagram.ts';
import type { Held } from './failure-room.ts';
import { around } from '../around.ts';

const FAILURE = '#failure-';

/**
 * Opens the large view of a diagram on a click on its button or on it, and breaks one where a part is pressed or a failure below it is
 * opened, which stays where it was pressed; Escape mends it, and in the large view closes that alone. The code for either is fetched
 * with the first use only.
 */
export function watchDiagrams(): void {
  const figureOf = (target: EventTarget | null): HTMLElement | null => around(target, '[data-diagram]');
  const breaking = (use: (code: typeof Breaking) => void): void => {
    void import('./break-diagram.ts').then(use);
  };
  /** The entry of the list that was pressed last, to be opened or closed. */
  let pressed: Held | undefined;
  const controlIn = (target: EventTarget | null): Element | null => around(target, '[data-breaks]');
  const press = (control: Element, mend = false): void => {
    breaking((code) => {
      code.pressPart(control, mend);
    });
  };
  const enlarge = (figure: HTMLElement | null): void => {
    if (figure !== null)
      void import('./viewer.ts').then((code) => {
        code.openViewer(figure);
      });
  };
  document.addEventListener('click', (event) => {
    const { target } = event;
    const hash = around(target, `a[href^="${FAILURE}"]`)?.getAttribute('href');
    const row = around(target, '.failure > summary');
    pressed = row ? { part: row, top: row.getBoundingClientRect().top } : undefined;
    // From one failure to another is no step of the history.
    if (hash && location.hash.startsWith(FAILURE) && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      follow(hash);
    }
    // Not at the end of a drag through the large view.
    if (around(target, '[data-step], .diagram-svg:has([data-breaks]) :not(a, a *)') && !event.defaultPrevented) {
      event.preventDefault();
      breaking((code) => {
        code.pressAt(event);
      });
    }
    // A picture of which no part can be pressed is itself the button, but for its links.
    if (!around(target, 'a'))
      enlarge(figureOf(around(target, '[data-diagram-open], .diagram-svg:not(:has([data-breaks]))')));
  });
  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    const control = controlIn(target);
    const place = target === document.body ? document : figureOf(target);
    const broken = key === 'Escape' ? place?.querySelector('.is-broken [data-breaks]') : undefined;
    if (broken) press(broken, true);
    else if (control !== null && (key === 'Enter' || key === ' ')) press(control);
    else if (control !== null && key.startsWith('Arrow'))
      breaking((code) => {
        code.stepFrom(control, key);
      });
    else return;
    event.preventDefault();
  });
  document.addEventListener(
    'toggle',
    ({ target, isTrusted }) => {
      const figure = figureOf(target);
      if (figure === null || around(target, '.failure') !== target) return;
      // The one that was pressed is told of before those that it closes.
      const held = pressed;
      pressed = undefined;
      breaking((code) => {
        code.followList(figure, held, isTrusted);
      });
    },
    true,
  );
  const pick = (id: string, diagram?: string): void => {
    breaking((code) => {
      code.pickFailure(id, diagram);
    });
  };
  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement && target.dataset.pick !== undefined)
      pick(target.value, target.dataset.pick);
  });
  const follow = (hash: string): void => {
    if (hash.startsWith(FAILURE)) pick(hash.slice(FAILURE.length));
  };
  /** Back from a topic that the large view led to, and forward again after it was closed. */
  const enlargeAgain = (): void => {
    const { large = '' } = (history.state ?? {}) as { readonly large?: string };
    enlarge(document.getElementById(large));
  };
  // When the page's other scripts have opened the section that it stands in.
  addEventListener('DOMContentLoaded', () => {
    const { hash } = location;
    if (hash.startsWith(FAILURE))
      breaking((code) => {
        code.comeWith(hash.slice(FAILURE.length));
      });
    enlargeAgain();
  });
  addEventListener('popstate', enlargeAgain);
  addEventListener('hashchange', () => {
    follow(location.hash);
  });
}
