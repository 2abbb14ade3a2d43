/** Switches between light and dark and remembers the choice on this device; without a choice the system decides. */
const root = document.documentElement;
const button = document.querySelector<HTMLButtonElement>('[data-theme-toggle]');
const bars = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')];
/** The browser's own bar: light and dark, as the page brought them. */
const colours = bars.map(({ content }) => content);
const system = matchMedia('(prefers-color-scheme: dark)');

const isDark = (): boolean => (root.dataset.theme === undefined ? system.matches : root.dataset.theme === 'dark');

function show(theme: string | null): void {
  if (theme !== null) root.dataset.theme = theme;
  if (button) button.ariaPressed = String(isDark());
  // The two lines of the head answer to the system only; a choice speaks through both.
  bars.forEach((bar, index) => {
    bar.content = colours[root.dataset.theme === undefined ? index : Number(isDark())] ?? '';
  });
}

button?.addEventListener('click', () => {
  const theme = isDark() ? 'light' : 'dark';
  try {
    localStorage.setItem('theme', theme);
  } catch {
    // Storage may be blocked; the choice then lasts for this page.
  }
  show(theme);
});
// Another tab chose.
addEventListener('storage', ({ key, newValue }) => {
  if (key === 'theme') show(newValue);
});
system.addEventListener('change', () => show(null));
show(null);
