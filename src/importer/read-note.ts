import { decodeNote, MAX_NOTE_BYTES, toLines, UnreadableNote } from './decode.ts';
import { linesOfPage } from './documents/page-lines.ts';
import type { MetaLines, RawNote } from './note.ts';

/** Largest PDF or Word file that is read, in bytes: pictures make them heavy, their text is short. */
const MAX_DOCUMENT_BYTES = 60 * 1024 * 1024;

/** Files of other programs that are text to a computer and no note, by how they begin, with what to do. */
const CONTAINERS: readonly (readonly [start: RegExp, what: string, advice: string])[] = [
  [/^\{\\rtf/, 'RTF 문서', '.docx나 PDF로 저장해'],
  [/^(?:From|Return-Path|MIME-Version|Received|Message-ID|Content-Type|Subject|Date): .*\n(?:[^\n]*\n){0,40}?(?:MIME-Version|Content-Type|boundary)\b/i, '메일이나 웹 보관 파일(.mht)', 'HTML로 저장해'],
  [/^(?:\{\s*"|\[\s*\{)[^]*[}\]]\s*$/, 'JSON', 'Markdown이나 글로 내보내'],
  [/^<\?xml\b(?![^]{0,2000}<(?:en-export|html|!doctype html)\b)|^<(?:svg|mxfile|opml|map version)\b/i, 'XML', 'Markdown이나 HTML로 내보내'],
  [/^%!PS/, '포스트스크립트', 'PDF로 저장해'],
  [/^BEGIN:V(?:CALENDAR|CARD)/, '일정이나 연락처', '글로 내보내'],
  [/^-----BEGIN /, '열쇠나 인증서', '글로 적어'],
]; // prettier-ignore

/** What the first bytes say that a file is. */
function kindOf(path: string, bytes: Uint8Array): 'pdf' | 'zip' | 'packed' | 'old-word' | 'text' {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  // Some programs put a few bytes in front of a PDF; a text may speak of one.
  const end = new TextDecoder('latin1').decode(bytes.subarray(-1024));
  if (head.startsWith('%PDF-') || (head.includes('%PDF-') && (/\.pdf$/i.test(path) || end.includes('%%EOF'))))
    return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) return 'zip';
  if (/^(?:\u001F\u008B|7z\u00BC\u00AF|Rar!)/.test(head)) return 'packed';
  if (head.startsWith('\u00D0\u00CF\u0011\u00E0')) return 'old-word';
  return 'text';
}

/** Largest file of this name that is worth reading into memory, in bytes. */
export function sizeLimit(path: string): number {
  return /\.(?:pdf|docx)$/i.test(path) ? MAX_DOCUMENT_BYTES : MAX_NOTE_BYTES;
}

/** The one line that an author gets for a file that is too large. */
export function tooLarge(bytes: number, limit: number): UnreadableNote {
  return new UnreadableNote(
    `너무 크다(${Math.round(bytes / 1048576)}MB). ${limit / 1048576}MB까지 읽는다. 나누어 넣는다`,
  );
}

/** The text of a note as it stands in its file, nothing taken out of a PDF or Word file: such a note has no lines then. */
export function readRawNote(path: string, bytes: Uint8Array): RawNote {
  const kind = kindOf(path, bytes);
  return kind === 'text' ? decodeNote(path, bytes) : { path, encoding: kind === 'pdf' ? 'pdf' : 'docx', lines: [] };
}

/**
 * Reads a note from its bytes, whatever it is: text in any of the known encodings, PDF or Word.
 *
 * The lines of a PDF or Word note are those of its extracted text, of Word as HTML; a page without line ends is broken at its
 * blocks.
 *
 * @throws UnreadableNote with one Korean line for the author.
 */
export async function readNote(path: string, bytes: Uint8Array): Promise<RawNote> {
  const kind = kindOf(path, bytes);
  const limit = kind === 'text' ? MAX_NOTE_BYTES : MAX_DOCUMENT_BYTES;
  if (bytes.length > limit) throw tooLarge(bytes.length, limit);
  switch (kind) {
    case 'pdf': {
      const { extractPdf } = await import('./documents/pdf.ts');
      return { path, encoding: 'pdf', lines: toLines(await extractPdf(bytes)) };
    }
    case 'zip': {
      const { extractWord } = await import('./documents/word.ts');
      const { html, beside } = await extractWord(bytes);
      const lines = toLines(html);
      const skipped = beside.map(({ what }, index): MetaLines => {
        const line = lines.length + index + 1;
        return { lines: [line, line], reason: what };
      });
      return {
        path,
        encoding: 'docx',
        lines: [...lines, ...beside.map(({ text }) => toLines(text).join(' '))],
        skipped,
      };
    }
    case 'packed':
      throw new UnreadableNote('압축 파일이다. 풀어서 안의 노트를 넣는다');
    case 'old-word':
      throw new UnreadableNote('옛 Word(.doc)나 한글(.hwp) 문서다. .docx나 PDF로 저장해 다시 넣는다');
    case 'text': {
      const note = decodeNote(path, bytes);
      const head = note.lines.join('\n').trimStart();
      const [, what, advice] = CONTAINERS.find(([start]) => start.test(head)) ?? [];
      if (what !== undefined) throw new UnreadableNote(`${what} 파일은 노트가 아니다. ${advice ?? ''} 다시 넣는다`);
      return { ...note, lines: linesOfPage(note.lines) };
    }
  }
}
