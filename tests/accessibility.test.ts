/**
 * WCAG 2.2 AA on one page of every kind and on what opens there. `npm run audit` looks at all pages, on every screen; what is
 * checked is the same (`tests/lib/audit/`).
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bringAxe, findAmbiguousLinks, runAxe } from './lib/audit/axe.ts';
import { checkKeyboard } from './lib/audit/keyboard.ts';
import { listPages, samplesOf } from './lib/audit/kinds.ts';
import { checkLayout } from './lib/audit/layout.ts';
import { checkForcedColors, checkMotion } from './lib/audit/preferences.ts';
import { reportLines, runTask } from './lib/audit/run-tasks.ts';
import { STATES } from './lib/audit/states.ts';
import { checkStructure } from './lib/audit/structure.ts';
import { checkTouch } from './lib/audit/touch.ts';
import { quickTask, stateTasks, type Task } from './lib/audit/tasks.ts';
import { SCREENS } from './lib/audit/settings.ts';
import { findSameTitles } from './lib/audit/titles.ts';
import { openSite } from './lib/open-site.ts';
import { SharedPages } from './lib/page-pool.ts';
import { byItsPages } from './lib/proved.ts';

const pages = listPages('dist');
/** Milliseconds: axe goes through a thousand rows on `/facts/`, and other pages want the processor, too. */
const PATIENCE = 400_000;

describe('every reader can use', () => {
  const site = openSite({ keepsProofs: true });
  let opened: SharedPages | undefined;
  const look = async (task: Task): Promise<void> => {
    opened ??= new SharedPages(site.browser, site.origin);
    expect(reportLines(await runTask(opened, site.origin, task, true))).toEqual([]);
  };

  // All sheets on one page are what each sheet is, and take a minute: the audit looks at them.
  const samples = samplesOf(pages)
    .filter(({ kind }) => kind !== 'print-all')
    .map((page, index) => ({ ...page, index }));
  const lookAtPage = ({ index, ...page }: (typeof samples)[number]): Promise<void> => look(quickTask(page, index));
  it.each(samples)('$path', byItsPages(lookAtPage), PATIENCE);

  const lookAtState = (state: (typeof STATES)[number]): Promise<void> => {
    const at = STATES.indexOf(state);
    const [task] = stateTasks(state, at % 2 === 0 ? SCREENS : SCREENS.toReversed(), true);
    if (task === undefined) throw new Error(`${state.name} comes about on no screen`);
    return look(task);
  };
  it.each(STATES)('$path with $name', byItsPages(lookAtState), PATIENCE);
});

it('every page has a title of its own', () => {
  expect(reportLines(findSameTitles(pages))).toEqual([]);
});

describe('the checks', () => {
  const site = openSite();

  it('see what is wrong', async () => {
    const page = await site.browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.setContent(`<!doctype html><html lang="en"><title>x</title>
      <style>
        * { animation: turn 1s infinite } a:focus { outline: none }
        .cover { position: fixed; inset: 0 0 auto; height: 99%; background: white; pointer-events: auto }
        .cut { width: 4rem; height: 1rem; overflow: hidden; white-space: nowrap }
        .clamp { display: -webkit-box; width: 4rem; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 2 }
      </style>
      <main>
        <h1>하나</h1><h1>둘</h1><h3>건너뛴 제목</h3>
        <p style="color: #aaa">흐린 글</p>
        <p class="cut">잘려 나가는 아주 긴 글 한 줄</p>
        <p class="clamp">두 줄만 보이고 링크로도 더 볼 수 없는 아주 아주 긴 글 한 문단이 여기에 있다</p>
        <div lang="ko"><p>it is said in plain english here</p></div>
        <ul><li><a href="/a">더 보기</a></li><li><a href="/b">더 보기</a></li></ul>
        <table><tr><td>1</td></tr></table>
        <div style="width: 500px">넓다</div>
        <button style="border: 0"><svg width="9" height="9"><path d="M0 0h9" style="stroke: none; fill: none"/></svg></button>
        <button aria-label="작은 하나" style="padding: 0; width: 10px; height: 10px"></button><button
          aria-label="작은 둘" style="padding: 0; width: 10px; height: 10px"></button>
        <div class="cover"></div>
      </main></html>`);
    await bringAxe(page);
    const faults = [];
    for (const check of [runAxe, checkStructure, checkLayout, checkMotion, findAmbiguousLinks, checkKeyboard])
      faults.push(...(await check(page)));
    // What lies over everything takes every press.
    await page.locator('.cover').evaluate((cover) => {
      cover.remove();
    });
    faults.push(...(await checkTouch(page)));
    await page.emulateMedia({ forcedColors: 'active' });
    faults.push(...(await checkForcedColors(page)));
    await page.close();
    const cut = faults.filter(({ rule }) => rule === 'clipped-text').map(({ node }) => /class="(\w+)"/.exec(node)?.[1]);
    expect(cut).toEqual(expect.arrayContaining(['cut', 'clamp']));
    expect([...new Set(faults.map(({ rule }) => rule))].sort()).toEqual([
      'button-name',
      'clipped-text',
      'color-contrast',
      'focus-obscured',
      'focus-visible',
      'forced-colors',
      'heading-order',
      'lang',
      'lang-en',
      'one-h1',
      'reduced-motion',
      'reflow',
      'same-name',
      'table-header',
      'table-name',
      'target-size',
      'title',
      'touch',
    ]);
  });
});

describe('the list of pages', () => {
  it('takes a new page at the top or below it for no domain: it is asked what kind it is', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kinds-'));
    const put = (path: string): void => {
      mkdirSync(join(folder, path), { recursive: true });
      writeFileSync(join(folder, path, 'index.html'), '<title>x</title>');
    };
    put('storage');
    put('storage/s3');
    expect(listPages(folder).map(({ kind }) => kind)).toEqual(['domain', 'topic']);
    for (const path of ['news', 'news/today', 'print/news']) {
      put(path);
      expect(() => listPages(folder)).toThrow(`/${path}/ is a page of a new kind`);
      rmSync(join(folder, path), { recursive: true });
    }
    rmSync(folder, { recursive: true });
  });
});
