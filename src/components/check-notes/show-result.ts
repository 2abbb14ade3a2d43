import { element } from '../element.ts';
import type { Checked } from './checked.ts';
import { byAnswer, drawDiffering, drawOther, type UrlOf } from './draw-result.ts';
import { countLine, isSeldom, KINDS } from './labels.ts';
import { isToSee, shownKind } from './shown-kind.ts';
import type { CheckResult } from './messages.ts';
import type { Part } from './parts.ts';

/** So many of a kind are seen at once, and so many more at a tap. */
const MOST = 50;

/** Of what nobody has looked at so many are seen: in prose that is most lines. */
const FEW = 5;

/** The first few items, and the rest behind a button that says how many. */
function fewOf(items: readonly HTMLElement[], few: number): HTMLElement[] {
  if (items.length <= few) return [...items];
  const rest = items.slice(few);
  const summary = element('summary', {}, `나머지 ${rest.length.toLocaleString('ko')}개 보기`);
  const fold = element('details', {}, summary, element('ol', {}, ...folded(rest)));
  return [...items.slice(0, few), element('li', { class: 'more' }, fold)];
}

/** The first of many items, and the rest folded in parts. */
function folded(items: readonly HTMLElement[]): HTMLElement[] {
  const parts: HTMLElement[] = [];
  for (let from = MOST; from < items.length; from += MOST) {
    const own = items.slice(from, from + MOST);
    const [first, last] = [from + 1, from + own.length].map((count) => count.toLocaleString('ko'));
    const summary = element('summary', {}, `${first ?? ''}–${last ?? ''}번째`);
    parts.push(element('li', { class: 'more' }, element('details', {}, summary, element('ol', {}, ...own))));
  }
  return [...items.slice(0, MOST), ...parts];
}

/** Draws a result into its section, kind by kind; what is no statement stands below, uncounted. */
export function drawResult(
  part: Part,
  result: CheckResult,
  left: readonly Checked[],
  urlOf: UrlOf,
  search: string,
): void {
  const of = (kind: Checked['kind']): Checked[] => result.checked.filter((one) => shownKind(one) === kind);
  for (const [kind, name] of KINDS) {
    // what has one name today stands together
    const all = of(kind).sort((one, other) => one.line - other.line);
    const first = (one: Checked): Checked | undefined =>
      kind === 'renamed' ? all.find(({ renamed }) => renamed?.now === one.renamed?.now) : one;
    const own = [...all].sort((one, other) => (first(one)?.line ?? 0) - (first(other)?.line ?? 0));
    const section = part(`kind="${kind}"`);
    const count = own.length.toLocaleString('ko');
    part(`name="${kind}"`).textContent = `${name} ${count}`;
    part(`count="${kind}"`).textContent = count;
    const groups = byAnswer(own);
    const drawn = groups.map((one) =>
      kind === 'differs' || kind === 'renamed'
        ? drawDiffering(one, result, urlOf)
        : drawOther(one, result, urlOf, search),
    );
    // none of what is to be seen is folded
    const few = Math.max(FEW, groups.findLastIndex(([one]) => isToSee(one)) + 1);
    part(`list="${kind}"`).replaceChildren(...(kind === 'new' ? fewOf(drawn, few) : folded(drawn)));
    // what nobody has looked at comes next where nothing differs, or where something is to be seen
    if (section instanceof HTMLDetailsElement)
      section.open = kind === 'new' && (of('differs').length === 0 || own.some(isToSee));
    section.dataset.empty = String(own.length === 0);
    part(`choice="${kind}"`).hidden = isSeldom(kind) && own.length === 0;
  }
  part('none').hidden = of('differs').length > 0;
  // on a phone the filter alone counts the kinds behind the first
  const [first = '', ...kinds] = countLine(result.checked).split(/(?=, \D)/);
  part('counts').replaceChildren(first, element('span', {}, kinds.join('')));
  // a mark that numbers a heading is read as another one
  const headings = result.headings.map(({ line, text }) => ({ line, text: `제목: ${text.replace(/^[■▷] /, '')}` }));
  const uncounted = [...left, ...headings, ...result.rest]
    // <br> is none
    .filter(({ text }) => /[\p{L}\d]/u.test(text.replace(/<[^>]*>|제목: /g, '')))
    .sort((one, other) => one.line - other.line);
  part('left').hidden = uncounted.length === 0;
  part('left-name').textContent = `세지 않은 줄 ${uncounted.length.toLocaleString('ko')}`;
  part('left-list').replaceChildren(
    ...uncounted.map(({ line, text }) => element('li', {}, `${line.toLocaleString('ko')}줄 ${text}`)),
  );
}

/** Shows one kind alone, unfolded, or all that there is. */
export function narrow(part: Part, wanted: string): void {
  for (const [kind] of KINDS) {
    const section = part(`kind="${kind}"`);
    section.hidden = wanted === '' ? kind !== 'differs' && section.dataset.empty === 'true' : wanted !== kind;
    if (section instanceof HTMLDetailsElement && wanted === kind) section.open = true;
  }
  part('states').hidden = wanted !== '' || part('states').dataset.empty === 'true';
}

/** Selects a line of a note in its field, and brings it into sight. */
export function showLine(field: HTMLTextAreaElement, line: number): void {
  const lines = field.value.split('\n');
  const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, start + (lines[line - 1] ?? '').length);
  // a field says nothing of where its lines are; long ones take several
  field.scrollTop = (field.scrollHeight * start) / Math.max(1, field.value.length) - field.clientHeight / 3;
  field.scrollIntoView({ block: 'center' });
}
