import type { Element, Nodes } from 'hast';

/** A part of a formula: in brackets where it is more than a word. */
const part = (text: string): string => (/^[\p{L}\p{N}.]*$/u.test(text) ? text : `(${text})`);

const raised = ([base = '', power = '']: string[]): string => `${part(base)}^${part(power)}`;
const lowered = ([base = '', index = '']: string[]): string => `${part(base)}_${part(index)}`;
const both = ([base = '', index = '', power = '']: string[]): string => `${part(base)}_${part(index)}^${part(power)}`;
const fraction = ([above = '', below = '']: string[]): string => `${part(above)}/${part(below)}`;
const root = (inner: string, degree = ''): string => `${degree === '' ? '' : part(degree)}√${part(inner)}`;
const bracketed = (parts: string[]): string => `(${parts.join(', ')})`;

/** How what is built of parts is written on one line, by its name in MathML and, behind `m:`, in Word. */
const WRITERS: Readonly<Record<string, (parts: string[], sign: string) => string>> = {
  msup: raised,
  'm:ssup': raised,
  mover: raised,
  'm:limupp': raised,
  msub: lowered,
  'm:ssub': lowered,
  munder: lowered,
  'm:limlow': lowered,
  msubsup: both,
  'm:ssubsup': both,
  munderover: both,
  mfrac: fraction,
  'm:f': fraction,
  msqrt: (parts) => root(parts.join('')),
  mroot: ([inner = '', degree]) => root(inner, degree),
  'm:rad': ([degree, inner = '']) => root(inner, degree),
  mfenced: bracketed,
  'm:d': bracketed,
  'm:nary': ([from = '', to = '', inner = ''], sign) => `${sign}_${part(from)}^${part(to)} ${inner}`,
  mtr: (parts) => `${parts.join(' ')}; `,
  'm:mr': (parts) => `${parts.join(' ')}; `,
};

/** What a formula holds besides what is read: its source in other notations, and anything that runs. */
const BESIDE = new Set(['annotation', 'annotation-xml', 'script', 'style']);

/** The sign of a sum or an integral, which Word keeps among the properties. */
function signOf(element: Element): string {
  let sign = '∫';
  for (const child of element.children) {
    if (child.type !== 'element' || child.tagName !== 'm:narypr') continue;
    for (const each of child.children)
      if (each.type === 'element' && each.tagName === 'm:chr') sign = String(each.properties['m:val'] ?? sign);
  }
  return sign;
}

/**
 * A formula of MathML or Word on one line, as text: `<msup><mn>2</mn><mn>8</mn></msup>` → `2^8`.
 *
 * Nothing of the formula is left out: read without its structure, `2^8` would be 28.
 */
export function formulaText(node: Nodes): string {
  if (node.type === 'text') return node.value.trim();
  if (node.type === 'root') return node.children.map(formulaText).join('');
  if (node.type !== 'element' || BESIDE.has(node.tagName) || /^m:\w+pr$/.test(node.tagName)) return '';
  const isPart = (child: Nodes): boolean => child.type === 'element' && !/^m:\w+pr$/.test(child.tagName);
  const write = WRITERS[node.tagName];
  return write === undefined
    ? node.children.map(formulaText).join('')
    : write(node.children.filter(isPart).map(formulaText), signOf(node));
}
