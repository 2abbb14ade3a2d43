/**
 * The selectors of a style sheet that ask of something what it holds (`:has`) and fit whatever stands in it or after it (`*`, `:not(p)`).
 * A browser keeps what all `:has` of a page speak of in one list: with one such rule it styles all of the page anew wherever any of them
 * may have changed its mind.
 */
export function wideHasRules(sheet: string): string[] {
  const css = sheet.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const found: string[] = [];
  const around: string[] = [];
  let from = 0;
  for (const { 0: mark, index } of css.matchAll(/[{};]/g)) {
    const own = css.slice(from, index).trim();
    from = index + 1;
    if (mark === '}') around.pop();
    if (mark !== '{') continue;
    const outer = around.at(-1) ?? '';
    if (own.startsWith('@')) {
      around.push(outer);
      continue;
    }
    around.push(`${outer} ${own}`);
    found.push(...splitSelectors(own).filter((one) => isWide(one, outer)));
  }
  return found;
}

/** Parts of a text between marks that stand in no bracket. */
function cut(text: string, marks: RegExp): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if ('(['.includes(letter)) depth++;
    if (')]'.includes(letter)) depth--;
    if (depth === 0 && marks.test(letter)) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${letter}`);
  }
  return parts;
}
const splitSelectors = (selectors: string): string[] => cut(selectors, /,/).map((one) => one.trim());

/** Whether a selector within these asks what something holds before it says what it fits, and that fits anything. */
function isWide(selector: string, outer: string): boolean {
  const compounds = cut(selector, /[\s>+~]/).filter((part) => part !== '');
  const last = compounds.at(-1) ?? '';
  const asks = [outer, ...compounds.slice(0, -1)].some((part) => part.includes(':has('));
  // What an alternative names is named; what is turned down or asked for is not.
  const named = last
    .replaceAll(/:(?:is|where)\(/g, '')
    .replaceAll(/::?[a-z-]+(?:\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))?/g, '');
  return asks && last !== '&' && /^[*)]*$/.test(named);
}
