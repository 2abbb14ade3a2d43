import { named } from '../../model/named.ts';
import { lineButton } from './draw-result.ts';
import { shownKind } from './shown-kind.ts';
import { MENDED } from './mended-sign.ts';
import type { CheckResult } from './messages.ts';
import type { Part } from './parts.ts';

/** So many lines of one service are led to. */
const MOST = 5;

/** Finds the lines of a note, from 1, that name one of some names in small letters or capitals, but for those of which a card tells the name of today. */
export function linesNaming(note: string, checked: CheckResult['checked']): (names: readonly string[]) => number[] {
  // what was written behind a line here is none of its names
  const lines = note.split(/\r\n?|\n/).map((line) => line.split(MENDED)[0] ?? '');
  const cards = checked.filter((one) => /differs|renamed/.test(shownKind(one)));
  return (names) => {
    const name = named(names, 'i');
    const told = new Set(cards.filter(({ renamed }) => name.test(renamed?.was ?? '')).map(({ line }) => line));
    return lines.flatMap((line, at) => (name.test(line) && !told.has(at + 1) ? [at + 1] : []));
  };
}

/** What is shown of them as Markdown; nothing where there is none. */
export function statesMarkdown(part: Part): string {
  const items = [...part('states').querySelectorAll<HTMLElement>('[data-names]:not([hidden])')].map((item) => {
    const lines = [...item.querySelectorAll<HTMLElement>('[data-check-line]')];
    const [name, says] = [item.querySelector('strong')?.textContent ?? '', item.querySelector('a')];
    const where = lines.map(({ dataset }) => `${dataset.checkLine ?? ''}줄`).join(', ');
    return `- ${where}: ${name}. ${says?.textContent.trim() ?? ''} <${says?.href ?? ''}>\n`;
  });
  return items.length === 0 ? '' : `\n## ${part('states-name').textContent}\n\n${items.join('')}`;
}

/** Shows of the services that a note names those that have another name today, are closed to new customers or gone. Tells how many. */
export function showStates(part: Part, note: string, { checked }: CheckResult): number {
  const linesOf = linesNaming(note, checked);
  let count = 0;
  const firsts = new Map<HTMLElement, number>();
  for (const item of part('states').querySelectorAll<HTMLElement>('[data-names]')) {
    const lines = linesOf((item.dataset.names ?? '').split('|'));
    item.hidden = lines.length === 0;
    firsts.set(item, lines[0] ?? 0);
    count += Number(lines.length > 0);
    const rest = lines.length > MOST ? [`외 ${(lines.length - MOST).toLocaleString('ko')}줄 `] : [];
    const buttons = lines.slice(0, MOST).flatMap((line) => [lineButton({ line }), ' ']);
    item.querySelector('span')?.replaceChildren(...buttons, ...rest);
  }
  const sorted = [...firsts].sort(([, one], [, other]) => one - other);
  for (const [item] of sorted) item.parentElement?.append(item);
  part('states-name').textContent = `노트에 나온 서비스의 현재 상태 ${count.toLocaleString('ko')}`;
  part('states').hidden = count === 0;
  part('states').dataset.empty = String(count === 0);
  return count;
}
