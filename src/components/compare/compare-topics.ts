/** The comparison picker: two chosen topics side by side; the choice lives in the address (`?a=…&b=…`). */
import { addressOf, restoreForm } from '../chrome/form-address.ts';
import { returnToPlace } from '../chrome/keep-scroll.ts';
import { buildComparison, type Side } from './build-comparison.ts';

const form = document.querySelector<HTMLFormElement>('[data-compare]');
const result = document.querySelector<HTMLElement>('[data-compare-result]');
let topics: Promise<ReadonlyMap<string, Side>> | undefined;

function load(url: string): Promise<ReadonlyMap<string, Side>> {
  topics ??= fetch(url)
    .then((response) => {
      if (!response.ok) throw new Error(response.statusText);
      return response.json() as Promise<Side[]>;
    })
    .then((list) => new Map(list.map((topic) => [topic.id, topic])))
    .catch((error: unknown) => {
      // The next try asks again.
      topics = undefined;
      throw error;
    });
  return topics;
}

function chosen(name: string): string {
  const select = form?.elements.namedItem(name);
  return select instanceof HTMLSelectElement ? select.value : '';
}

async function show(): Promise<void> {
  if (form === null || result === null) return;
  const a = chosen('a');
  const b = chosen('b');
  if (a === '' || b === '' || a === b) {
    delete document.documentElement.dataset.asked;
    result.textContent = a === b ? (a === '' ? '' : '서로 다른 둘을 고른다.') : '나란히 볼 것을 하나 더 고른다.';
    return;
  }
  try {
    const all = await load(form.dataset.compare ?? '');
    const [left, right] = [all.get(a), all.get(b)];
    if (left === undefined || right === undefined) return;
    result.replaceChildren(...buildComparison(left, right));
  } catch {
    result.textContent = '비교할 내용을 불러오지 못했다. 연결을 확인하고 다시 고른다.';
  }
}

form?.addEventListener('change', () => {
  history.pushState(null, '', addressOf(form));
  void show();
});
if (form !== null) {
  addEventListener('popstate', () => {
    restoreForm(form, { force: true });
    void show();
  });
  // What was chosen before this script arrived stands in the address from now on.
  if (restoreForm(form)) history.replaceState(history.state, '', addressOf(form));
  void show().then(returnToPlace);
}
