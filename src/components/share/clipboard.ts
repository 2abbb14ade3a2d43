/** What goes to the clipboard: text, and for programs that take it HTML. Either may still be on its way. */
export interface Clip {
  readonly text: string | Promise<string>;
  readonly html?: string;
}

const blob = async (text: string | Promise<string>, type: string): Promise<Blob> => new Blob([await text], { type });

/** The way without a permission: on pages served without https, and in older browsers. */
function copyByCommand(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.readOnly = true;
  area.className = 'visually-hidden';
  const before = document.activeElement;
  document.body.append(area);
  area.select();
  // oxlint-disable-next-line typescript/no-deprecated -- still the only way there
  const done = document.execCommand('copy');
  area.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return done;
}

/** Copies; tells whether it worked. Safari wants the call at once, so text that is being fetched is handed over as a promise. */
export async function copy({ text, html }: Clip): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      'text/plain': blob(text, 'text/plain'),
      ...(html === undefined ? {} : { 'text/html': blob(html, 'text/html') }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyByCommand(await text);
  }
}
