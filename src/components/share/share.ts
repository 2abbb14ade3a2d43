import { say, type ToastAction } from './toast.ts';

/** Copies a text and says so; where copying is not allowed the text is shown to be copied by hand. */
export async function copyText(text: string, done: string, actions: readonly ToastAction[] = []): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(done, actions);
  } catch {
    say(`복사하지 못했다. 아래를 직접 복사한다: ${text}`, [], true);
  }
}

/** Copies the address of a place of the page, and shows it in the address bar. */
export function shareLink(link: HTMLAnchorElement): void {
  history.replaceState(history.state, '', link.href);
  void copyText(link.href, '링크를 복사했다');
}

/** Hands the page to another app on a phone; elsewhere copies its address, and offers it with its name and summary for a chat. */
export function sharePage(): void {
  const url = location.origin + location.pathname;
  const title = document.querySelector('main h1')?.textContent.trim() ?? document.title;
  const text = document.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '';
  // Closing the system's sheet rejects; nothing is to be said then.
  if ('share' in navigator && matchMedia('(pointer: coarse)').matches)
    navigator.share({ title, text, url }).catch(() => undefined);
  else {
    const chat = (): void => void copyText(`${title}\n${text}\n${url}`, '제목, 요약, 링크를 복사했다');
    void copyText(url, '링크를 복사했다', [{ label: '제목과 요약도 함께 복사', run: chat }]);
  }
}
