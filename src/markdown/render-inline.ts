import { micromark } from 'micromark';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';

/**
 * Renders a one-line front matter text (`` `code` `` and `**strong**` allowed) to safe inline HTML.
 *
 * Example: `"**15분**(900초)"` → `"<strong>15분</strong>(900초)"`. Raw HTML is escaped and unsafe URLs are dropped by micromark.
 */
export function renderInline(text: string): string {
  // A lone leading marker ("1. …", "- …", "# …") would start a block; front matter texts are always one inline run.
  const inline = text.replace(
    /^(\s*)([-+*#>]|\d+[.)])(?=\s|$)/,
    (_, space: string, marker: string) => `${space}${marker.slice(0, -1)}\\${marker.slice(-1)}`,
  );
  const html = micromark(inline, { extensions: [cjkFriendlyExtension()] });
  return html.replace(/^<p>/, '').replace(/<\/p>\n?$/, '');
}

/** The same text without its markup, for labels that are plain text: `` "`/tmp` **크기**" `` → `"/tmp 크기"`. */
export function plainInline(text: string): string {
  return text.replaceAll('**', '').replaceAll('`', '');
}
