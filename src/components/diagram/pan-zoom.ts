import { centreOf, formatView, panView, parseView, union, zoomView, type View } from './view-box.ts';

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
/** A phone that lies: too low for an upright picture. */
export const LOW = matchMedia('(max-height: 31.25rem) and (orientation: landscape)');
/** A phone that stands, where a picture is as wide on the page as here. */
export const NARROW = matchMedia('(max-width: 40rem) and (orientation: portrait)');
/** Height of the letters of a picture in its units, and the least in pixels with which it opens: on a phone larger than on the page, on a desk where all of it is seen at once. */
const LETTERS = 22;
const LEAST = 16;
const LEAST_ON_DESK = 10;
/** How much larger than on the page a picture opens on a desk, as far as it is no wider than the room and what failed is seen with what takes over. */
const LARGER = 1.5;
/** Units around what a failure did to a picture. */
const AIR = 12;

/**
 * Makes a picture that fills `stage` movable: drag, wheel, pinch, double click; arrows, `+`, `-` and `0` by keyboard. It begins
 * whole; where that could not be read, as wide as there is room and not smaller than it is read: on a phone at most as it was `drawn` or
 * is `onPage`, on a desk {@link LARGER} than there; at the start of the way, no further from there than what failed is. Both are widths in CSS pixels.
 */
export function startPanZoom(
  stage: HTMLElement,
  svg: SVGSVGElement,
  widths: { readonly drawn: number; readonly onPage: number },
): PanZoom {
  const whole = parseView(svg.getAttribute('viewBox') ?? '');
  const pointers = new Map<number, { x: number; y: number }>();
  const listening = new AbortController();
  let view: View = whole;
  let begun: View = whole;
  let travelled = 0;

  const show = (next: View): void => {
    view = next;
    svg.setAttribute('viewBox', formatView(view));
    svg.dispatchEvent(new Event('moved', { bubbles: true }));
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
  /** Where the way that is left leads, as far as that is in sight; else the middle. */
  const kept = (): { x: number; y: number } => {
    const middle = centreOf(view);
    const frames = [...svg.querySelectorAll('.over-frame')].map(inUnits);
    if (frames.length === 0) return middle;
    const centre = centreOf(union(frames));
    const isSeen = Math.abs(centre.x - middle.x) < view.width / 2 && Math.abs(centre.y - middle.y) < view.height / 2;
    return isSeen ? centre : middle;
  };
  const zoomAt = (factor: number, point = kept()): void => {
    show(zoomView(view, factor, point, whole));
  };
  const on = <K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (event: HTMLElementEventMap[K]) => void,
  ): void => {
    stage.addEventListener(type, listener, { signal: listening.signal, passive: false });
  };

  /** A box of the page in units of the picture, with air around it. */
  const inUnits = (part: Element): View => {
    const { left, top, width, height } = part.getBoundingClientRect();
    const { x, y } = toUnits(left, top);
    return { x: x - AIR, y: y - AIR, width: width * unit() + 2 * AIR, height: height * unit() + 2 * AIR };
  };
  /** All of a picture, or its head, where not all of it can be read at once; with what failed, and as much of what that did as has room then. */
  const readable = (): View => {
    const { clientWidth, clientHeight } = stage;
    const wide = clientWidth / whole.width;
    const [isPhone, onPage] = [NARROW.matches || LOW.matches, widths.onPage / whole.width];
    const least = (isPhone ? LEAST : LEAST_ON_DESK) / LETTERS;
    if (Math.min(wide, clientHeight / whole.height) >= least) return whole;
    const [marks, down, ...over] = ['.broken', '.down-frame', '.over-frame'].flatMap((mark) =>
      [...svg.querySelectorAll(mark)].slice(0, mark === '.over-frame' ? undefined : 1).map(inUnits),
    );
    const boxes = marks && down ? [marks, union([down, ...over]), union([down, ...over.slice(0, 1)]), down] : [];
    const [all] = boxes;
    const seen = all ? Math.min(clientWidth / all.width, clientHeight / all.height) : Infinity;
    const asDrawn = wide < least ? onPage : Math.min(wide, Math.max(onPage, widths.drawn / whole.width));
    const larger = isPhone ? asDrawn : Math.min(wide, seen, LARGER * onPage);
    const scale = Math.max(least, larger);
    const first = [...svg.querySelectorAll('.d-edge-label')].find(({ textContent }) => textContent.includes('①'));
    const along = (at: 'x' | 'y', size: 'width' | 'height', room: number): number => {
      const [start, end] = [whole[at], whole[at] + whole[size] - room];
      const box = boxes.find((one) => one[size] <= room + 1) ?? down ?? (at === 'x' && first && inUnits(first));
      if (end < start || (at === 'x' && !box)) return (start + end) / 2;
      if (!box) return start;
      const wish = at === 'x' ? box.x + (box.width - room) / 2 : Math.min(box.y, box.y + box.height - room);
      return Math.min(Math.max(wish, start), end);
    };
    const [width, height] = [clientWidth / scale, clientHeight / scale];
    return { x: along('x', 'width', width), y: along('y', 'height', height), width, height };
  };
  /** Moves a part into sight that is not. */
  const bring = (part: Element | null): void => {
    if (part === null) return;
    const [box, room] = [part, stage].map((one) => one.getBoundingClientRect());
    if (!box || !room) return;
    const off = (from: number, to: number, low: number, high: number): number =>
      from < low || to > high ? ((from + to - low - high) / 2) * unit() : 0;
    const [dx, dy] = [off(box.left, box.right, room.left, room.right), off(box.top, box.bottom, room.top, room.bottom)];
    if (dx === 0 && dy === 0) return;
    const isBegun = view === begun;
    show(panView(view, dx, dy, whole));
    if (isBegun) begun = view;
  };
  const resizing = new ResizeObserver(() => {
    // What the reader has moved stays so.
    if (view !== begun) return;
    show((begun = readable()));
    bring(svg.querySelector('.down-frame'));
  });
  resizing.observe(stage);
  stage.addEventListener(
    'reveal',
    ({ target }) => {
      // What the reader has not moved is shown anew.
      if (view === begun) show((begun = readable()));
      if (target instanceof Element) bring(target);
    },
    { signal: listening.signal },
  );

  // What the keyboard reaches is seen.
  on('focusin', ({ target }) => {
    if (target instanceof Element && target !== stage && target.matches(':focus-visible')) bring(target);
  });
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
    // From a part the arrows lead to another one (`step-from.ts`).
    const isOnPart = event.target instanceof Element && event.target.matches('[data-breaks]');
    const isOther = event.ctrlKey || event.metaKey || event.altKey || (isOnPart && event.key.startsWith('Arrow'));
    const move = isOther ? undefined : moves[event.key];
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
      resizing.disconnect();
      show(whole);
    },
  };
}
