import type { Page } from 'playwright-core';
import type { Fault } from './axe.ts';

/** What a page must have whatever the screen: one title, a language, a way past the header, names for its tables. */
export function checkStructure(page: Page): Promise<Fault[]> {
  return page.evaluate(() => {
    const faults: { rule: string; node: string }[] = [];
    const fault = (rule: string, element: Element | null, why = ''): void => {
      faults.push({ rule, node: `${element?.outerHTML.replace(/\s+/g, ' ').slice(0, 160) ?? ''} ${why}`.trim() });
    };
    const shown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

    if (document.documentElement.lang !== 'ko') fault('lang', document.documentElement, '<html lang="ko">가 아니다');
    if (!document.title.includes('SAA 노트')) fault('title', document.querySelector('title'));
    const titles = [...document.querySelectorAll('h1')].filter(shown);
    if (titles.length !== 1) fault('one-h1', titles[1] ?? null, `h1 ${titles.length}개`);
    const skip = document.querySelector<HTMLAnchorElement>('a');
    if (document.querySelector('header') !== null && document.querySelector(`main${skip?.hash ?? ''}`) === null)
      fault('skip-link', skip, '첫 링크가 본문으로 가지 않는다');

    const nameOf = (element: Element): string =>
      (element.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join('')
        .concat(element.getAttribute('aria-label') ?? '', element.querySelector('caption')?.textContent ?? '')
        .trim();
    for (const table of document.querySelectorAll('table')) {
      if (!shown(table)) continue;
      // A table that scrolls is named by the region it scrolls in.
      const region = table.parentElement?.closest('[role=region], [role=group]');
      if (nameOf(table) === '' && (region === undefined || region === null || nameOf(region) === ''))
        fault('table-name', table, '표에 이름이 없다');
      if (table.querySelector('th') === null) fault('table-header', table, '표에 머리칸이 없다');
    }
    for (const region of document.querySelectorAll('nav, section[role], dialog[open], [role=region], [role=listbox]'))
      if (shown(region) && nameOf(region) === '') fault('region-name', region, '영역에 이름이 없다');

    // English in whole phrases is read by a Korean voice unless it says so; names of services are names in Korean, too.
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || parent.closest('[lang]')?.getAttribute('lang') !== 'ko') continue;
      if (parent.closest('script, style, noscript, code, kbd, samp, svg') !== null) continue;
      const text = node.textContent ?? '';
      // Addresses and names with figures are no phrases.
      const words = text.split(/\s+/).filter((word) => /^[A-Za-z]{2,}[,.:;?!]?$/.test(word));
      const plain = words.filter((word) => /^[a-z]/.test(word));
      if (/[가-힣]/.test(parent.textContent) || words.length < 4 || plain.length < 2) continue;
      if (shown(parent)) fault('lang-en', parent, '영어 글에 lang="en"이 없다');
    }
    for (const code of document.querySelectorAll('pre'))
      if (!/[가-힣]/.test(code.textContent) && code.closest('[lang]')?.getAttribute('lang') === 'ko')
        fault('lang-en', code, '영어뿐인 코드에 lang="en"이 없다');
    return faults;
  });
}
