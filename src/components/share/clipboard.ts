/** What goes to the clipboard: text, and for programs that take it HTML. Either may still be on its way. */
export interface Clip {
  readonly text: string | Promise<string>;
  readonly html?: string;
}

const blob = async (text: string | Promise<string>, type: string): Promise<Blob> => new Blob([await text], { type });

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
    return false;
  }
}
