/** Measures how long something is looked at: not while the tab is hidden. */
export function stopwatch(before = 0): { readonly read: () => number; readonly stop: () => void } {
  let spent = before;
  let since = document.hidden ? undefined : performance.now();
  const turn = (): void => {
    if (since !== undefined) spent += performance.now() - since;
    since = document.hidden ? undefined : performance.now();
  };
  document.addEventListener('visibilitychange', turn);
  return {
    read: () => Math.round(spent + (since === undefined ? 0 : performance.now() - since)),
    stop: () => {
      document.removeEventListener('visibilitychange', turn);
    },
  };
}
