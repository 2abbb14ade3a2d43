/** Marks in a list of topics what was read. A device that has not studied fetches nothing more. */
import { hasStudied } from '../study-store/trace.ts';

async function markRead(): Promise<void> {
  const [{ openStudy }, { readTopicStates }, { default: css }] = await Promise.all([
    import('../study-store/store.ts'),
    import('../study-store/state/topics.ts'),
    import('./mark-read.css?inline'),
  ]);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  const store = await openStudy();
  const show = async (): Promise<void> => {
    const states = await readTopicStates(store);
    const base = document.documentElement.dataset.base ?? '/';
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.card :is(h2, h3) > a, .domain-nav li > a')) {
      const state = states.get(link.pathname.slice(base.length).replace(/\/$/, ''))?.state ?? 'unread';
      if (state === 'unread') delete link.dataset.read;
      else link.dataset.read = state;
    }
  };
  store.watch(() => void show());
  addEventListener('pageshow', () => void show());
  await show();
}

if (hasStudied()) void markRead();
