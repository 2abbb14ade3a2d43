/** Turns a part of a page back into Markdown: what a reader pastes into notes of their own. Links become absolute. */

const SKIPPED = '.anchor, button, svg, script, style, .visually-hidden, summary';

const inlineOf = (nodes: Iterable<Node>): string => [...nodes].map(inline).join('');

function inline(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(/\s+/g, ' ');
  if (!(node instanceof Element) || node.matches(SKIPPED)) return '';
  const text = inlineOf(node.childNodes);
  if (node.matches('strong, b') && text.trim() !== '') return `**${text.trim()}**${/\s$/.test(text) ? ' ' : ''}`;
  if (node.matches('em, i') && text.trim() !== '') return `*${text.trim()}*`;
  if (node.matches('code')) return `\`${node.textContent}\``;
  if (node.matches('br')) return '\n';
  if (node instanceof HTMLAnchorElement && node.href !== '') return `[${text}](${node.href})`;
  return text;
}

const cells = (row: Element): string =>
  `| ${[...row.children].map((cell) => inlineOf(cell.childNodes).trim().replaceAll('|', '\\|')).join(' | ')} |`;

function table(element: Element, only?: Element): string {
  const head = element.querySelector('thead tr');
  const rows = only === undefined ? [...element.querySelectorAll('tbody tr')] : [only];
  const rule = `|${'---|'.repeat(head?.children.length ?? rows[0]?.children.length ?? 1)}`;
  return [...(head === null ? [] : [cells(head)]), rule, ...rows.map(cells)].join('\n');
}

function list(element: Element, indent: string): string {
  return [...element.children]
    .map((item, index) => {
      const inner = [...item.childNodes];
      const nested = inner.filter((node): node is Element => node instanceof Element && node.matches('ul, ol'));
      const text = inlineOf(inner.filter((node) => !nested.includes(node as Element))).trim();
      const mark = element.tagName === 'OL' ? `${index + 1}.` : '-';
      return [`${indent}${mark} ${text}`, ...nested.map((one) => list(one, `${indent}  `))].join('\n');
    })
    .join('\n');
}

const quote = (text: string): string => text.replace(/^/gm, '> ').replace(/ +$/gm, '');

function figure(element: Element): string {
  const title = inlineOf(element.querySelector('.diagram-title')?.childNodes ?? []).trim();
  return [`**그림: ${title}**`, ...blocks(element.querySelector('.diagram-text') ?? element)].join('\n\n');
}

/** The fact in its box: `- **최대 실행 시간**: 15분 — 조건`. */
function fact(element: Element): string {
  const [value = '', ...notes] = [...element.querySelectorAll('dd > :not(details)')].map((part) =>
    inlineOf(part.childNodes).trim(),
  );
  return `- ${inlineOf(element.querySelector('dt')?.childNodes ?? []).trim()}: **${value}**${notes.map((note) => ` — ${note}`).join('')}`;
}

function block(element: Element): string[] {
  if (element.matches(SKIPPED)) return [];
  if (element.matches('[data-fact]')) return [fact(element)];
  if (/^H[1-6]$/.test(element.tagName))
    return [`${'#'.repeat(Number(element.tagName.charAt(1)))} ${inlineOf(element.childNodes).trim()}`];
  if (element.matches('p, dt, dd')) return [inlineOf(element.childNodes).trim()];
  if (element.matches('.scenarios')) return [...element.children].map((item) => quote(blocks(item).join('\n\n')));
  if (element.matches('ul, ol')) return [list(element, '')];
  if (element.matches('table')) return [table(element)];
  if (element.matches('pre'))
    return [`\`\`\`${element.getAttribute('data-language') ?? ''}\n${element.textContent}\n\`\`\``];
  if (element.matches('figure[data-diagram]')) return [figure(element)];
  if (element.matches('aside')) return [quote(blocks(element).join('\n\n'))];
  return blocks(element);
}

const blocks = (element: Element): string[] => [...element.children].flatMap(block);

function section(heading: Element): string {
  const level = Number(heading.tagName.charAt(1));
  const parts = block(heading);
  for (let next = heading.nextElementSibling; next !== null; next = next.nextElementSibling) {
    if (/^H[1-6]$/.test(next.tagName) && Number(next.tagName.charAt(1)) <= level) break;
    parts.push(...block(next));
  }
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Markdown of a section (given by its heading), a table row, a fact, a diagram or a scenario. */
export function toMarkdown(element: Element): string {
  if (/^H[1-6]$/.test(element.tagName)) return section(element);
  const whole = element.closest('table');
  if (element.matches('tr') && whole !== null) return table(whole, element);
  if (element.matches('.scenarios > li')) return quote(blocks(element).join('\n\n'));
  return block(element).join('\n\n');
}
