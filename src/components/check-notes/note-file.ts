import { isText } from './is-text.ts';
import type { Part } from './parts.ts';
import { EMPTY_FILE, NO_NOTE, NO_TEXT } from './why-not.ts';

const NAMED = /\.(?:md|markdown|txt)$/i;

/** The text of a file as it was saved: UTF-8, UTF-16 with its mark, or what Korean Windows saved before; none where it is no text. */
export function textOf(bytes: Uint8Array): string | undefined {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  for (const encoding of isWide ? ['utf-16le'] : ['utf-8', 'euc-kr'])
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return isText(text) ? text : undefined;
    } catch {
      // in another encoding, then
    }
  return undefined;
}

interface Into {
  /** Puts a text into the field, and has it checked. */
  readonly refill: (text: string) => void;
  readonly warn: (text: string) => void;
}

/** Notes are read from files, too: chosen, or dropped where they would be pasted. They stay on the device as what is pasted does. */
export function openNoteFile(part: Part, { refill, warn }: Into): void {
  const box = part('file') as HTMLInputElement;
  const form = part('form');
  const read = async (files: FileList | null | undefined): Promise<void> => {
    const [file] = files ?? [];
    if (file === undefined) return;
    const isNamed = NAMED.test(file.name);
    const text = isNamed ? textOf(new Uint8Array(await file.arrayBuffer())) : undefined;
    if (text === undefined) warn(isNamed ? NO_TEXT : NO_NOTE);
    else if (text.trim() === '') warn(EMPTY_FILE);
    else refill(text);
  };
  part('open').addEventListener('click', () => {
    box.click();
  });
  box.addEventListener('change', () => {
    void read(box.files).finally(() => (box.value = ''));
  });
  // a browser would leave the page for a file that is dropped; a word that is dragged goes where it is let go
  for (const kind of ['dragover', 'drop'])
    form.addEventListener(kind, (event) => {
      const { dataTransfer } = event as DragEvent;
      if (dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      if (kind === 'drop') void read(dataTransfer.files);
    });
}
