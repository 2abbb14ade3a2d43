/** Characters that change how text is shown or run: controls, bidi overrides, invisible marks, tags, noncharacters. */

const HARMFUL =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF\u{E0000}-\u{E007F}]/gu;

/** Vertical white space inside a line, and spaces other than the plain one. */
const ODD_SPACE = /[\u000B\u000C\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/g;

/** Full-width forms of ASCII: `％` → `%`, `ＡＷＳ` → `AWS`. */
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;

/**
 * Makes one line plain: no control or bidi characters, ordinary spaces, half-width signs.
 *
 * Tabs stay (they make tables); the joiner inside emoji stays. Example: `AWS\u202E％` → `AWS%`.
 */
export function cleanLine(line: string): string {
  return line
    .replace(HARMFUL, '')
    .replace(ODD_SPACE, ' ')
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\uD800-\uDFFF]/gu, '');
}
