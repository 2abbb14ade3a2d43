import { availableParallelism } from 'node:os';
import type { Browser } from 'playwright-core';
import { openSections } from '../open-sections.ts';
import { SharedPages } from '../page-pool.ts';
import { bringAxe, type Fault } from './axe.ts';
import { applySetting } from './settings.ts';
import { shorten } from './shorten.ts';
import type { Task } from './tasks.ts';

/** A fault at a page, in the setting it was seen in. */
export interface Violation extends Fault {
  readonly path: string;
  /** `어둡게 320px`, `어둡게 320px, 검색 창의 결과`. */
  readonly setting: string;
}

/**
 * Opens a page as a task says and looks at it. A page that does not come is a violation, too.
 *
 * @param savesData the reader does: a page fetches nothing ahead
 */
export async function runTask(pages: SharedPages, origin: string, task: Task, savesData = false): Promise<Violation[]> {
  const { path, state, looks, withoutScript = false, shortened = false } = task;
  const [first] = looks;
  if (first === undefined) return [];
  const touch = first.setting.touch === true;
  const options = {
    viewport: { width: first.setting.width, height: first.setting.height },
    colorScheme: first.setting.theme,
    isMobile: touch,
    hasTouch: touch,
    javaScriptEnabled: !withoutScript,
    // From the beginning: what has begun to move goes on when the reader's wish comes later.
    reducedMotion: 'reduce',
  } as const;
  const page = await pages.open(options, savesData);
  const violations: Violation[] = [];
  let setting = first.setting.name;
  try {
    page.setDefaultTimeout(60_000);
    await page.goto(`${origin}${path}`, { waitUntil: 'load' });
    // What is folded is looked at as well; as it comes it is but headings.
    if (!withoutScript) await openSections(page);
    await state?.bring(page);
    if (shortened) await shorten(page);
    await bringAxe(page);
    for (const look of looks) {
      setting = state === undefined ? look.setting.name : `${look.setting.name}, ${state.name}`;
      await applySetting(page, look.setting);
      for (const check of look.checks)
        for (const fault of await check(page)) violations.push({ ...fault, path, setting });
    }
  } catch (error) {
    violations.push({ path, setting, rule: 'failed', node: error instanceof Error ? error.message : String(error) });
  }
  await page.close();
  return violations;
}

/** Violations as a report says them: `page settings rule node`. What is wrong in several settings is one line. */
export function reportLines(violations: readonly Violation[]): string[] {
  const settings = new Map<string, { violation: Violation; seen: Set<string> }>();
  for (const violation of violations) {
    const key = JSON.stringify([violation.path, violation.rule, violation.node]);
    const line = settings.get(key) ?? { violation, seen: new Set() };
    line.seen.add(violation.setting);
    settings.set(key, line);
  }
  return [...settings.values()].map(
    ({ violation: { path, rule, node }, seen }) =>
      `${path} ${[...seen].join('·')} ${rule} ${node.replace(/\s+/g, ' ')}`,
  );
}

/** Runs tasks in several windows at a time and tells what each has found. */
export async function runTasks(
  browser: Browser,
  origin: string,
  tasks: readonly Task[],
  found: (violations: readonly Violation[]) => void,
): Promise<void> {
  const rest = tasks.values();
  const work = async (): Promise<void> => {
    // One iterator for all: each takes the next task.
    const pages = new SharedPages(browser, origin);
    for (const task of rest) found(await runTask(pages, origin, task));
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work));
}
