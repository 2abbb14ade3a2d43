import { strFromU8, strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { UnreadableNote } from '../decode.ts';
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
    .replace(/<(?!\/?w:(?:t|delText)\b)[^>]*>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A part of a formula: brackets where it is more than a word. */
const part = (text: string): string => (/^[\p{L}\p{N}.]*$/u.test(text.trim()) ? text.trim() : `(${text.trim()})`);

/** How what is built of others is written on one line: `2` with `n` above → `2^n`, a fraction → `a/b`. */
const FORMULAS: readonly (readonly [name: string, parts: [string, string], write: (a: string, b: string) => string])[] =
  [
    ['sSup', ['e', 'sup'], (base, power) => `${part(base)}^${part(power)}`],
    ['sSub', ['e', 'sub'], (base, index) => `${part(base)}_${part(index)}`],
    ['f', ['num', 'den'], (above, below) => `${part(above)}/${part(below)}`],
    ['rad', ['deg', 'e'], (degree, inner) => `${degree === '' ? '' : part(degree)}√${part(inner)}`],
  ];
const BUILT = FORMULAS.map(([name]) => name).join('|');

/** Text of a formula, from the inside out. */
function formulaText(xml: string): string {
  const textOf = (inner: string, name: string): string =>
    (new RegExp(`<m:${name}>(.*?)</m:${name}>`, 's').exec(inner)?.[1] ?? '').replace(/<[^>]*>/g, '');
  let text = xml.replace(/<m:(\w+Pr)\b[^>]*(?:\/>|>.*?<\/m:\1>)/gs, '');
  for (let before = ''; before !== text;) {
    before = text;
    for (const [name, [first, second], write] of FORMULAS) {
      const built = new RegExp(`<m:${name}>((?:(?!<m:(?:${BUILT})>).)*?)</m:${name}>`, 'gs');
      text = text.replace(built, (_, inner: string) => write(textOf(inner, first), textOf(inner, second)));
    }
  }
  return text.replace(/<[^>]*>/g, '');
}

/** Writes formulas as text: the library that reads the document leaves them out. */
function withFormulas(xml: string): string {
  return xml
    .replace(
      /<m:oMath(?=[ >])[^>]*>.*?<\/m:oMath>/gs,
      (math) => `<w:r><w:t xml:space="preserve">${formulaText(math)}</w:t></w:r>`,
    )
    .replace(/<\/?m:oMathPara\b[^>]*>|<m:oMathParaPr>.*?<\/m:oMathParaPr>/gs, '');
}

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
  const deleted = [...xml.matchAll(/<w:del\b[^>]*>.*?<\/w:del>/gs)].flatMap(([text]) => linesOf(text));
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
    const buffer = Buffer.from(zipSync({ ...files, [MAIN]: strToU8(withFormulas(xml)) }, { level: 0 }));
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
    return { html: breakBlocks(result.value), beside };
  } catch {
    throw new UnreadableNote('Word 문서를 읽을 수 없다. 다시 저장하거나 PDF로 저장해 넣는다');
  }
}
