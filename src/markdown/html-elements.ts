/** Elements whose content is only for machines, or which load or run something: they never reach a draft. */
export const DANGEROUS_ELEMENTS: ReadonlySet<string> = new Set(
  'script style iframe frame frameset object embed applet svg math form input button select textarea option noscript template link meta base title head audio video source track canvas portal dialog slot'.split(' '),
); // prettier-ignore

const TEXT_ELEMENTS =
  'a abbr address article aside b bdi bdo big blockquote body br caption center cite code col colgroup data dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr html i img ins kbd label li main map mark menu nav ol p picture pre q rp rt ruby s samp section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr';

/** Elements of formulas. */
const MATHML =
  'maction menclose merror mfenced mfrac mi mmultiscripts mn mo mover mpadded mphantom mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover semantics annotation';

/** Every element name that counts as HTML; any other `<Name>` is text, as in `List<String>`. */
const HTML_ELEMENTS: ReadonlySet<string> = new Set([
  ...TEXT_ELEMENTS.split(' '),
  ...MATHML.split(' '),
  ...DANGEROUS_ELEMENTS,
]);

/** Elements without an end tag. */
const VOID_ELEMENTS: ReadonlySet<string> = new Set(
  'br hr img input link meta base col source track wbr embed frame'.split(' '),
);

const TAG = /<(\/?)([A-Za-z][A-Za-z0-9:.-]*)((?:\s[^<>]*|\s*\/)?)>/g;

/** `<Object>` in `List<Object>` is a type, not a tag: HTML is written in lower or upper case. */
function isTag(name: string): boolean {
  const oneCase = name === name.toLowerCase() || name === name.toUpperCase();
  return oneCase && HTML_ELEMENTS.has(name.toLowerCase());
}

/** Escapes types in a page: `List<String>` → `List&lt;String>`. Elements of its own (`<my-card>`, `<svg:path>`) stay elements. */
export function escapeTypes(page: string): string {
  return page.replace(TAG, (whole, _close: string, name: string) =>
    isTag(name) || /[-:]/.test(name) ? whole : `&lt;${whole.slice(1)}`,
  );
}

/** Escapes everything in a piece of raw HTML that looks like a tag but is none: `<String>`, `<https://…>`, `</d` at the end. */
export function escapeUnknownTags(html: string): string {
  return html
    .replace(TAG, (whole, _close: string, name: string) => (isTag(name) ? whole : `&lt;${whole.slice(1)}`))
    .replace(/<(?=(?:https?:\/\/|mailto:|[\w.+-]+@)[^<>]*>)/gi, '&lt;')
    .replace(/<(?=\/?[A-Za-z][^<>]*(?:<|$)|\/[^A-Za-z])/g, '&lt;');
}

/** Known start tags minus end tags in raw HTML: 0 when it is complete. */
export function tagBalance(html: string): number {
  let balance = 0;
  for (const [, close, name = '', rest = ''] of html.matchAll(TAG)) {
    if (!isTag(name) || VOID_ELEMENTS.has(name.toLowerCase()) || rest.endsWith('/')) continue;
    balance += close === '/' ? -1 : 1;
  }
  return balance;
}

/** Whether raw HTML holds a known tag, a comment, a declaration or CDATA; otherwise it is text with angle brackets. */
export function hasMarkup(html: string): boolean {
  if (/<[!?]/.test(html)) return true;
  for (const [, , name = ''] of html.matchAll(TAG)) if (isTag(name)) return true;
  return false;
}
