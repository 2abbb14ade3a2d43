import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { UnreadableNote } from '../decode.ts';
import type { Glyphs } from './pdf-columns.ts';
import { layOut } from './pdf-layout.ts';

const MAX_PAGES = 2000;
/** Most runs of letters that are laid out: two hundred for each of a thousand pages. */
const MAX_RUNS = 200_000;

function problemOf(error: unknown): UnreadableNote {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return new UnreadableNote('암호가 걸린 PDF다. 암호를 풀어 다시 저장해 넣는다');
  return new UnreadableNote('깨졌거나 PDF가 아닌 파일이다. 다시 저장해 넣는다');
}

async function pageText(document: PDFDocumentProxy, number: number): Promise<Glyphs[]> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  return items.flatMap((item): Glyphs[] => {
    if (!('str' in item) || item.str === '') return [];
    const { str, transform, width, height } = item satisfies TextItem;
    const [, , , scale = 0, x = 0, y = 0] = transform as number[];
    return [{ text: str, x, y, width, height: height > 0 ? height : Math.abs(scale) }];
  });
}

/**
 * Takes the text of a PDF: lines top to bottom, columns of tables parted by tabs, large lines as headings (`## …`).
 *
 * Nothing in the PDF is run or fetched.
 *
 * @throws UnreadableNote for a PDF that is damaged, locked, or holds pictures only.
 */
export async function extractPdf(bytes: Uint8Array): Promise<string> {
  const task = getDocument({
    // The library takes the memory over: a copy leaves the caller's bytes alone.
    data: new Uint8Array(bytes),
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MAX_PAGES)
      throw new UnreadableNote(`쪽이 너무 많다(${document.numPages}쪽). 나누어 넣는다`);
    const pages: Glyphs[][] = [];
    let runs = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await pageText(document, number);
      runs += page.length;
      if (runs > MAX_RUNS) throw new UnreadableNote(`글 조각이 너무 많다(${number}쪽까지 ${runs}개). 나누어 넣는다`);
      pages.push(page);
    }
    const text = layOut(pages);
    if (!/\p{L}/u.test(text))
      throw new UnreadableNote('글자가 들어 있지 않은 PDF다(스캔한 그림). 글자를 인식해(OCR) 다시 저장해 넣는다');
    return text;
  } catch (error) {
    throw error instanceof UnreadableNote ? error : problemOf(error);
  } finally {
    await task.destroy();
  }
}
