/** Shows a drawing over the whole window, to be moved and enlarged. Fetched when it is first opened. */
import Panzoom from '@panzoom/panzoom';
import css from './viewer.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);

function make<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

function button(text: string, label: string, press: () => void): HTMLButtonElement {
  const made = make('button', 'diagram-tool', text);
  made.type = 'button';
  made.ariaLabel = label;
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
  const dialog = make('dialog', 'diagram-dialog');
  const title = figure.querySelector('.diagram-title')?.textContent ?? '그림';
  dialog.ariaLabel = title;
  const stage = make('div', 'diagram-stage');
  stage.tabIndex = 0;
  stage.role = 'group';
  stage.ariaLabel = '그림. 화살표로 움직이고 +와 -로 확대하고 0으로 맞춘다';
  stage.append(svg);
  const file = make('a', 'diagram-tool', 'SVG 내려받기');
  const base = document.documentElement.dataset.base ?? '/';
  const topic = document.querySelector<HTMLElement>('[data-topic-id]')?.dataset.topicId ?? '';
  file.href = `${base}architectures/pictures/${topic}/${figure.dataset.diagram ?? ''}.svg`;
  file.download = '';
  // The picture must be in the page before it can be moved.
  dialog.append(stage);
  document.body.append(dialog);
  dialog.showModal();
  const panzoom = Panzoom(svg, { maxScale: 8, minScale: 0.5, canvas: true });
  const bar = make('div', 'diagram-bar');
  bar.append(
    make('h2', 'diagram-dialog-title', title),
    button('+', '확대', () => panzoom.zoomIn()),
    button('−', '축소', () => panzoom.zoomOut()),
    button('전체', '전체 보기', () => {
      panzoom.reset();
    }),
    file,
    button('닫기', '닫기', () => {
      dialog.close();
    }),
  );
  dialog.prepend(bar);
  stage.addEventListener('wheel', (event) => {
    event.preventDefault();
    panzoom.zoomWithWheel(event);
  });
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
  stage.addEventListener('keydown', (event) => {
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    move();
  });
  dialog.addEventListener('close', () => {
    panzoom.destroy();
    dialog.remove();
    figure.querySelector<HTMLElement>('[data-diagram-open]')?.focus({ preventScroll: true });
  });
  stage.focus({ preventScroll: true });
}
