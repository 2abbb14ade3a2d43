import type { Element } from 'hast';

const TOKEN_COLOUR = /var\(--astro-code-(?:token-)?([a-z-]+)\)/;

/**
 * Shiki transformer: replaces the inline styles of the CSS-variable theme by classes, which a strict CSP allows.
 *
 * `<span style="color:var(--astro-code-token-keyword)">` becomes `<span class="tk-keyword">`.
 */
export const shikiClasses = {
  name: 'saa:classes',
  preprocess(_code: string, options: { tokenizeTimeLimit?: number }): void {
    // Without a limit the same text gives the same page: a machine that is busy for half a second would leave a line without its colours.
    options.tokenizeTimeLimit = 0;
  },
  pre(this: { readonly source: string }, node: Element): void {
    delete node.properties.style;
    // A Korean voice would spell it out.
    if (!/[가-힣]/.test(this.source)) node.properties.lang = 'en';
    // Its lines are wrapped: there is nothing to scroll.
    delete node.properties.tabindex;
  },
  span(node: Element): void {
    const style = node.properties.style;
    delete node.properties.style;
    const token = typeof style === 'string' ? TOKEN_COLOUR.exec(style)?.[1] : undefined;
    if (token !== undefined && token !== 'foreground') node.properties.class = `tk-${token}`;
  },
};
