import { DECLINED_BECAUSE } from '../../model/verdict-names.ts';
import type { DecisionRequest } from './review-data.ts';

/** Decisions that need nothing more, by the name of what is pressed. */
export const TAKEN: Readonly<Record<string, DecisionRequest['status']>> = {
  worked: 'worked',
  said: 'said',
  undo: 'open',
};

/** Why a statement is declined, by the same. */
export const BECAUSE: Readonly<Record<string, string>> = Object.fromEntries(
  DECLINED_BECAUSE.map((reason, at) => [`because-${at + 1}`, reason]),
);

/** The next best places, by the same: the statement is said there. */
export const OTHERS: readonly string[] = ['other-2', 'other-3'];

/** What the letters do, by where they are: a Korean keyboard types others there. */
export const KEYS: Readonly<Record<string, string>> = {
  ...{ KeyJ: 'next', KeyK: 'before', KeyA: 'worked', KeyS: 'said' },
  ...{ KeyD: 'declined', KeyM: 'moved', KeyU: 'undo', KeyG: 'whole', KeyE: 'edit' },
  ...{ KeyX: 'other-2', KeyC: 'other-3' },
  ...Object.fromEntries(Object.keys(BECAUSE).map((name, at) => [`Digit${at + 1}`, name])),
};
