/** A trace that this device has a learner's data, read before anything of it is loaded. */
const TRACE = 'study';

/** Tells whether something was kept on this device. */
export function hasStudied(): boolean {
  try {
    return localStorage.getItem(TRACE) !== null;
  } catch {
    return false;
  }
}

/** Leaves the trace, or removes it with the data. */
export function leaveTrace(isKept: boolean): void {
  try {
    if (isKept) localStorage.setItem(TRACE, '1');
    else localStorage.removeItem(TRACE);
  } catch {
    // Where nothing may be kept there is nothing to load.
  }
}
