/** Shows a drawing over the whole window, to be moved and enlarged. Fetched when it is first opened. */
import Panzoom from '@panzoom/panzoom';
import { applyOnce } from '../apply-once.ts';
import { standAway, standOver } from '../back-closes.ts';
import { element } from '../element.ts';
import css from './viewer.css?inline';

applyOnce(css);

function button(text: string, label: string, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'button', 'aria-label': label }, text);
  made.addEventListener('click', press);
  return made;
}

/** Pixels that an arrow key moves the picture. */
const STEP = 60;

/** Opens the picture of a figure that is shown at this width. */
export function openViewer(figure: HTMLElement): void {
  const shown = [...figure.querySelectorAll<SVGSVGElement>('.diagram-svg')].find((one) => one.checkVisibility());
  if (shown === undefined) return;
  const svg = shown.cloneNode(true) as SVGSVGElement;
  for (const one of svg.querySelectorAll('[id]')) one.removeAttribute('id');
  const title = figure.querySelector('.diagram-title')?.textContent ?? '그림';
  const topic = document.querySelector<HTMLElement>('[data-topic-id]')?.dataset.topicId ?? '';
  const base = document.documentElement.dataset.base ?? '/';
  const stage = element(
    'div',
    {
      class: 'diagram-stage',
      tabindex: '0',
      role: 'group',
      'aria-label': '그림. 화살표로 움직이고 +와 -로 확대하고 0으로 맞춘다',
    },
    svg,
  );
  const bar = element('div', { class: 'diagram-bar' }, element('h2', {}, title));
  const dialog = element('dialog', { class: 'diagram-dialog', 'aria-label': title }, bar, stage);
  document.body.append(dialog);
  dialog.showModal();
  standOver(dialog, () => {
    dialog.close();
  });
  // The picture must be in the page before it can be moved.
  const panzoom = Panzoom(svg, { maxScale: 8, minScale: 0.5, canvas: true });
  const moves: Readonly<Record<string, () => unknown>> = {
    '+': () => panzoom.zoomIn(),
    '=': () => panzoom.zoomIn(),
    '-': () => panzoom.zoomOut(),
    '0': () => panzoom.reset(),
    ArrowLeft: () => panzoom.pan(STEP, 0, { relative: true }),
    ArrowRight: () => panzoom.pan(-STEP, 0, { relative: true }),
    ArrowUp: () => panzoom.pan(0, STEP, { relative: true }),
    ArrowDown: () => panzoom.pan(0, -STEP, { relative: true }),
  };
  const file = `${base}architectures/pictures/${topic}/${figure.dataset.diagram ?? ''}.svg`;
  bar.append(
    button('+', '확대', () => panzoom.zoomIn()),
    button('−', '축소', () => panzoom.zoomOut()),
    button('전체', '전체 보기', () => panzoom.reset()),
    element('a', { class: 'button', href: file, download: '' }, 'SVG 내려받기'),
    button('닫기', '닫기', () => dialog.close()),
  );
  stage.addEventListener('wheel', (event) => {
    event.preventDefault();
    panzoom.zoomWithWheel(event);
  });
  stage.addEventListener('keydown', (event) => {
    if (moves[event.key] === undefined) return;
    event.preventDefault();
    moves[event.key]?.();
  });
  dialog.addEventListener('close', () => {
    standAway(dialog);
    panzoom.destroy();
    dialog.remove();
    figure.querySelector<HTMLElement>('[data-diagram-open]')?.focus({ preventScroll: true });
  });
  stage.focus({ preventScroll: true });
}
