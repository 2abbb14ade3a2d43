import type { ReviewRow } from './review-data.ts';

/** The page that a statement is compared with, beside the note. */
export interface PageView {
  /** Shows the page with the place in sight; none where there is no such page. */
  readonly show: (row: ReviewRow, topics: Readonly<Record<string, string>>) => void;
  readonly close: () => void;
}

/** Opens a file at a line (`content/storage/efs.mdx:45`) in the editor that the dev server finds, and says so. */
export async function openInEditor(
  at: string | undefined,
  say: (told: string, isPassing: boolean) => void,
): Promise<void> {
  if (at !== undefined) await fetch(`/__open-in-editor?file=${encodeURIComponent(at)}`);
  say(at === undefined ? '이 말은 쓸 자리가 없다.' : `편집기로 연다: ${at}`, true);
}

/** Opens the view in a frame; `base` is the address of the site. */
export function openPageView(frame: HTMLIFrameElement, base: string): PageView {
  let anchor = '';

  /** Brings the place into sight inside its page only: a fragment in the address would move this page, too. */
  function showAnchor(): void {
    const { contentWindow: view, contentDocument: shown } = frame;
    for (const marked of shown?.querySelectorAll<HTMLElement>('[data-review-shown]') ?? []) {
      marked.style.outline = '';
      delete marked.dataset.reviewShown;
    }
    const place = shown?.getElementById(anchor) ?? undefined;
    view?.scrollTo(0, place === undefined ? 0 : place.getBoundingClientRect().top + view.scrollY - 120);
    if (place === undefined) return;
    place.dataset.reviewShown = '';
    place.style.outline = '3px solid var(--focus)';
  }
  frame.addEventListener('load', showAnchor);

  return {
    show({ place, topic }, topics) {
      const id = place?.topic ?? topic;
      anchor = place?.anchor ?? '';
      frame.hidden = !(id in topics);
      if (frame.hidden) return;
      const url = `${base}${id}/`;
      if (frame.getAttribute('src') === url) showAnchor();
      else frame.src = url;
    },
    close() {
      frame.hidden = true;
    },
  };
}
