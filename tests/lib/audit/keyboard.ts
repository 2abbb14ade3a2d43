import type { Page } from 'playwright-core';
import type { Fault } from './axe.ts';

/** Stops after so many elements in a row: a page with more has lists whose rows are alike. */
const MOST = 400;
/** Presses at a time. */
const AT_ONCE = 20;

/** Looks at what has the focus, just before a key moves it on. */
function watchFocus(): void {
  const state = { faults: [] as { rule: string; node: string }[], seen: new Set<Element>(), over: false };
  Object.assign(window, { focusWatch: state });

  const rectOf = (element: Element): DOMRect | undefined =>
    [...element.getClientRects()].find(({ width, height }) => width > 0 && height > 0);

  /** Whether some point of it is in sight: in the window, and nothing that belongs to something else above it. */
  const inSight = (element: Element): boolean => {
    const rect = rectOf(element);
    if (rect === undefined) return false;
    const steps = [0.1, 0.5, 0.9];
    return steps.some((down) =>
      steps.some((across) => {
        const hit = document.elementFromPoint(rect.left + rect.width * across, rect.top + rect.height * down);
        return hit !== null && (element.contains(hit) || hit.contains(element));
      }),
    );
  };

  const hasOutline = (element: Element): boolean => {
    const { outlineStyle, outlineWidth, opacity } = getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && Number(opacity) > 0.9;
  };
  /** A link in a diagram is outlined by its own frame. */
  const isFramed = (element: Element): boolean => {
    const frame = element instanceof SVGElement ? element.querySelector('rect') : null;
    return frame !== null && parseFloat(getComputedStyle(frame).strokeWidth) >= 3;
  };

  const look = ({ key }: KeyboardEvent): void => {
    // Shift is held all the way back.
    if (key !== 'Tab') return;
    const element = document.activeElement;
    if (element === null || element === document.body) {
      state.over = state.seen.size > 0;
      return;
    }
    if (state.seen.has(element)) {
      state.over = true;
      return;
    }
    state.seen.add(element);
    const node = element.outerHTML.replace(/\s+/g, ' ').slice(0, 160);
    if (!hasOutline(element) && !isFramed(element)) state.faults.push({ rule: 'focus-visible', node });
    if (!inSight(element)) state.faults.push({ rule: 'focus-obscured', node });
  };
  addEventListener('keydown', look, { capture: true });
}

/** The next Tab goes to the page's first stop, wherever the focus was. */
async function startOver(page: Page): Promise<void> {
  await page.evaluate(() => {
    scrollTo(0, 0);
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
}

/**
 * Goes through a page with Tab, then some way back with Shift+Tab: whatever has the focus shows it and is in sight (WCAG 2.4.7,
 * 2.4.11), and the first stop leads past the header.
 */
export async function checkKeyboard(page: Page): Promise<Fault[]> {
  await startOver(page);
  await page.evaluate(watchFocus);
  // Sent without waiting for each, so that the page need not be painted between two.
  const pressMany = () => Promise.all(Array.from({ length: AT_ONCE }, () => page.keyboard.press('Tab')));
  for (let pressed = 0; pressed < MOST; pressed += AT_ONCE) {
    await pressMany();
    if (await page.evaluate(() => (Reflect.get(window, 'focusWatch') as { over: boolean }).over)) break;
  }
  await page.evaluate(() => {
    (Reflect.get(window, 'focusWatch') as { seen: Set<Element> }).seen.clear();
  });
  await page.keyboard.down('Shift');
  await pressMany();
  await page.keyboard.up('Shift');
  return page.evaluate(
    () => (Reflect.get(window, 'focusWatch') as { faults: { rule: string; node: string }[] }).faults,
  );
}

/** The first Tab shows the way past the header, and it leads there. */
export async function checkSkipLink(page: Page): Promise<Fault[]> {
  await startOver(page);
  await page.keyboard.press('Tab');
  const first = await page.evaluate(() => {
    const element = document.activeElement;
    const { top = -1 } = element?.getBoundingClientRect() ?? {};
    return { isSkip: element?.matches('a.skip-link') === true, top };
  });
  if (!first.isSkip || first.top < 0) return [{ rule: 'skip-link', node: '첫 Tab에 건너뛰기가 보이지 않는다' }];
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const arrived = await page.evaluate(() => {
    const main = document.querySelector('main');
    const element = document.activeElement;
    if (main === null || element === null || element === document.body) return true;
    return main.contains(element) || (main.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  });
  return arrived ? [] : [{ rule: 'skip-link', node: '건너뛴 다음의 Tab이 본문 앞에 선다' }];
}
