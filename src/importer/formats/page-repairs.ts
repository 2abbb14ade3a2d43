import type { Element, ElementContent, Nodes, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { MetaLines } from '../note.ts';

const text = (value: string): ElementContent => ({ type: 'text', value });

const element = (tagName: string, children: ElementContent[], properties: Element['properties'] = {}): Element => ({
  ...{ type: 'element', tagName, properties, children },
});

const checkbox = (checked: boolean): Element => element('input', [], { type: 'checkbox', checked });

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

const hasClass = ({ properties: { className } }: Element, name: RegExp): boolean =>
  Array.isArray(className) && className.some((each) => typeof each === 'string' && name.test(each));

const styleOf = ({ properties: { style } }: Element): string => (typeof style === 'string' ? style : '');

/** A formula by its LaTeX, which KaTeX and MathJax keep beside what they draw: drawn, `2^{8}-5` reads 28−5. */
export const texElement = (tex: string, isBlock: boolean): string =>
  `<x-tex${isBlock ? ' display="block"' : ''}>${tex}</x-tex>`;

/** The element of a formula in what was drawn around it. */
function formulaIn(drawn: Element): Element | undefined {
  if (drawn.tagName === 'x-tex') return drawn;
  if (!hasClass(drawn, /^(?:katex(?:-display)?|MathJax|notion-text-equation-token)$/)) return undefined;
  let formula: Element | undefined;
  visit(drawn, 'element', (inner) => {
    if (inner.tagName === 'x-tex') formula ??= inner;
  });
  return formula;
}

/** What stands in place of an element: nothing, other elements, or `undefined` where it is as it should be. */
function meant(each: Element): Element[] | undefined {
  const formula = formulaIn(each);
  if (formula !== undefined) {
    const tex = textOf(formula).trim();
    const isBlock = formula.properties.display === 'block';
    const code = element('code', [text(tex)], isBlock ? { className: ['language-latex'] } : {});
    return [isBlock ? element('pre', [code]) : code];
  }
  // Evernote keeps each line of code in a block of its own
  if (/--en-codeblock:\s*true/.test(styleOf(each)))
    return [element('pre', [element('code', [text(each.children.map(textOf).join('\n'))])])];
  if (hasClass(each, /^checkbox$/)) return [checkbox(hasClass(each, /^checkbox-on$/))];
  const isKatexStyle = each.tagName === 'style' && textOf(each).includes('katex');
  const isIcon = each.tagName === 'img' && hasClass(each, /^(?:icon|notion-static-icon)$/);
  return isKatexStyle || isIcon ? [] : undefined;
}

/**
 * Puts what programs write in HTML of their own (Notion, Evernote, KaTeX) into the elements that mean the same: callouts,
 * formulas, code, check boxes.
 *
 * @returns the lines of tables of contents, which are taken out
 */
export function repairPage(tree: Root): MetaLines[] {
  const contents: MetaLines[] = [];
  visit(tree, 'element', (each, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    if (hasClass(each, /^(?:table_of_contents|toc)$/)) {
      const { start, end } = each.position ?? {};
      if (start !== undefined && end !== undefined) contents.push({ lines: [start.line, end.line], reason: '목차' });
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    const instead = meant(each);
    if (instead !== undefined) {
      for (const one of instead) if (each.position !== undefined) one.position = each.position;
      parent.children.splice(index, 1, ...instead);
      return [SKIP, index + instead.length];
    }
    if (each.tagName === 'figure' && hasClass(each, /^callout$/)) each.tagName = 'aside';
    // a page of a database that was not exported: its address is none
    const { href } = each.properties;
    if (typeof href === 'string' && href.includes('notion.soundefined')) delete each.properties.href;
    const checked = /--en-checked:\s*(true|false)/.exec(styleOf(each))?.[1];
    if (each.tagName === 'li' && checked !== undefined) each.children.unshift(checkbox(checked === 'true'));
    const [first] = each.children;
    if (each.tagName === 'div' && first?.type === 'element' && first.properties.type === 'checkbox') {
      if (parent.type === 'element' && parent.tagName === 'li') {
        parent.children.splice(index, 1, ...each.children);
        return index;
      }
      each.tagName = 'ul';
      each.children = [{ ...element('li', each.children), position: each.position }];
    }
    return undefined;
  });
  return contents;
}
