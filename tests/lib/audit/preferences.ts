import type { Page } from 'playwright-core';
import type { Fault } from './axe.ts';

/** With motion reduced nothing moves by itself, and nothing glides. */
export function checkMotion(page: Page): Promise<Fault[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        const still = transitionDuration.split(',').every((part) => parseFloat(part) === 0);
        return animationName !== 'none' || !still || scrollBehavior === 'smooth';
      })
      .map((element) => ({ rule: 'reduced-motion', node: element.outerHTML.slice(0, 160) })),
  );
}

/** With the reader's own colours fields keep a border, icons can be seen, and what is chosen looks different. */
export function checkForcedColors(page: Page): Promise<Fault[]> {
  return page.evaluate(() => {
    const faults: { rule: string; node: string }[] = [];
    const fault = (element: Element, why: string): void => {
      faults.push({ rule: 'forced-colors', node: `${element.outerHTML.replace(/\s+/g, ' ').slice(0, 160)} ${why}` });
    };
    const shown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const luminance = (color: string): number => {
      if (canvas === null) return 0;
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (a: string, b: string): number => {
      const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
      return (light + 0.05) / (dark + 0.05);
    };
    const background = getComputedStyle(document.documentElement).backgroundColor;

    for (const field of document.querySelectorAll('input:not([type=checkbox], [type=radio], [type=hidden]), select'))
      if (shown(field) && getComputedStyle(field).borderTopStyle === 'none') {
        const frame = getComputedStyle(field.parentElement ?? field);
        if (frame.borderBottomStyle === 'none') fault(field, '입력 칸에 테두리가 없다');
      }

    for (const control of document.querySelectorAll('a[href], button, summary')) {
      if (control instanceof SVGElement) continue;
      const shapes = [...control.querySelectorAll('svg :is(path, circle, rect, line)')];
      if (shapes.length === 0 || !shown(control) || control.textContent.trim() !== '') continue;
      const seen = shapes.some((shape) => {
        const { stroke, fill } = getComputedStyle(shape);
        return [stroke, fill].some((color) => color !== 'none' && contrast(color, background) >= 3);
      });
      if (!seen) fault(control, '아이콘이 보이지 않는다');
    }

    const look = (element: Element): string => {
      const style = getComputedStyle(element);
      return [style.outlineStyle, style.borderTopStyle, style.textDecorationLine, style.fontWeight, style.color].join();
    };
    for (const chosen of document.querySelectorAll(
      ':is(a, button)[aria-current], [aria-selected=true], [aria-pressed=true]',
    )) {
      const group = chosen.closest('ul, nav, tr, [role=group], [role=listbox]');
      const state = ['aria-current', 'aria-selected', 'aria-pressed'].find((name) => chosen.hasAttribute(name));
      const other = [...(group?.querySelectorAll(chosen.tagName) ?? [])].find(
        (element) => shown(element) && (element.getAttribute(state ?? '') ?? 'false') === 'false',
      );
      if (other !== undefined && shown(chosen) && look(other) === look(chosen))
        fault(chosen, '고른 것이 고르지 않은 것과 같아 보인다');
    }
    return faults;
  });
}
