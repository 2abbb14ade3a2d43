/** A trace that this device has a learner's data, to be read before anything of it is loaded. */
import { STUDY_TRACE } from '../model/study-trace.ts';

/** Tells whether something was kept on this device. */
export function hasStudied(): boolean {
  try {
    return localStorage.getItem(STUDY_TRACE) !== null;
  } catch {
    return false;
  }
}

/** Leaves the trace, or takes it away with the data. */
export function leaveTrace(isKept: boolean): void {
  try {
    if (isKept) localStorage.setItem(STUDY_TRACE, '1');
    else localStorage.removeItem(STUDY_TRACE);
  } catch {
    // Where nothing is kept there is nothing to load.
  }
}
