/** The paste of this tab, so that whoever follows a link and comes back finds it: sent nowhere, gone with the tab. */
const KEY = 'check-notes';

interface KeptPaste {
  readonly text: string;
  /** Its result was shown. */
  readonly isChecked: boolean;
  /** The finding whose link was followed: its place in the result. */
  readonly at: string;
}

/** Keeps a paste; an empty one is forgotten. */
export function keepPaste(paste: KeptPaste): void {
  try {
    if (paste.text === '') sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(paste));
  } catch {
    // storage is full or blocked: the paste is where it was pasted from
  }
}

/** What was kept, if anything. */
export function keptPaste(): Partial<KeptPaste> {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Partial<KeptPaste>;
  } catch {
    return {};
  }
}
