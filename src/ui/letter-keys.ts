const KEY = 'letter-keys';

/** Tells whether this device's reader turned the one-letter keys off. */
export function areLettersOff(): boolean {
  try {
    return localStorage.getItem(KEY) === 'off';
  } catch {
    return false;
  }
}

/** Turns the one-letter keys on or off on this device. */
export function setLetters(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // Storage is blocked: the keys stay on.
  }
}
