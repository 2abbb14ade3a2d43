import { createHash } from 'node:crypto';
import { PALETTE } from './palette.ts';
import { NARROW } from './narrow.ts';
import { DIAGRAM_SCALE, MERMAID_CONFIG, withTheme } from './theme.ts';

/** The mermaid every committed diagram was drawn with; a test compares it with the installed one. */
export const MERMAID_VERSION = '12.3.0';

/** Raised by hand when the code that turns mermaid's picture into ours changes what comes out. */
const RENDERER_REVISION = 8;

/** The part of a fingerprint that is the same for all. */
const SHARED = JSON.stringify([
  ...[MERMAID_VERSION, RENDERER_REVISION, DIAGRAM_SCALE, MERMAID_CONFIG, NARROW, PALETTE],
]).slice(0, -1);

/**
 * Fingerprint of everything that decides how a source is drawn: the source with its theme, the configuration, mermaid's and
 * our renderer's version. 16 hexadecimal digits. Line ends and trailing space do not count.
 */
export function diagramHash(source: string): string {
  const normal = withTheme(source.normalize('NFC').replace(/[ \t]+$/gm, ''));
  return createHash('sha256')
    .update(`${SHARED},${JSON.stringify(normal)}]`)
    .digest('hex')
    .slice(0, 16);
}
