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
/** Share of the size at which it was drawn below which the labels of a picture cannot be read, and are hard to read. */
const READABLE = 0.5;
const EASY = 0.8;
/** How much smaller than on the page a picture is shown for all of it to be seen at once: not to be told from that. */
const SMALLER = 0.99;
/** How much larger than on the page what failed is seen. */
const LARGER = 1.5;
/** Units around what a failure did to a picture. */
const AIR = 12;

/**
 * Makes a picture that fills `stage` movable: drag, wheel, pinch, double click; arrows, `+`, `-` and `0` by keyboard. It begins
 * whole; where that could not be read, or would be much smaller than `onPage`, as wide as there is room, at most as it was `drawn`, on a phone half as large again;
 * broken, at what failed. Both are widths in CSS pixels.
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
  /** What failed, on a desk larger than on the page by as much as it has room for, with all else that it did to the picture where that has room too. */
  const broken = (marks: Element): View => {
    const { clientWidth, clientHeight } = stage;
    const first = inUnits(marks.querySelector('.down-frame') ?? marks);
    const frames = [...marks.querySelectorAll('.over-frame')].map(inUnits);
    const fits = ({ width, height }: View): number => Math.min(clientWidth / width, clientHeight / height);
    const [onPage, drawn] = [widths.onPage / whole.width, widths.drawn / whole.width];
    // A phone shows with what failed where the way leads then, and of all else as much as has room.
    const boxes = [inUnits(marks), union([first, ...frames])];
    const all = NARROW.matches ? boxes.find((one) => fits(one) >= onPage) : undefined;
    const box = all ?? inUnits(marks);
    const scale = all
      ? Math.min(onPage * LARGER, fits(all))
      : Math.max(onPage, Math.min(onPage * LARGER, fits(first)), Math.min(drawn, fits(box)));
    const along = (at: 'x' | 'y', size: 'width' | 'height', room: number): number => {
      const shown = box[size] <= room + 1 ? box : first;
      const middle = shown[at] + (shown[size] - room) / 2;
      const end = whole[at] + whole[size] - room;
      return end < whole[at] ? (whole[at] + end) / 2 : Math.min(Math.max(middle, whole[at]), end);
    };
    const [width, height] = [clientWidth / scale, clientHeight / scale];
    return { x: along('x', 'width', width), y: along('y', 'height', height), width, height };
  };
  /** What has failed, or the head of a picture, where not all of it can be read at once. */
  const readable = (): View => {
    const { clientWidth, clientHeight } = stage;
    const fitting = Math.min(clientWidth / whole.width, clientHeight / whole.height);
    const drawn = widths.drawn / whole.width;
    const onPage = widths.onPage / whole.width;
    const marks = svg.querySelector('.broken');
    // A desk shows all of it as soon as that is read with ease.
    const enough =
      NARROW.matches || LOW.matches ? onPage * LARGER : Math.max(onPage, Math.min(onPage * LARGER, EASY * drawn));
    if (marks) {
      const [shown, did] = [broken(marks), inUnits(marks)];
      // A desk shows all that a failure did: in the whole picture where it has no room as large as that.
      const isCut = did.width > shown.width + 1 || did.height > shown.height + 1;
      return fitting >= enough || (isCut && !NARROW.matches && !LOW.matches) ? whole : shown;
    }
    // Never smaller than on the page, but for what is rounded.
    const least = Math.max(SMALLER * onPage, NARROW.matches ? 0 : (LOW.matches ? EASY : READABLE) * drawn);
    if (fitting >= least) return whole;
    const most = NARROW.matches ? onPage * LARGER : drawn;
    const scale = Math.max(onPage, Math.min(clientWidth / whole.width, most));
    const shown = { width: clientWidth / scale, height: Math.min(clientHeight / scale, whole.height) };
    return { ...shown, x: whole.x + (whole.width - shown.width) / 2, y: whole.y };
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
      resizing.disconnect();
      show(whole);
    },
  };
}
