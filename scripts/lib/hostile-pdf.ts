const stream = (dictionary: string, content: string): string =>
  `<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`;

function fileOf(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return Buffer.from(
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  );
}

/** A PDF of two kilobytes whose text takes for ever: `depth` forms inside each other, each drawn ten times by the one around it. */
export function pdfOfForms(depth: number): Uint8Array {
  const form = (level: number): string =>
    level === depth
      ? stream(
          '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /T << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>',
          'BT /T 1 Tf (a) Tj ET',
        )
      : stream(
          `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F ${level + 5} 0 R >> >>`,
          '/F Do '.repeat(10),
        );
  return fileOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /XObject << /F 5 0 R >> >> >>',
    stream('', '/F Do'),
    ...Array.from({ length: depth }, (_, index) => form(index + 1)),
  ]);
}

/** 900 MB of spaces, deflated three times. */
const SPACES =
  'eNqruPX2jqLfnECJtouaxlyO7I4CIRMW7GqWmrTSUdlBWKxhPbPTq+w0wVgGLseCNwsCrrKGCAgFCESp5TT9t3SP/XtK3/z89vv16/3c/8/NOTfffv3/GDlGBgYG5vKiarN/H37dqPm5dfNufqAIz92Hx6eefKTxoWTDx6syQAGDivvb9/uI27O86+9XewYUaDgYXf3HOPoO07r4c+Hf34CMaS5XlgBSDJpNIN4FJTBHF8wRUEbijMqMyozKjMqMymDKfN6ecODN8aeHL127xwHk31u6e+nH5d0v7fk2/F4JABzv4tY=';

/** A PDF of a kilobyte whose one page unpacks to more than a program should hold. */
export function pdfOfSpaces(): Uint8Array {
  return fileOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << >> >>',
    stream('/Filter [/FlateDecode /FlateDecode /FlateDecode]', Buffer.from(SPACES, 'base64').toString('latin1')),
  ]);
}
