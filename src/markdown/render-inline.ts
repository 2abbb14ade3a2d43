import { micromark } from 'micromark';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';

/** What Markdown could read as more than words; most labels and values have none of it. */
const MARKUP = /[\\`*_[\]<>&\n\r\t]|\s{2}|^[\s#+=~-]|\s$|^\d+[.)](?:\s|$)/;

const rendered = new Map<string, string>();

/**
 * Renders a one-line front matter text (`` `code` `` and `**strong**` allowed) to safe inline HTML.
 *
 * Example: `"**15분**(900초)"` → `"<strong>15분</strong>(900초)"`. Raw HTML is escaped and unsafe URLs are dropped by micromark.
 */
export function renderInline(text: string): string {
  if (!MARKUP.test(text)) return text.replaceAll('"', '&quot;');
  // The same texts stand on the page of their topic, in lists and on paper.
  const known = rendered.get(text);
  if (known !== undefined) return known;
  // A lone leading marker ("1. …", "- …", "# …") would start a block; front matter texts are always one inline run.
  const inline = text.replace(
    /^(\s*)([-+*#>]|\d+[.)])(?=\s|$)/,
    (_, space: string, marker: string) => `${space}${marker.slice(0, -1)}\\${marker.slice(-1)}`,
  );
  const html = micromark(inline, { extensions: [cjkFriendlyExtension()] });
  const result = html.replace(/^<p>/, '').replace(/<\/p>\n?$/, '');
  rendered.set(text, result);
  return result;
}

/** `"en"` for a text of English words only, which a Korean voice would spell out; names of a word or three are Korean, too. */
export const phraseLang = (text: string): 'en' | undefined =>
  !/[가-힣]/.test(text) && (text.match(/[A-Za-z]{2,}/g)?.length ?? 0) > 3 ? 'en' : undefined;
