/** Remembers on this device what one has done of the path, and leads to the day that is next. */
const KEY = 'exam-path';

const boxes = [...document.querySelectorAll<HTMLInputElement>('input[data-key]')];
const bar = document.querySelector<HTMLElement>('[data-path-bar]');
const said = document.querySelector<HTMLElement>('[data-path-status]');
const resume = document.querySelector<HTMLAnchorElement>('[data-path-continue]');
/** Kept when the device forbids storage, so that the page still works until it is left. */
let done = new Set<string>();
let keeps = true;

function load(): Set<string> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return new Set(Array.isArray(stored) ? stored.filter((key) => typeof key === 'string') : []);
  } catch {
    return done;
  }
}

function save(): void {
  try {
    if (done.size === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify([...done]));
    keeps = true;
  } catch {
    keeps = false;
  }
}

/** The plan one is on: the one whose day stands in the address, otherwise the first. */
const currentPlan = (): Element | null =>
  document.getElementById(location.hash.slice(1))?.closest('[data-path]') ?? document.querySelector('[data-path]');

function show(): void {
  for (const box of boxes) box.checked = done.has(box.dataset.key ?? '');
  for (const day of document.querySelectorAll('[data-path] > ol > li'))
    day.toggleAttribute('data-done', day.querySelector('input:not(:checked)') === null);
  const plan = currentPlan();
  const days = [...(plan?.querySelectorAll('ol > li[id]') ?? [])];
  const next = days.findIndex((day) => !day.hasAttribute('data-done'));
  const name = plan?.querySelector('h2')?.firstChild?.textContent?.trim() ?? '';
  const finished = days.filter((day) => day.hasAttribute('data-done')).length;
  if (said !== null)
    said.textContent = `${name} ${days.length}일 가운데 ${finished}일을 마쳤다.${keeps ? '' : ' 이 기기가 저장을 막아, 쪽을 떠나면 잊는다.'}`;
  const day = days[next];
  if (resume === null) return;
  resume.hidden = day === undefined;
  if (day !== undefined) {
    resume.href = `#${day.id}`;
    resume.textContent = `${next + 1}일부터 이어 하기`;
  }
}

function openDay(): void {
  const fold = document.getElementById(location.hash.slice(1))?.querySelector('details');
  if (fold) fold.open = true;
}

done = load();
for (const box of boxes) {
  box.hidden = false;
  box.addEventListener('change', () => {
    // Another tab may have ticked something since.
    done = load();
    const key = box.dataset.key ?? '';
    if (box.checked) done.add(key);
    else done.delete(key);
    save();
    show();
  });
}
if (bar !== null) bar.hidden = false;
document.querySelector('[data-path-reset]')?.addEventListener('click', () => {
  if (done.size === 0 || !confirm('이 기기에 남은 학습 계획의 기록을 모두 지울까?')) return;
  done = new Set();
  save();
  show();
});
resume?.addEventListener('click', () => {
  setTimeout(openDay);
});
addEventListener('hashchange', () => {
  openDay();
  show();
});
addEventListener('storage', ({ key }) => {
  if (key !== KEY && key !== null) return;
  done = load();
  show();
});
addEventListener('beforeprint', () => {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('[data-path] details')) fold.open = true;
});
show();
openDay();
