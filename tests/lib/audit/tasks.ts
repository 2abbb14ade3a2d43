import type { Page } from 'playwright-core';
import { findAmbiguousLinks, runAxe, type Fault } from './axe.ts';
import { checkKeyboard, checkSkipLink } from './keyboard.ts';
import type { BuiltPage } from './kinds.ts';
import { checkLayout } from './layout.ts';
import { checkForcedColors, checkMotion } from './preferences.ts';
import { FORCED, PHONES, SCREENS, screensInTurn, SPACED, ZOOMED, type Setting } from './settings.ts';
import type { State } from './states.ts';
import { checkStructure } from './structure.ts';
import { checkTouch } from './touch.ts';

type Check = (page: Page) => Promise<Fault[]>;

/** One opening of a page: in which settings it is looked at, and what is checked in each. */
export interface Task {
  readonly path: string;
  /** Without its script, which would lead away. */
  readonly withoutScript?: boolean;
  /** What is like what stands beside it is taken away (`shorten`): the rest is seen in other settings, or by the audit. */
  readonly shortened?: boolean;
  readonly state?: State;
  readonly looks: readonly { readonly setting: Setting; readonly checks: readonly Check[] }[];
}

const OF_A_SCREEN = [runAxe, checkStructure, checkLayout] as const;

/** What is checked in these settings on every page, and 200 % and the reader's spacing of text. */
const pageTask = ({ path, forwards }: BuiltPage, screens: readonly Setting[]): Task => ({
  path,
  withoutScript: forwards,
  looks: [
    ...screens.map((setting) => ({ setting, checks: OF_A_SCREEN })),
    { setting: ZOOMED, checks: [checkLayout, checkMotion, findAmbiguousLinks] },
    ...SPACED.map((setting) => ({ setting, checks: [checkLayout] })),
  ],
});

/** What is checked besides on the page that stands for its kind: the other screens, keyboard, own colours, touch. */
function sampleTasks({ path, forwards }: BuiltPage, seen: readonly Setting[]): Task[] {
  const byKeyboard = forwards ? [] : [checkSkipLink, checkKeyboard];
  const opening = { path, withoutScript: forwards, shortened: true };
  return [
    {
      ...opening,
      looks: [
        ...SCREENS.filter((setting) => !seen.includes(setting)).map((setting) => ({ setting, checks: OF_A_SCREEN })),
        ...[ZOOMED, ...SPACED].map((setting) => ({ setting, checks: [runAxe] })),
        ...FORCED.map((setting) => ({ setting, checks: [checkForcedColors] })),
      ],
    },
    { ...opening, looks: [SCREENS[0], FORCED[1]].map((setting = ZOOMED) => ({ setting, checks: byKeyboard })) },
    { ...opening, looks: PHONES.map((setting) => ({ setting, checks: [runAxe, checkLayout, checkTouch] })) },
  ];
}

/** The short look that every test run takes at a page: one theme on a phone, the other on a desk, and a bit of all the rest. */
export function quickTask({ path, forwards }: BuiltPage, index: number): Task {
  const [narrow = ZOOMED, wide = ZOOMED] = [SCREENS[index % 2], SCREENS[4 + ((index + 1) % 2)]];
  const [spacedNarrow = ZOOMED, spacedWide = ZOOMED] = SPACED;
  const own = FORCED[index % FORCED.length] ?? ZOOMED;
  return {
    path,
    withoutScript: forwards,
    shortened: true,
    // A window that keeps its size is drawn anew for half of the work. The keyboard comes last: it leaves the page where it ended.
    looks: [
      { setting: narrow, checks: [...OF_A_SCREEN, checkTouch] },
      { setting: spacedNarrow, checks: [checkLayout] },
      { setting: ZOOMED, checks: [checkLayout, checkMotion, findAmbiguousLinks] },
      { setting: wide, checks: OF_A_SCREEN },
      { setting: spacedWide, checks: [checkLayout] },
      { setting: own, checks: [checkForcedColors, ...(forwards ? [] : [checkSkipLink, checkKeyboard])] },
    ],
  };
}

/** A state of a page, on the screens it can come about on. */
export function stateTasks(state: State, screens: readonly Setting[], shortened = false): Task[] {
  const fits = ({ width }: Setting): boolean =>
    state.only === undefined || (state.only === 'narrow' ? width < 800 : width > 800);
  return screens.filter(fits).map((setting) => ({
    path: state.path,
    state,
    shortened,
    looks: [{ setting, checks: [...OF_A_SCREEN, findAmbiguousLinks, ...(setting.width < 800 ? [checkTouch] : [])] }],
  }));
}

/**
 * Everything there is to look at. Every page is seen in both themes and at every width; a page that stands for its kind
 * (`samples`) in all combinations of the two, and what opens on it on the narrowest and the widest screen.
 */
export function allTasks(pages: readonly BuiltPage[], samples: readonly BuiltPage[], states: readonly State[]): Task[] {
  return [
    ...pages.flatMap((page, index) => {
      const screens = screensInTurn(index);
      return [pageTask(page, screens), ...(samples.includes(page) ? sampleTasks(page, screens) : [])];
    }),
    ...states.flatMap((state) => stateTasks(state, [...SCREENS.slice(0, 2), ...SCREENS.slice(4)])),
  ];
}
