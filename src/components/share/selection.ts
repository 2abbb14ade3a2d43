import { generateFragment, setTimeout as giveUpAfter } from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import { placeAround } from './places.ts';

/** Selected text with an address that shows it. */
export interface Quote {
  readonly text: string;
  /** `…/storage/s3/#how:~:text=…`: browsers mark the words, others go to the section. */
  readonly url: string;
  /** Where it ends in the window. */
  readonly place: DOMRect;
}

/** Milliseconds for which words are sought that stand on the page once; by itself the library throws after a half second, which a slow phone needs. */
giveUpAfter(5_000);

/** One letter is a slip of the finger. */
const SHORTEST = 2;

// Commas, ampersands and hyphens mean something inside a directive.
// The library takes syllables apart.
const encode = (text: string): string => encodeURIComponent(text.normalize('NFC')).replaceAll('-', '%2D');

/** Writes a fragment directive: `{ textStart: "보존 기간" } → ":~:text=%EB%B3%B4…"`. */
function toDirective(parts: {
  readonly prefix?: string | undefined;
  readonly textStart: string;
  readonly textEnd?: string | undefined;
  readonly suffix?: string | undefined;
}): string {
  const { prefix, textStart, textEnd, suffix } = parts;
  return `:~:text=${[
    ...(prefix ? [`${encode(prefix)}-`] : []),
    encode(textStart),
    ...(textEnd ? [encode(textEnd)] : []),
    ...(suffix ? [`-${encode(suffix)}`] : []),
  ].join(',')}`;
}

function fragmentOf(selection: Selection): Parameters<typeof toDirective>[0] | undefined {
  try {
    const { fragment, status } = generateFragment(selection);
    return status === 0 ? fragment : undefined;
  } catch {
    return undefined;
  }
}

/** The selection in the text of the page, or `undefined` when there is none, or none that a link can lead to. */
export function readSelection(): Quote | undefined {
  const selection = getSelection();
  if (selection?.isCollapsed !== false) return undefined;
  const text = selection.toString().replace(/\s+/g, ' ').trim();
  const range = selection.getRangeAt(0);
  const { startContainer } = range;
  const start = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  if (!start?.closest('main') || text.length < SHORTEST) return undefined;
  const rects = range.getClientRects();
  const place = rects[rects.length - 1] ?? range.getBoundingClientRect();
  // The library widens the selection to whole words; the reader keeps their own.
  const kept = range.cloneRange();
  const fragment = fragmentOf(selection);
  selection.removeAllRanges();
  selection.addRange(kept);
  if (fragment === undefined) return undefined;
  const [address, id = ''] = placeAround(start).url.split('#');
  return { text, url: `${address ?? ''}#${id}${toDirective(fragment)}`, place };
}
