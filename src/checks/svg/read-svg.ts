/** An element or a text of a drawing, with its place. */
export type SvgNode =
  | {
      readonly kind: 'element';
      readonly name: string;
      readonly attributes: readonly (readonly [name: string, value: string])[];
      readonly children: readonly SvgNode[];
      readonly line: number;
    }
  | { readonly kind: 'text'; readonly value: string; readonly line: number };

/** Where a text stops being a drawing, and why, in Korean. */
export interface SvgError {
  readonly line: number;
  readonly message: string;
}

const OPEN = /<([A-Za-z][\w:.-]*)((?:\s+[A-Za-z_:][\w:.-]*="[^"<]*")*)\s*(\/?)>/y;
const CLOSE = /<\/([A-Za-z][\w:.-]*)\s*>/y;
const TEXT = /[^<]+/y;
const ATTRIBUTE = /([A-Za-z_:][\w:.-]*)="([^"]*)"/g;
/** Characters that XML does not allow, or that end a text in one reading and not in another. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\]\]>/;
const DEEPEST = 24;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Resolves the five references that mean the same in XML and HTML; `undefined` when there is any other. */
function decode(text: string): string | undefined {
  if (FORBIDDEN.test(text)) return undefined;
  const parts = text.split('&');
  const decoded = parts.slice(1).map((part) => {
    const [, name = '', rest = ''] = /^([a-z]+|#39);(.*)$/s.exec(part) ?? [];
    const sign = ENTITIES[name];
    return sign === undefined ? undefined : sign + rest;
  });
  return decoded.includes(undefined) ? undefined : (parts[0] ?? '') + decoded.join('');
}

/**
 * Reads a drawing in the small language on which all readers of XML and of HTML agree: elements, attributes in double quotes,
 * text, five references. A declaration, a document type, an entity, a comment, an instruction, CDATA is none of it, nor is
 * anything before or after the one root.
 */
export function readSvg(source: string): SvgNode | SvgError {
  const text = source.replace(/^\uFEFF/, '');
  interface Open {
    name: string;
    children: SvgNode[];
    node: SvgNode;
  }
  const stack: Open[] = [];
  let root: SvgNode | undefined;
  let at = 0;
  let line = 1;
  const fail = (message: string): SvgError => ({ line, message });
  const pass = (part: string): void => {
    at += part.length;
    line += part.split('\n').length - 1;
  };
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  while (at < text.length) {
    const top = stack.at(-1);
    const words = match(TEXT);
    if (words !== null) {
      const value = decode(words[0]);
      if (value === undefined) return fail(`“${words[0].trim().slice(0, 40)}”: 글자나 &…; 표기가 허용되지 않는다.`);
      if (top === undefined && value.trim() !== '') return fail('그림의 밖에 글이 있다.');
      if (value.trim() !== '') top?.children.push({ kind: 'text', value, line });
      pass(words[0]);
      continue;
    }
    const close = match(CLOSE);
    if (close !== null) {
      if (top === undefined || top.name !== close[1]) return fail(`${close[0]}: 짝이 되는 여는 태그가 없다.`);
      stack.pop();
      pass(close[0]);
      continue;
    }
    const open = match(OPEN);
    if (open === null) return fail(`“${text.slice(at, at + 40).replace(/\s+/g, ' ')}”: 그림에 쓸 수 없는 표기다.`);
    const [whole, name = '', list = '', empty] = open;
    if (top === undefined && root !== undefined) return fail('그림이 둘이다.');
    if (stack.length >= DEEPEST) return fail(`요소가 ${DEEPEST}겹보다 깊다.`);
    const attributes = [...list.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, decode(value)] as const);
    const broken = attributes.find(([, value]) => value === undefined);
    if (broken !== undefined) return fail(`<${name} ${broken[0]}>: 값에 허용되지 않는 글자나 &…; 표기가 있다.`);
    if (new Set(attributes.map(([key]) => key.toLowerCase())).size < attributes.length)
      return fail(`<${name}>에 같은 속성이 두 번 있다.`);
    const children: SvgNode[] = [];
    const node: SvgNode = {
      kind: 'element',
      name,
      attributes: attributes.map(([key, value = '']) => [key, value] as const),
      children,
      line,
    };
    if (top === undefined) root = node;
    else top.children.push(node);
    if (empty !== '/') stack.push({ name, children, node });
    pass(whole);
  }
  const unclosed = stack.at(-1);
  if (unclosed !== undefined) return { line: unclosed.node.line, message: `<${unclosed.name}>가 닫히지 않았다.` };
  return root ?? { line: 1, message: '그림이 비어 있다.' };
}
