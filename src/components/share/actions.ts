import { copy, type Clip } from './clipboard.ts';
import { openPanel, SELECTED } from './panel.ts';
import { currentPlace, pagePlace, placeAround, placeOf, type Place } from './places.ts';
import type { Quote } from './selection.ts';
import { addStyles } from './styles.ts';
import { chatText, fullName, summaryOf } from './summaries.ts';
import { say, type ToastAction } from './toast.ts';
import { toMarkdown } from './to-markdown.ts';

addStyles();

/** Milliseconds for which a file is waited for that the page can do without. */
const PATIENCE = 5_000;

/** The selected text as a link; what makes one is fetched when there is something selected. */
async function selected(): Promise<Quote | undefined> {
  if (getSelection()?.isCollapsed !== false) return undefined;
  return (await import('./selection.ts')).readSelection();
}

/** Shows where the link leads. */
function flash({ element }: Place): void {
  element?.animate(
    [{ outline: '3px solid var(--focus)', outlineOffset: '3px' }, { outline: '3px solid transparent' }],
    {
      duration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 1200,
      easing: 'ease-in',
    },
  );
}

async function copyAndSay(clip: Clip, done: string, actions: readonly ToastAction[] = []): Promise<void> {
  if (await copy(clip)) say(done, actions);
  else say(`복사하지 못했다. 직접 복사한다: ${await clip.text}`);
}

/** The page's Markdown as it is served; without a network made from what the reader has open. */
async function pageMarkdown(): Promise<string> {
  const { name, url } = pagePlace();
  const address = document.querySelector<HTMLLinkElement>('link[type="text/markdown"]')?.href;
  const verdict = document.querySelector('[data-compare-result] > .verdict');
  if (verdict !== null) return `# ${name}\n\n${toMarkdown(verdict)}\n\n— [${name}](${url})\n`;
  if (address === undefined) return `[${name}](${url})`;
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
    if (response.ok) return await response.text();
  } catch {
    // no network
  }
  const main = document.querySelector('main')?.cloneNode(true) as HTMLElement | undefined;
  for (const extra of main?.querySelectorAll('header :is(.tab, .meta)') ?? []) extra.remove();
  return `${main === undefined ? '' : `${toMarkdown(main)}\n\n`}— [${name}](${url})\n`;
}

function copyMarkdown(place: Place): Promise<void> {
  const { element } = place;
  const text =
    element === undefined ? pageMarkdown() : `${toMarkdown(element)}\n\n— [${fullName(place)}](${place.url})\n`;
  return copyAndSay({ text }, `“${place.name}”을 Markdown으로 복사했다`);
}

const copyForChat = (place: Place): Promise<void> =>
  copyAndSay(
    chatText(fullName(place), summaryOf(place), place.url),
    '제목, 요약, 링크를 복사했다. 대화창에 붙여 넣는다',
  );

/** The other forms in which a place can be passed on. */
function formsOf(place: Place): ToastAction[] {
  const forms = [
    { label: 'Slack/카카오톡용으로 복사', run: () => void copyForChat(place) },
    { label: 'Markdown으로 복사', run: () => void copyMarkdown(place) },
  ];
  // Desktop browsers have it too, but there a chat is one paste away.
  if (!('share' in navigator) || !matchMedia('(pointer: coarse)').matches) return forms;
  const share = (): void => {
    // Closing the system's sheet rejects; nothing is to be said then.
    navigator.share({ title: fullName(place), text: summaryOf(place), url: place.url }).catch(() => undefined);
  };
  return [...forms, { label: '다른 앱으로 공유', run: share }];
}

async function copyPlace(place: Place): Promise<void> {
  flash(place);
  await copyAndSay({ text: place.url }, `“${place.name}” 링크를 복사했다`, formsOf(place));
}

const copyQuote = ({ text, url }: Quote): Promise<void> =>
  copyAndSay({ text: url }, `“${text.length > 30 ? `${text.slice(0, 30)}…` : text}”이 표시되는 링크를 복사했다`);

/** Copies a block of code; where that is not allowed it is selected, for its reader to copy. */
export async function copyCode(block: HTMLElement): Promise<void> {
  if (await copy({ text: block.innerText.replace(/\n$/, '') })) {
    say('코드를 복사했다');
  } else {
    getSelection()?.selectAllChildren(block);
    say('복사하지 못했다. 선택해 둔 코드를 직접 복사한다');
  }
}

/** Copies the address that a place's own link has, and shows it in the address bar. */
export async function copyLink(link: HTMLElement): Promise<void> {
  const place = placeOf(link) ?? pagePlace();
  history.replaceState(history.state, '', new URL(place.url).hash || location.pathname);
  await copyPlace(place);
}

