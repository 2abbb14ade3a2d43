import type { Page } from 'playwright-core';
import type { Fault } from './axe.ts';

/**
 * What a thumb presses answers on 44 × 44 px, however it looks (WCAG 2.5.5): buttons, folds, fields, and links that are drawn as
 * buttons. Of links in a text and in dense lists axe sees that they are 24 px or stand apart (2.5.8). A picture's own parts are as
 * large as it is drawn.
 */
export function checkTouch(page: Page): Promise<Fault[]> {
  return page.evaluate(() => {
    const ENOUGH = 44;
    const faults: { rule: string; node: string }[] = [];
    const { scrollX, scrollY } = window;
    const modal = document.querySelector('dialog:modal');
    const controls = 'button, summary, select, textarea, input:not([type=hidden]), [role=button]:not(svg *)';
    for (const control of document.querySelectorAll<HTMLElement>(`${controls}, a[href]`)) {
      // A label presses what it names.
      const label = control instanceof HTMLInputElement ? control.labels?.[0] : undefined;
      const target = label ?? control;
      const { borderTopWidth } = getComputedStyle(target);
      const isPlainLink = control.localName === 'a' && borderTopWidth === '0px';
      if (isPlainLink || modal?.contains(control) === false || control.closest('[aria-hidden=true]')) continue;
      if (!target.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (Math.min(target.offsetWidth, target.offsetHeight) <= 1) continue;
      if (Math.min(target.offsetWidth, target.offsetHeight) >= ENOUGH) continue;
      target.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const { left, top, width, height } = target.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const answers = (right: number, down: number): boolean =>
        target.contains(document.elementFromPoint(x + right, y + down));
      // Something lies over it: whether that should be is asked elsewhere.
      if (!answers(0, 0)) continue;
      const reach = (right: number, down: number): number => {
        let far = 0;
        while (far < ENOUGH && answers(right * (far + 1), down * (far + 1))) far++;
        return far;
      };
      const [wide, high] = [reach(-1, 0) + reach(1, 0) + 1, reach(0, -1) + reach(0, 1) + 1];
      // Half a pixel at either edge belongs to it and is not asked.
      if (Math.min(wide, high) < ENOUGH - 1)
        faults.push({ rule: 'touch', node: `${wide}×${high} ${control.outerHTML.replace(/\s+/g, ' ').slice(0, 160)}` });
    }
    scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    return faults;
  });
}
