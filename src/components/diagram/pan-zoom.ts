import { centreOf, formatView, panView, parseView, zoomView, type View } from './view-box.ts';

/** What the large view's buttons do. */
export interface PanZoom {
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  /** Ends listening and puts the picture's own view back. */
  readonly stop: () => void;
}

const STEP = 1.3;
/** Pointer travel in CSS pixels below which a press is a click on a node. */
const CLICK_TRAVEL = 5;

/** Makes a picture that fills `stage` movable: drag, wheel, pinch, double click; arrows, `+`, `-` and `0` by keyboard. */
export function startPanZoom(stage: HTMLElement, svg: SVGSVGElement): PanZoom {
  const whole = parseView(svg.getAttribute('viewBox') ?? '');
  const pointers = new Map<number, { x: number; y: number }>();
  const listening = new AbortController();
  let view: View = whole;
  let travelled = 0;

  const show = (next: View): void => {
    view = next;
    svg.setAttribute('viewBox', formatView(view));
  };
  /** Units per CSS pixel; the picture is fitted, so the tighter side decides. */
  const unit = (): number => Math.max(view.width / stage.clientWidth, view.height / stage.clientHeight);
  const toUnits = (clientX: number, clientY: number): { x: number; y: number } => {
    const box = stage.getBoundingClientRect();
    const middle = centreOf(view);
    return {
      x: middle.x + (clientX - box.x - box.width / 2) * unit(),
      y: middle.y + (clientY - box.y - box.height / 2) * unit(),
    };
  };
  const zoomAt = (factor: number, point = centreOf(view)): void => {
    show(zoomView(view, factor, point, whole));
  };
  const on = <K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (event: HTMLElementEventMap[K]) => void,
  ): void => {
    stage.addEventListener(type, listener, { signal: listening.signal, passive: false });
  };

  on('wheel', (event) => {
    event.preventDefault();
    zoomAt(Math.exp(-event.deltaY / 400), toUnits(event.clientX, event.clientY));
  });
  on('pointerdown', (event) => {
    if (pointers.size === 0) travelled = 0;
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  });
  on('pointermove', (event) => {
    const before = pointers.get(event.pointerId);
    if (before === undefined) return;
    const now = { x: event.clientX, y: event.clientY };
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    travelled += Math.hypot(now.x - before.x, now.y - before.y);
    // Captured only once it is a drag: a captured press would no longer click the link under it.
    if (travelled > CLICK_TRAVEL && !stage.hasPointerCapture(event.pointerId)) stage.setPointerCapture(event.pointerId);
    const share = other === undefined ? 1 : 0.5;
    show(panView(view, (before.x - now.x) * unit() * share, (before.y - now.y) * unit() * share, whole));
    if (other !== undefined) {
      const spread =
        Math.hypot(now.x - other.x, now.y - other.y) / Math.max(1, Math.hypot(before.x - other.x, before.y - other.y));
      zoomAt(spread, toUnits((now.x + other.x) / 2, (now.y + other.y) / 2));
    }
    pointers.set(event.pointerId, now);
  });
  for (const type of ['pointerup', 'pointercancel'] as const) on(type, (event) => pointers.delete(event.pointerId));
  on('click', (event) => {
    if (travelled > CLICK_TRAVEL) event.preventDefault();
  });
  on('dblclick', (event) => {
    zoomAt(STEP * STEP, toUnits(event.clientX, event.clientY));
  });
  on('keydown', (event) => {
    const step = Math.min(view.width, view.height) / 8;
    const moves: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => {
        show(panView(view, -step, 0, whole));
      },
      ArrowRight: () => {
        show(panView(view, step, 0, whole));
      },
      ArrowUp: () => {
        show(panView(view, 0, -step, whole));
      },
      ArrowDown: () => {
        show(panView(view, 0, step, whole));
      },
      '+': () => {
        zoomAt(STEP);
      },
      '=': () => {
        zoomAt(STEP);
      },
      '-': () => {
        zoomAt(1 / STEP);
      },
      '0': () => {
        show(whole);
      },
    };
    const move = event.ctrlKey || event.metaKey || event.altKey ? undefined : moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    move();
  });

  return {
    zoom: zoomAt,
    fit: () => {
      show(whole);
    },
    stop() {
      listening.abort();
      show(whole);
    },
  };
}