/** The way to the section whose name an address was cut off from, or has more after: what stands around a link in a chat. */
function nearSection(asked: string): { label: string; run: () => void }[] {
  const isNear = ({ id }: Element): boolean => asked.startsWith(id) || (asked.length > 2 && id.startsWith(asked));
  const [near] = [...document.querySelectorAll('main :is(h2, h3)[id]')]
    .filter(isNear)
    .sort((one, other) => other.id.length - one.id.length);
  if (near === undefined) return [];
  const run = (): void => {
    location.hash = near.id;
  };
  return [{ label: `“${near.textContent.trim()}” 보기`, run }];
}

/** Tells of an address of a list that names no place of it. Of numbers those of other pages are looked for first (`isLookedFor`). */
function sayGoneOfList(named: string, isLookedFor: boolean): void {
  const lists = `[data-filter=""], .pair-list${isLookedFor ? ', [data-fact-filter]' : ''}`;
  if (document.querySelector(`main :is(${lists})`) === null) return;
  if (document.querySelector(':target') !== null) return;
  say('주소에 적힌 자리가 이 페이지에 없다. 이 페이지의 목록에서 찾는다.', nearSection(named), true);
}

/** Tells of an address of a topic or a list that names no place of it, and where those stand. */
export function sayGone(isLookedFor = false): void {
  // Of a failure the drawing tells, and of words to be found the browser. An address that was damaged has signs of any script.
  if (!/^#(?!failure-)[\w%]/.test(location.hash)) return;
  if (document.querySelector('[data-topic-id]') === null) {
    sayGoneOfList(location.hash.slice(1), isLookedFor);
    return;
  }
  const contents = [...document.querySelectorAll<HTMLElement>('[popovertarget=page_contents]')];
  const open = contents
    .filter((button) => button.checkVisibility())
    .map((button) => {
      const run = (): void => {
        button.click();
      };
      return { label: '목차 열기', run };
    });
  say(
    '주소에 적힌 절이 이 페이지에 없다. 있는 절은 목차에서 찾는다.',
    [...nearSection(location.hash.slice(1)), ...open],
    true,
  );
}

/** Copies the address of what is selected, else of where the reader is. */
export async function copyCurrent(): Promise<void> {
  const quote = await selected();
  await (quote === undefined ? copyPlace(currentPlace()) : copyQuote(quote));
}

function openFor(place: Place, near: DOMRect, back: HTMLElement | undefined, quote: Quote | undefined): void {
  const quoted = quote === undefined ? [] : [{ label: '선택한 글의 링크 복사', run: () => void copyQuote(quote) }];
  const actions = [...quoted, { label: '링크 복사', run: () => void copyPlace(place) }, ...formsOf(place)];
  openPanel(`“${place.name}” 공유`, actions, near, back);
}

/** Opens the menu of the page below its button. */
export function openMenu(button: HTMLElement): void {
  openFor(pagePlace(), button.getBoundingClientRect(), button, undefined);
}

/** Opens the menu of the place around what a finger rests on. */
export async function openMenuAt(target: EventTarget | null): Promise<void> {
  if (!(target instanceof Element)) return;
  const place = placeAround(target);
  flash(place);
  openFor(place, (place.element ?? target).getBoundingClientRect(), undefined, await selected());
}

/** What was selected when it was last offered; `undefined` until the handles of a touch screen are followed. */
let offered: string | undefined;

/** The handles with which a finger widens a selection tell of no touch: what is selected is offered anew once they rest. */
function followHandles(): void {
  const isFollowed = offered !== undefined;
  offered = getSelection()?.toString() ?? '';
  if (isFollowed || !matchMedia('(pointer: coarse)').matches) return;
  let timer = 0;
  document.addEventListener('selectionchange', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      const now = getSelection()?.toString() ?? '';
      if (now !== '' && now !== offered) void offerSelection();
    }, 600);
  });
}

/** Offers a link to the selected text next to it. */
export async function offerSelection(): Promise<void> {
  followHandles();
  // Others may know more that can be done with what is selected.
  const more: ToastAction[] = [];
  document.dispatchEvent(new CustomEvent('saa:selection', { detail: more }));
  const quote = await selected();
  if (quote === undefined) {
    const place =
      getSelection()?.isCollapsed === false ? getSelection()?.getRangeAt(0).getBoundingClientRect() : undefined;
    if (place !== undefined && more.length > 0) openPanel(SELECTED, more, place, undefined);
    return;
  }
  const forChat = {
    label: 'Slack/카카오톡용으로 복사',
    run: () => void copyAndSay(chatText(pagePlace().name, `“${quote.text}”`, quote.url), '선택한 글과 링크를 복사했다'),
  };
  const actions = [...more, { label: '선택한 글의 링크 복사', run: () => void copyQuote(quote) }, forChat];
  openPanel(SELECTED, actions, quote.place, undefined);
}
