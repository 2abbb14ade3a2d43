import { strFromU8, strToU8, zipSync } from 'fflate';
import { fromHtml } from 'hast-util-from-html';
import mammoth from 'mammoth';
import { formulaText } from '../../markdown/formula-text.ts';
import { UnreadableNote } from '../decode.ts';
import { createWordCheck, sourceWords } from '../words.ts';
import { breakBlocks } from './page-lines.ts';
import { unpack } from './zip.ts';

/** The text of a Word document, and what it holds beside that. */
export interface WordText {
  /** HTML, one block to a line. */
  readonly html: string;
  /** Text of comments, headers, footers and deletions, by what it is in Korean. */
  readonly beside: readonly { readonly what: string; readonly text: string }[];
}

const MAIN = 'word/document.xml';

/** Parts of the file beside the text, by their names. */
const BESIDE: readonly (readonly [part: RegExp, what: string])[] = [
  [/^word\/comments\.xml$/, '메모'],
  [/^word\/header\d*\.xml$/, '머리글'],
  [/^word\/footer\d*\.xml$/, '바닥글'],
];

/** Documents of other programs in a zip, by one of their files, with what to do. */
const OTHERS: readonly (readonly [part: string, what: string])[] = [
  ['xl/workbook.xml', 'Excel 문서다. 표를 CSV로 저장해 다시 넣는다'],
  ['ppt/presentation.xml', 'PowerPoint 문서다. PDF로 저장해 다시 넣는다'],
  ['Contents/section0.xml', '한글(.hwpx) 문서다. .docx나 PDF로 저장해 다시 넣는다'],
  ['content.xml', 'OpenDocument 문서다. .docx나 PDF로 저장해 다시 넣는다'],
  ['META-INF/container.xml', '전자책(EPUB)이다. PDF나 HTML로 저장해 다시 넣는다'],
];

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** The paragraphs of a piece of Word's XML as lines. */
function linesOf(xml: string): string[] {
  return xml
    .replace(/<\/w:p>|<w:br\s*\/>/g, '\n')
    .replace(/<w:tab\s*\/>/g, '<w:t> </w:t>')
    .replace(/<(?!\/?w:(?:t|delText)\b)[^>]*>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Writes formulas as text: the library that reads the document leaves them out. */
function withFormulas(xml: string): string {
  return xml
    .replace(/<m:oMath(?=[ >])[^>]*>.*?<\/m:oMath>/gs, (math) => {
      // to a parser of HTML an element without content stays open
      const formula = fromHtml(math.replace(/<([\w:]+)([^<>]*)\/>/g, '<$1$2></$1>'), { fragment: true });
      return `<w:r><w:t xml:space="preserve">${escapeXml(formulaText(formula))}</w:t></w:r>`;
    })
    .replace(/<\/?m:oMathPara\b[^>]*>|<m:oMathParaPr>.*?<\/m:oMathParaPr>|<\/?w:fldSimple\b[^>]*>/gs, '');
}

const escapeXml = (text: string): string =>
  text.replace(/[<>&]/g, (sign) => ({ '<': '&lt;', '>': '&gt;' })[sign] ?? '&amp;');

/** Deletions that Word keeps beside the text. */
const DELETED = /<w:del\b[^>]*>.*?<\/w:del>/gs;

/**
 * Takes the text of a Word document. Pictures are left as their description.
 *
 * @throws UnreadableNote when the file is no Word document, damaged, or a zip bomb.
 */
export async function extractWord(bytes: Uint8Array): Promise<WordText> {
  const files = unpack(bytes);
  const main = files[MAIN];
  if (main === undefined) {
    const [, what = 'Word 문서(.docx)가 아닌 압축 파일이다. 풀어서 안의 노트를 넣는다'] =
      OTHERS.find(([part]) => part in files) ?? [];
    throw new UnreadableNote(what);
  }
  const xml = strFromU8(main);
  const deleted = [...xml.matchAll(DELETED)].flatMap(([text]) => linesOf(text));
  const beside = [
    ...BESIDE.flatMap(([name, what]) =>
      Object.keys(files)
        .filter((file) => name.test(file))
        .flatMap((file) => linesOf(strFromU8(files[file] ?? new Uint8Array())))
        .map((text) => ({ what: `Word의 ${what}`, text })),
    ),
    ...deleted.map((text) => ({ what: 'Word에서 지운 글(변경 내용)', text })),
  ];
  try {
    const written = withFormulas(xml);
    const buffer = Buffer.from(zipSync({ ...files, [MAIN]: strToU8(written) }, { level: 0 }));
    const result = await mammoth.convertToHtml(
      { buffer },
      // The picture itself must not come along: only that there is one.
      {
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '#' })),
        externalFileAccess: false,
        styleMap: [
          "p[style-name='Title'] => h1:fresh",
          "p[style-name='Subtitle'] => p:fresh",
          'u => u',
          'strike => s',
          'highlight => mark',
        ],
      },
    );
    const lost = createWordCheck(sourceWords(result.value).join(' '));
    const unread = linesOf(written.replace(DELETED, '')).filter(
      (line) => lost(line.replaceAll('<', '&lt;')).length > 0,
    );
    return {
      html: breakBlocks(result.value),
      beside: [...beside, ...unread.map((text) => ({ what: 'Word에서 옮기지 못한 글', text }))],
    };
  } catch {
    throw new UnreadableNote('Word 문서를 읽을 수 없다. 다시 저장하거나 PDF로 저장해 넣는다');
  }
}
