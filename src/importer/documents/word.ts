import mammoth from 'mammoth';
import { UnreadableNote } from '../decode.ts';
import { breakBlocks } from './page-lines.ts';
import { checkZip } from './zip.ts';

/**
 * Takes the text of a Word document as HTML, one block to a line. Pictures are left as their description.
 *
 * @throws UnreadableNote when the file is no Word document, damaged, or a zip bomb.
 */
export async function extractWord(bytes: Uint8Array): Promise<string> {
  const names = checkZip(bytes);
  if (!names.includes('word/document.xml'))
    throw new UnreadableNote('Word 문서(.docx)가 아닌 압축 파일이다. 풀어서 안의 노트를 넣는다');
  try {
    const result = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      // The picture itself must not come along: only that there is one.
      {
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '#' })),
        externalFileAccess: false,
        styleMap: [
          "p[style-name='Title'] => h1:fresh",
          "p[style-name='Subtitle'] => p:fresh",
          'u => u',
          'highlight => mark',
        ],
      },
    );
    return breakBlocks(result.value);
  } catch {
    throw new UnreadableNote('Word 문서를 읽을 수 없다. 다시 저장하거나 PDF로 저장해 넣는다');
  }
}
