/** Switches between light and dark and remembers the choice on this device; without a choice the system decides. */
const button = document.querySelector<HTMLButtonElement>('[data-theme-toggle]');

const isDark = (): boolean => {
  const chosen = document.documentElement.dataset.theme;
  return chosen === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : chosen === 'dark';
};

const showState = (): void => {
  button?.setAttribute('aria-pressed', String(isDark()));
};

button?.addEventListener('click', () => {
  const theme = isDark() ? 'light' : 'dark';
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem('theme', theme);
  } catch {
    // Storage may be blocked; the choice then lasts for this page.
  }
  showState();
});
showState();
