import { createHash } from 'node:crypto';
import { PALETTE } from './palette.ts';
import { NARROW } from './narrow.ts';
import { DIAGRAM_SCALE, MERMAID_CONFIG, withTheme } from './theme.ts';

/** The mermaid every committed diagram was drawn with; a test compares it with the installed one. */
export const MERMAID_VERSION = '12.3.0';

/** Raised by hand when the code that turns mermaid's picture into ours changes what comes out. */
const RENDERER_REVISION = 8;

/**
 * Fingerprint of everything that decides how a source is drawn: the source with its theme, the configuration, mermaid's and
 * our renderer's version. 16 hexadecimal digits. Line ends and trailing space do not count.
 */
export function diagramHash(source: string): string {
  const normal = withTheme(source.normalize('NFC').replace(/[ \t]+$/gm, ''));
  const parts = [MERMAID_VERSION, RENDERER_REVISION, DIAGRAM_SCALE, MERMAID_CONFIG, NARROW, PALETTE, normal];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
