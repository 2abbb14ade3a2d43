/** The paste of this tab, so that whoever follows a link and comes back finds it as it was: sent nowhere, gone with the tab. */
import type { CheckResult } from './messages.ts';

const KEY = 'check-notes';

/** What is seen of a result: whoever comes back finds it so. */
export interface Sight {
  /** The finding whose link was followed: its place in the result, and how far down the screen it stood. */
  readonly at: string;
  readonly top?: number | undefined;
  readonly scrolled: number;
  /** Which of its folded parts are open, and the one kind that is shown. */
  readonly open: readonly number[];
  readonly kind: string;
}

interface KeptPaste extends Sight {
  readonly text: string;
  /** Its result was shown, all of it or as far as it was checked. */
  readonly isChecked: boolean;
  readonly isStopped: boolean;
  /** What somebody has dealt with. */
  readonly handled: readonly string[];
  /** None where there was no room for it: it is checked once more. */
  readonly result?: CheckResult | undefined;
}

const write = (paste: KeptPaste): boolean => {
  try {
    if (paste.text === '') sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(paste));
    return true;
  } catch {
    // storage is full or blocked: the paste is where it was pasted from
    return false;
  }
};

/** Keeps a paste, with its result where there is room; an empty one is forgotten. Tells whether it is kept. */
export const keepPaste = ({ result, ...paste }: KeptPaste): boolean => write({ ...paste, result }) || write(paste);

/** What was kept, if anything. */
export function keptPaste(): Partial<KeptPaste> {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Partial<KeptPaste>;
  } catch {
    return {};
  }
}
