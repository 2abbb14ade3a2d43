import { copy, type Clip } from './clipboard.ts';
import { openPanel } from './panel.ts';
import { currentPlace, pagePlace, placeAround, placeOf, textOf, type Place } from './places.ts';
import { addStyles } from './styles.ts';
import { chatText, fullName, sectionOf, summaryOf, textDirective } from './summaries.ts';
import { say, type ToastAction } from './toast.ts';

addStyles();

async function copyAndSay(clip: Clip, done: string, actions: readonly ToastAction[] = []): Promise<void> {
  if (await copy(clip)) say(done, actions);
  else say(`복사하지 못했다. 아래를 직접 복사한다: ${await clip.text}`, [], true);
}

/** The Markdown of a place as the page's file has it; its name and link where there is none. */
async function markdownOf(place: Place): Promise<string> {
  const { element, url } = place;
  const link = `[${fullName(place)}](${url})`;
  const address = document.querySelector<HTMLLinkElement>('link[type="text/markdown"]')?.href;
  const response = address === undefined ? undefined : await fetch(address).catch(() => undefined);
  if (response?.ok !== true) return link;
  const markdown = await response.text();
  if (element === undefined) return markdown;
  if (element.matches(':is(h2, h3, h4)')) return `${sectionOf(markdown, textOf(element))}\n\n— ${link}\n`;
  return `${summaryOf(place)}\n\n— ${link}\n`;
}

/** The forms in which a place can be passed on, besides its link. */
function formsOf(place: Place): ToastAction[] {
  const [name, summary] = [fullName(place), summaryOf(place)];
  const forms = [
    {
      label: 'Slack·카카오톡용으로 복사',
      run: () =>
        void copyAndSay(chatText(name, summary, place.url), '제목, 요약, 링크를 복사했다. 대화창에 붙여 넣으면 된다'),
    },
    {
      label: 'Markdown으로 복사',
      run: () => void copyAndSay({ text: markdownOf(place) }, `“${place.name}”을 Markdown으로 복사했다`),
    },
  ];
  // Desktop browsers have it too, but there a chat is one paste away.
  if (!('share' in navigator) || !matchMedia('(pointer: coarse)').matches) return forms;
  // Closing the system's sheet rejects; nothing is to be said then.
  const share = (): void => void navigator.share({ title: name, text: summary, url: place.url }).catch(() => undefined);
  return [...forms, { label: '다른 앱으로 공유', run: share }];
}

const copyPlace = (place: Place): Promise<void> =>
  copyAndSay({ text: place.url }, `“${place.name}” 링크를 복사했다`, formsOf(place));

/** Copies a block of code; where that is not allowed it is selected, for its reader to copy. */
export async function copyCode(block: HTMLElement): Promise<void> {
  if (await copy({ text: block.innerText.replace(/\n$/, '') })) {
    say('코드를 복사했다');
  } else {
    getSelection()?.selectAllChildren(block);
    say('복사하지 못했다. 선택된 코드를 직접 복사한다');
  }
}

/** Copies the address that a place's own link has, and shows it in the address bar. */
export async function copyLink(link: HTMLElement): Promise<void> {
  const place = placeOf(link);
  history.replaceState(history.state, '', new URL(place.url).hash || location.pathname);
  await copyPlace(place);
}

/** Copies the address of where the reader is. */
export const copyCurrent = (): Promise<void> => copyPlace(currentPlace());

/** Opens the menu of the page below its button. */
export function openMenu(button: HTMLElement): void {
  const place = pagePlace();
  const link = { label: '링크 복사', run: () => void copyPlace(place) };
  openPanel(`“${place.name}” 공유`, [link, ...formsOf(place)], button.getBoundingClientRect(), button);
}

/** Offers what can be done with the selected text, next to it: a link that marks it, and what others add (`saa:selection`). */
export function offerSelection(): void {
  const selection = getSelection();
  if (selection?.isCollapsed !== false) return;
  const range = selection.getRangeAt(0);
  const { startContainer } = range;
  const start = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  const text = selection.toString().replace(/\s+/g, ' ').trim();
  // One letter is a slip of the finger.
  if (!start?.closest('main') || text.length < 2) return;
  const more: ToastAction[] = [];
  document.dispatchEvent(new CustomEvent('saa:selection', { detail: more }));
  const [address = '', id = ''] = placeAround(start).url.split('#');
  const url = `${address}#${id}${textDirective(text)}`;
  const forms: ToastAction[] = [
    {
      label: '선택한 글의 링크 복사',
      run: () => void copyAndSay({ text: url }, '선택한 글이 표시되는 링크를 복사했다'),
    },
    {
      label: 'Slack·카카오톡용으로 복사',
      run: () => void copyAndSay(chatText(pagePlace().name, `“${text}”`, url), '선택한 글과 링크를 복사했다'),
    },
  ];
  openPanel(
    '선택한 글',
    [...more, ...forms],
    [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect(),
    undefined,
  );
}

/** Says that the address names a place that this page does not have. */
export function sayGone(): void {
  // A failure's drawing tells of itself; words to be found are the browser's.
  if (!/^#(?!failure-)[\w%]/.test(location.hash) || document.querySelector(':target') !== null) return;
  const named = location.hash.slice(1);
  const near = [...document.querySelectorAll('main :is(h2, h3)[id]')]
    .filter(({ id }) => named.startsWith(id) || (named.length > 2 && id.startsWith(named)))
    .toSorted((one, other) => other.id.length - one.id.length)[0];
  const lead = near && { label: `“${textOf(near)}” 보기`, run: () => void (location.hash = near.id) };
  say('주소가 가리키는 부분이 이 페이지에 없다. 목차나 목록에서 찾는다.', lead ? [lead] : [], true);
}
