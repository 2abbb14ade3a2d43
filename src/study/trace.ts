/** A trace that this device has a learner's data, to be read before anything of it is loaded. */
const KEY = 'study';

/** Tells whether something was kept on this device. */
export function hasStudied(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** Leaves the trace, or takes it away with the data. */
export function leaveTrace(isKept: boolean): void {
  try {
    if (isKept) localStorage.setItem(KEY, '1');
    else localStorage.removeItem(KEY);
  } catch {
    // Where nothing is kept there is nothing to load.
  }
}
