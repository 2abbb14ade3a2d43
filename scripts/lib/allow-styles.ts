const STYLES = /style-src [^;"]+/;

/**
 * Lets a page (`html`) fetch and parse another one of the site (`other`): the browser asks the policy of the page that parses it for the
 * styles in it, though nothing of them is applied.
 */
export function allowStylesOf(other: string, html: string): string {
  const [theirs = ''] = STYLES.exec(other) ?? [];
  const hashes = (theirs.match(/'sha256-[^']+'/g) ?? []).filter((hash) => !html.includes(hash));
  return html.replace(STYLES, (own) => [own, ...hashes].join(' '));
}
